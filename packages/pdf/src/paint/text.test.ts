import { expect, it } from 'vitest';
import { setter, style } from '../../test/tools.ts';
import { Output } from '../file/output.ts';
import { LATIN_TEXTS } from '../font/codes.ts';
import type { Face } from '../text/face.ts';
import { shapeText } from '../text/shape-text.ts';
import { FontResource } from './font.ts';
import { TextWriter } from './text.ts';

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
  new TextWriter(fontOf, out).line(pieces, 10, 20, stretch);
  const operators = String.fromCharCode(...out.view());
  return operators.replace(/\u0000([\u0001-\u007f])/g, (code, low: string) =>
    lang === 'en' ? (TEXTS.get(low.charCodeAt(0)) ?? code) : code,
  );
}

const TEXTS = new Map(LATIN_TEXTS);

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

it('names the font again only where it is another one, or a page begins', async () => {
  const { pieces } = shapeText([{ text: 'an ox', style }], await setter());
  const out = new Output();
  let fonts = 0;
  const writer = new TextWriter((face) => {
    fonts++;
    return new FontResource(face, 'F1', 1);
  }, out);
  writer.line(pieces, 10, 20, 0);
  writer.line(pieces, 10, 30, 0);
  expect(fonts).toBe(1);
  writer.forgetFont();
  writer.line(pieces, 10, 40, 0);
  expect(fonts).toBe(2);
  expect(String.fromCharCode(...out.view()).match(/ Tf\n/g)).toHaveLength(2);
});

it('kerns', async () => {
  expect(await shown('AVAVA', 'en')).toMatch(/\[\(A\)-?\d+/);
});
