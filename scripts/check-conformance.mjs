// Holds the PDFs of every example, in every template and language, against PDF/A-3a and PDF/UA-1: by our own `lintPdf`, which always
// runs, and by veraPDF, whose libraries Maven brings. Where there is no Java, that check says that it did not run.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages, ROOT } from './build-packages.mjs';

buildPackages();
const { check, counts } = await import('./documents/checks.mjs');
const { buildExamples } = await import('./documents/build-examples.mjs');
const { judgePdfs } = await import('./documents/verapdf.mjs');
const { lintPdf } = await import('../packages/verify/dist/index.js');

const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
const files = await buildExamples(folder, ['pdf']);
for (const file of files) {
  const found = await lintPdf(new Uint8Array(readFileSync(join(folder, file))));
  await check(`lintPdf ${file}`, () => found.map(({ rule, message }) => `${rule}: ${message}`).join('\n'));
}
await judgePdfs(folder, files);

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(ROOT, 'out'), { recursive: true });
writeFileSync(join(ROOT, 'out', 'conformance-results.json'), JSON.stringify(counts));
console.log(`Conformance: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);
