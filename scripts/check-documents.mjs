// Holds the built examples against judges from outside: qpdf, poppler, LibreOffice and the Open XML SDK. Slower than the tests and
// in need of tools that npm alone does not bring, so it is a command of its own: a judge that is missing is said to be, and its
// checks count as skipped.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages, ROOT } from './build-packages.mjs';

buildPackages();
const { counts } = await import('./documents/checks.mjs');
const { checkPdfs } = await import('./documents/pdf.mjs');
const { checkWordFiles } = await import('./documents/word.mjs');
const { buildExamples } = await import('./documents/build-examples.mjs');

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
const files = await buildExamples(folder, ['docx', 'pdf']);
await checkPdfs(
  folder,
  files.filter((file) => file.endsWith('.pdf')),
);
await checkWordFiles(
  folder,
  files.filter((file) => file.endsWith('.docx')),
);

rmSync(folder, { recursive: true, force: true });
mkdirSync(join(ROOT, 'out'), { recursive: true });
writeFileSync(join(ROOT, 'out', 'document-results.json'), JSON.stringify(counts));
console.log(`Documents: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
process.exit(counts.failed === 0 ? 0 : 1);
