import { readBack, readDocx, readPdf, type StructureElement } from '@aide-memoire/verify';
import { describe, expect, it } from 'vitest';
import { EXAMPLES, exampleOf } from '../support/examples.ts';
import { composeAll, write } from '../support/outputs.ts';

// Goldens are the outputs read back as text, so that a change shows in review as what a reader sees of it.
// `vitest run --project whole goldens -u` rewrites them; read the difference before committing it.
const outputs = EXAMPLES.flatMap(({ folder, langs }) => {
  const brief = exampleOf(folder);
  return langs.flatMap((lang) =>
    composeAll(brief, lang).map((handout) => {
      const parts = [
        handout.meta.template,
        ...(handout.meta.edition === 'teacher' ? ['teacher'] : []),
        ...(lang === brief.lang ? [] : [lang]),
      ];
      return [`${folder}/${parts.join('.')}`, handout] as const;
    }),
  );
});

/** Files of which every part is read: what is the same in all Word files need not be read in each. */
const WHOLE = new Set(['us-russia-miami-talks/handout', 'us-russia-miami-talks/study-sheet']);

it('there is every template in every language', () => {
  expect(outputs.map(([name]) => name)).toMatchSnapshot();
});

describe.each(outputs)('%s', (name, handout) => {
  it('as Markdown', async () => {
    const { bytes } = await write(handout, 'md');
    await expect(new TextDecoder().decode(bytes)).toMatchFileSnapshot(`${name}.md`);
  });

  it('as Word', async () => {
    const { bytes } = await write(handout, 'docx');
    const text = WHOLE.has(name) ? unpacked(bytes) : `${(await readBack(bytes, 'docx')).text}\n`;
    await expect(text).toMatchFileSnapshot(`${name}.docx.txt`);
  });

  it('as PDF structure and text', async () => {
    const { bytes } = await write(handout, 'pdf');
    const { structure, bookmarks, artifacts, pages, title, lang } = await readPdf(bytes);
    const head = [
      `title: ${title}`,
      `lang: ${lang}`,
      `pages: ${pages}`,
      '',
      '----- bookmarks',
      ...bookmarks,
      '',
      '----- artifacts',
      artifacts,
    ];
    const tree = structure.flatMap((element) => outline(element, 0));
    await expect(`${[...head, '', '----- structure', ...tree].join('\n')}\n`).toMatchFileSnapshot(
      `${name}.pdf.txt`,
    );
  });
});

it('the study sheet of the seed fits on two sides', async () => {
  const sheet = outputs.find(([name]) => name === 'us-russia-miami-talks/study-sheet')?.[1];
  const { bytes } = sheet === undefined ? { bytes: new Uint8Array() } : await write(sheet, 'pdf');
  expect((await readPdf(bytes)).pages).toBeLessThanOrEqual(2);
});

function unpacked(bytes: Uint8Array): string {
  const { parts } = readDocx(bytes);
  return [...parts].map(([name, text]) => `===== ${name}\n${lines(text)}\n`).join('\n');
}

/** One element a line: differences in XML are read by people. */
const lines = (xml: string) => xml.replaceAll('><', '>\n<');

function outline({ role, alt, lang, text, children }: StructureElement, depth: number): string[] {
  const notes = [alt === undefined ? '' : ` alt="${alt}"`, lang === undefined ? '' : ` lang=${lang}`].join(
    '',
  );
  return [
    `${'  '.repeat(depth)}${role}${notes}${text === '' ? '' : ` | ${text}`}`,
    ...children.flatMap((child) => outline(child, depth + 1)),
  ];
}
