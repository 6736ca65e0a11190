// Draws the pages of the example as pictures for docs/contact-sheets, to be looked at: PDFs as they are, Word files through
// LibreOffice. Needs pdftoppm, soffice and montage (ImageMagick); run by hand when the look changes.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackages, ROOT } from './build-packages.mjs';

buildPackages();
const { build } = await import('../packages/aide-memoire/dist/index.js');
const folder = mkdtempSync(join(tmpdir(), 'sheets-'));
const target = join(ROOT, 'docs', 'contact-sheets');
mkdirSync(target, { recursive: true });
const id = 'us-russia-miami-talks';
await build({
  paths: [`examples/briefs/${id}/markdown`],
  to: ['docx', 'pdf'],
  templates: ['handout', 'study-sheet'],
  out: folder,
  institute: 'Example Institute',
  cwd: ROOT,
});
for (const template of ['handout', 'study-sheet']) {
  const name = template === 'handout' ? id : `${id}.${template}`;
  for (const format of ['pdf', 'docx']) {
    const pages = join(folder, `${template}-${format}`);
    mkdirSync(pages);
    let pdf = join(folder, `${name}.pdf`);
    if (format === 'docx') {
      execFileSync(
        'soffice',
        ['--headless', '--convert-to', 'pdf', '--outdir', pages, join(folder, `${name}.docx`)],
        { stdio: 'ignore' },
      );
      pdf = join(pages, `${name}.pdf`);
    }
    execFileSync('pdftoppm', ['-r', '72', '-gray', '-png', pdf, join(pages, 'page')]);
    const pictures = readdirSync(pages)
      .filter((file) => file.endsWith('.png'))
      .sort()
      .map((file) => join(pages, file));
    const sheet = join(target, `${template}.${format}.png`);
    execFileSync('montage', [
      ...pictures,
      '-tile',
      `${Math.min(4, pictures.length)}x`,
      '-geometry',
      '+6+6',
      '-background',
      '#999',
      '-depth',
      '4',
      '-colors',
      '16',
      sheet,
    ]);
    process.stdout.write(`${sheet}\n`);
  }
}
rmSync(folder, { recursive: true, force: true });
