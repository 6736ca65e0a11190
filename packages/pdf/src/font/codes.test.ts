import { expect, it } from 'vitest';
import { fonts } from '../../test/tools.ts';
import { makeFace } from '../text/face.ts';
import { LATIN_CODES, LATIN_TEXTS, otherCode, ownCode } from './codes.ts';

const faces = fonts.map((font, id) => makeFace(id, font));
const glyph = (id: number, text: string) => ({ id, text, advance: 0, dx: 0, dy: 0 });

it('gives what Latin text says the same code in every font', () => {
  for (const { file } of faces.filter((face) => face.has(0x41)))
    for (const [code, text] of LATIN_TEXTS) {
      const id = file.glyphOf(text.codePointAt(0) ?? 0);
      if (text.length === 1 && id !== 0) expect(ownCode(file, glyph(id, text))).toBe(code);
    }
});

it('never gives two glyphs of a font the same code, whatever they say', () => {
  for (const { file } of faces) {
    const owners = new Map<number, number>();
    for (let id = 1; id < file.glyphCount; id++)
      for (const text of [file.textOf(id) ?? '', 'A', 'fi', '']) {
        const code = ownCode(file, glyph(id, text));
        if (code === undefined) continue;
        expect(owners.get(code) ?? id).toBe(id);
        owners.set(code, id);
      }
    for (let n = 0; n < 600; n++) expect(owners.has(otherCode(file, n))).toBe(false);
  }
});

it('gives glyphs that say something else codes of their own, in turn', () => {
  const [face] = faces;
  if (face === undefined) throw new Error('no face');
  expect(ownCode(face.file, glyph(face.file.glyphOf(0x41), 'B'))).toBeUndefined();
  const codes = Array.from({ length: 2000 }, (_, n) => otherCode(face.file, n));
  expect(new Set(codes).size).toBe(codes.length);
  expect(Math.min(...codes)).toBe(LATIN_CODES + 1);
  expect(otherCode(face.file, 70_000)).toBe(0xffff);
});

it('knows ligatures by their letters', () => {
  const [face] = faces;
  const ligature = face?.file.glyphOf(0xfb01) ?? 0;
  expect(ligature).toBeGreaterThan(0);
  expect(face && ownCode(face.file, glyph(ligature, 'fi'))).toBe(
    LATIN_TEXTS.find(([, text]) => text === 'fi')?.[0],
  );
});
