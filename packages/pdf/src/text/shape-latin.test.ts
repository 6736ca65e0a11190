import { readFileSync } from 'node:fs';
import { defaultFaces } from '@aide-memoire/fonts';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { fonts } from '../../test/tools.ts';
import { type Face, makeFace } from './face.ts';
import type { Word } from './glyph.ts';
import { loadHarfBuzz } from './harfbuzz.ts';
import { patterns } from './patterns/en.generated.ts';
import { shape, shapeFully } from './shape.ts';

beforeAll(loadHarfBuzz);

const faces = fonts.map((font, id) => makeFace(id, font));
const named = faces.map((face) => ({ face, name: Object.values(face.wish).join(' ') }));

const charactersOf = (first: number, last: number): string[] =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index));
const ascii = charactersOf(0x20, 0x7e);
const plain = [
  ...ascii,
  ...charactersOf(0xa0, 0x24f).filter((character) => character !== '\u00ad'),
  ...charactersOf(0x1e00, 0x1eff),
  ...charactersOf(0x2010, 0x2027),
  ...charactersOf(0x2030, 0x205e).filter((character) => character !== '\u2044'),
  ...charactersOf(0x20a0, 0x20c0),
  ...charactersOf(0x2190, 0x25ff),
];
const words = [
  ...readFileSync(new URL('../../../../test/extraction/words/en.txt', import.meta.url), 'utf8').split('\n'),
  ...patterns.replace(/[\d.]/g, '').split(' '),
].filter((word, index) => word !== '' && index % 3 !== 0);

const settings = (face: Face, lang = 'en') => ({ face, script: 'Latn', lang, rightToLeft: false });
const glyphsOf = ({ text, advance, clusters }: Word) => ({ text, advance, clusters });
const plainly = (text: string, face: Face) => face.latin()?.(text);

function expectTheSame(text: string, face: Face, lang = 'en'): void {
  const clusters = plainly(text, face);
  if (clusters === undefined) return;
  expect(glyphsOf(shape(text, settings(face, lang)))).toEqual(
    glyphsOf(shapeFully(text, settings(face, lang))),
  );
}

describe.each(named)('$name is shaped as HarfBuzz does', ({ face }) => {
  it('for every pair of characters of ASCII', () => {
    const known = ascii.filter((character) => face.has(character.charCodeAt(0)));
    for (const first of known) {
      const text = known.map((second) => `${first}${second}`).join('');
      if (known.length === ascii.length) expect(plainly(text, face)).toBeDefined();
      expectTheSame(text, face);
    }
  });

  it('for thousands of English words and parts of words, with capitals and marks', () => {
    for (let from = 0; from < words.length; from += 50) {
      const some = words.slice(from, from + 50);
      expectTheSame(some.join(' '), face);
      expectTheSame(
        some.map((word) => `“${word.slice(0, 1).toUpperCase()}${word.slice(1)},”`).join('–'),
        face,
      );
      expectTheSame(some.join('-').toUpperCase(), face, 'hi');
    }
  });

  it('for every other character that is taken for plain, between letters', () => {
    for (const character of plain)
      if (face.has(character.charCodeAt(0)) && face.has(0x66))
        expectTheSame(`f${character}fi${character}j`, face);
  });

  it('for any text of these', () => {
    const known = plain.filter((character) => face.has(character.charCodeAt(0)));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...known, 'f', 'i', 'l'), { maxLength: 30 }), (characters) =>
        expectTheSame(characters.join(''), face),
      ),
      { numRuns: 150 },
    );
  });
});

it.each(named.slice(0, 8))('needs no HarfBuzz for English in $name', ({ face }) => {
  for (const word of [
    ...words,
    ...ascii,
    'Office–flight',
    '“naïve”',
    '₹5',
    '…',
    '1972–2024',
    'Nº',
    '→',
    'Łódź',
  ])
    if ([...word].every((character) => face.has(character.charCodeAt(0))))
      expect(
        plainly(word, face)
          ?.map(({ text }) => text)
          .join(''),
      ).toBe(word);
});

it.each(['e\u0301', 'a\u00adb', '1\u20442', 'किताब', '\u200d', 'a\u0331'])(
  'leaves %j to HarfBuzz',
  (text) => {
    for (const face of faces) expect(plainly(text, face)).toBeUndefined();
  },
);

it('leaves languages to HarfBuzz whose rules a font may know', () => {
  const [face] = faces;
  if (face === undefined) throw new Error('there are no faces');
  expect(shape('Ţ', settings(face, 'ro'))).toEqual(shapeFully('Ţ', settings(face, 'ro')));
  expect(shape('Ţ', settings(face, 'ro')).clusters[0]?.glyphs).not.toEqual(plainly('Ţ', face)?.[0]?.glyphs);
});

it('bears tables of rules that are damaged', () => {
  const serif = defaultFaces[0];
  if (serif === undefined) throw new Error('there are no faces');
  for (let seed = 1; seed < 60; seed++) {
    const bytes = new Uint8Array(readFileSync(serif.url));
    const face = makeFace(seed, { ...serif, bytes });
    for (const tag of ['GSUB', 'GPOS', 'GDEF']) {
      const table = face.file.tables.get(tag);
      for (let at = seed % 7; table !== undefined && at < table.byteLength; at += seed * 13)
        table.setUint8(at, (at * 31 + seed) & 255);
    }
    expect(() => plainly('Office AVATAR, “fi”', face)).not.toThrow();
  }
});
