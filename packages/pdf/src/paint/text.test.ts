import { expect, it } from 'vitest';
import { setter, style } from '../../test/tools.ts';
import { Output } from '../file/output.ts';
import type { Face } from '../text/face.ts';
import { shapeText } from '../text/shape-text.ts';
import { FontResource } from './font.ts';
import { showText } from './text.ts';

// Codes as they are, with the letters of Latin glyphs in their place, so that one can read them.
async function shown(text: string, lang: string, stretch = 0): Promise<string> {
  const { pieces } = shapeText([{ text, style: { ...style, lang } }], await setter());
  const fonts = new Map<object, FontResource>();
  const out = new Output();
  const fontOf = (face: Face): FontResource => {
    const font = fonts.get(face) ?? new FontResource(face, `F${fonts.size + 1}`, 1);
    fonts.set(face, font);
    return font;
  };
  showText(pieces, 10, 20, stretch, fontOf, out);
  const operators = String.fromCharCode(...out.view());
  const [first] = pieces;
  return operators.replace(/\u0000([^\u0000-\u001f])/g, (code, low: string) =>
    lang === 'en' ? (first?.word.face.file.textOf(low.charCodeAt(0)) ?? code) : code,
  );
}

it('shows words with their spaces at one go', async () => {
  const operators = await shown('an ox', 'en');
  expect(operators).toMatch(/^\/F1 10 Tf\n10 20 Td \[\(an.*ox\)\] TJ\n$/);
});

it('widens the spaces, which stay in the text', async () => {
  expect(await shown('an ox', 'en', 0.5)).toMatch(/\[\(an.*\)-130\(ox\)\] TJ/);
});

it('says the text of a cluster that its glyphs do not spell, and nothing for the marks after it', async () => {
  const operators = await shown('कि', 'hi');
  expect(operators).toContain('/Span <</ActualText <feff0915093f>>> BDC');
  expect((operators.match(/BDC/g) ?? []).length).toBe((operators.match(/EMC/g) ?? []).length);
});

it('kerns', async () => {
  expect(await shown('AVAVA', 'en')).toMatch(/\[\(A\)-?\d+/);
});
