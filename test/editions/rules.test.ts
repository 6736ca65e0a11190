import { lintDocx } from '@aide-memoire/docx';
import { lintPdf } from '@aide-memoire/verify';
import { expect, it } from 'vitest';
import { EXAMPLES, exampleOf } from '../support/examples.ts';
import { composeAll, write } from '../support/outputs.ts';

const outputs = EXAMPLES.flatMap(({ folder, langs }) =>
  langs.flatMap((lang) =>
    composeAll(exampleOf(folder), lang).map(
      (handout) =>
        [`${folder}, ${handout.meta.template}, ${handout.meta.edition}, ${lang}`, handout] as const,
    ),
  ),
);

it.each(outputs)('%s keeps the rules of PDF and Word', async (_, handout) => {
  const pdf = await write(handout, 'pdf');
  const docx = await write(handout, 'docx');
  expect(await lintPdf(pdf.bytes)).toEqual([]);
  expect(lintDocx(docx.bytes)).toEqual([]);
});
