// Builds the example into out/: Markdown, Word handout, PDF handout and study sheet.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildPackages, ROOT } from './build-packages.mjs';

buildPackages();
const { build } = await import('../packages/aide-memoire/dist/index.js');
const { ok, diagnostics } = await build({
  paths: ['examples/briefs/us-russia-miami-talks/markdown'],
  to: ['md', 'docx', 'pdf'],
  templates: ['handout', 'study-sheet'],
  out: 'out',
  institute: 'Example Institute',
  cwd: ROOT,
});
for (const { file, place, severity, message } of diagnostics) {
  process.stderr.write(`${file}:${place?.start.line}:${place?.start.column} ${severity}: ${message}\n`);
}
if (!ok) process.exit(1);
process.stdout.write('\nThe example is in\n');
for (const file of readdirSync(join(ROOT, 'out'))
  .filter((name) => /\.(?:md|docx|pdf)$/.test(name))
  .sort())
  process.stdout.write(`  ${join(ROOT, 'out', file)}\n`);
