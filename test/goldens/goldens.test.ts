import { readDocx, readPdf, type StructureElement } from '@aide-memoire/verify';
import { describe, expect, it } from 'vitest';
import { exampleBrief } from '../support/examples.ts';
import { composeAll, write } from '../support/outputs.ts';

// Goldens are the outputs read back as text, so that a change shows in review as what a reader sees of it.
// `vitest run --project whole -u` rewrites them; read the difference before committing it.
describe.each(composeAll(exampleBrief()).map((handout) => [handout.meta.template, handout] as const))('%s', (template, handout) => {
  const golden = (name: string) => `us-russia-miami-talks/${template}.${name}`;

  it('as Markdown', async () => {
    const { bytes } = await write(handout, 'md');
    await expect(new TextDecoder().decode(bytes)).toMatchFileSnapshot(golden('md'));
  });

  it('as Word parts', async () => {
    const { bytes } = await write(handout, 'docx');
    const { parts } = readDocx(bytes);
    const unpacked = [...parts].map(([name, text]) => `===== ${name}\n${lines(text)}\n`).join('\n');
    await expect(unpacked).toMatchFileSnapshot(golden('docx.txt'));
  });

  it('as PDF structure and text', async () => {
    const { bytes } = await write(handout, 'pdf');
    const { structure, bookmarks, artifacts, pages, title, lang } = await readPdf(bytes);
    const head = [`title: ${title}`, `lang: ${lang}`, `pages: ${pages}`, '', '----- bookmarks', ...bookmarks, '', '----- artifacts', artifacts];
    const tree = structure.flatMap((element) => outline(element, 0));
    await expect(`${[...head, '', '----- structure', ...tree].join('\n')}\n`).toMatchFileSnapshot(golden('pdf.txt'));
  });
});

/** One element a line: differences in XML are read by people. */
const lines = (xml: string) => xml.replaceAll('><', '>\n<');

function outline({ role, alt, lang, text, children }: StructureElement, depth: number): string[] {
  const notes = [alt === undefined ? '' : ` alt="${alt}"`, lang === undefined ? '' : ` lang=${lang}`].join('');
  return [`${'  '.repeat(depth)}${role}${notes}${text === '' ? '' : ` | ${text}`}`, ...children.flatMap((child) => outline(child, depth + 1))];
}
