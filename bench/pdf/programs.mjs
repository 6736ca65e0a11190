import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { htmlSource } from './html.mjs';

/** Programs that make a PDF from HTML, one process for each; those that are not installed are passed over. */
const PROGRAMS = [
  {
    name: 'WeasyPrint',
    command: 'weasyprint',
    args: (html, pdf) => ['--pdf-variant', 'pdf/ua-1', html, pdf],
  },
  {
    name: 'Chromium',
    command: 'chromium',
    args: (html, pdf) => [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--no-pdf-header-footer',
      `--print-to-pdf=${pdf}`,
      html,
    ],
  },
];

/** What each program takes for one document: wall and CPU seconds, and the file. */
export function measurePrograms(folder, document) {
  const html = join(folder, 'page.html');
  writeFileSync(html, htmlSource(document.content));
  return PROGRAMS.flatMap(({ name, command, args }) => {
    const pdf = join(folder, `${command}.pdf`);
    const times = [1, 2, 3].flatMap(() => {
      rmSync(pdf, { force: true });
      const script = 'TIMEFORMAT="%R %U %S"; time "$@" >/dev/null 2>&1';
      const { stderr } = spawnSync('bash', ['-c', script, command, command, ...args(html, pdf)], {
        encoding: 'utf8',
      });
      const [wall, user, system] = stderr.trim().split(/\s+/).slice(-3).map(Number);
      return existsSync(pdf) ? [{ wall: wall * 1000, cpu: (user + system) * 1000 }] : [];
    });
    const best = times.toSorted((a, b) => a.cpu - b.cpu)[0];
    return best === undefined ? [] : [{ name, ...best, bytes: readFileSync(pdf) }];
  });
}
