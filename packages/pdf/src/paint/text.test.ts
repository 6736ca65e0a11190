import { expect, it } from 'vitest';
import { setter, style } from '../../test/tools.ts';
import { shapeText } from '../text/atoms.ts';
import type { FontResource } from './font.ts';
import { showText } from './text.ts';

const font: Pick<FontResource, 'name' | 'code'> = {
  name: 'F1',
  code: ({ text }) => (text === '' ? '<>' : text),
};
const shown = async (text: string, lang: string): Promise<string> => {
  const { atoms } = shapeText([{ text, style: { ...style, lang } }], await setter());
  return showText(atoms, 10, 20, () => ({
    ...font,
    ref: { id: 1, data: {}, write: () => undefined, end: () => undefined },
    embed: () => undefined,
  })).join('\n');
};

it('shows words with their spaces at one go', async () => {
  expect(await shown('an ox', 'en')).toBe('/F1 10 Tf\n1 0 0 1 10 20 Tm [<an ox>] TJ');
});

it('says the text of a cluster that its glyphs do not spell, and nothing for the marks after it', async () => {
  const operators = await shown('कि', 'hi');
  expect(operators).toContain('/Span <</ActualText <feff0915093f>>> BDC');
  expect((operators.match(/BDC/g) ?? []).length).toBe((operators.match(/EMC/g) ?? []).length);
});

it('kerns', async () => {
  expect(await shown('AVAVA', 'en')).toMatch(/\[<A> -?\d+/);
});
