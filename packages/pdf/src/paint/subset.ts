import { type Packed, pack } from '../file/packed.ts';
import { num } from '../file/pdf-text.ts';
import { cutCff } from '../font/cff.ts';
import { LATIN_CODES, LATIN_TEXTS } from '../font/codes.ts';
import type { FontFile } from '../font/sfnt.ts';
import { type Cutter, makeCutter } from '../font/true-type.ts';
import { makeCache } from '../text/cache.ts';
import type { Face } from '../text/face.ts';
import type { Code } from '../text/glyph.ts';
import { toUnicode } from './to-unicode.ts';

/** What a file holds of a font. */
export interface Subset {
  /** The font file, with its length before it was packed. */
  readonly outlines: Packed;
  readonly length: number;
  /** From codes to glyphs; undefined where the codes are those of the font file. */
  readonly map: Packed | undefined;
  readonly texts: Packed;
  /** The entry `W` of the font. */
  readonly widths: string;
}

/** A face with the subsets that were cut of it. */
interface Workshop {
  readonly cutter: Cutter | undefined;
  readonly known: (key: string, make: () => Subset) => Subset;
}

const workshops = new WeakMap<Face, Workshop>();

/** Subsets of a face that are remembered at most: editions of a document, and documents of one kind, have many in common. */
const SUBSETS = 24;

/** The part of a font that some codes ask for; they are in order. */
export function subsetOf(face: Face, codes: readonly Code[]): Subset {
  const { cutter, known } = workshopFor(face);
  return known(keyOf(codes), () => cut(face.file, cutter, codes));
}

function workshopFor(face: Face): Workshop {
  let workshop = workshops.get(face);
  if (workshop === undefined) {
    const { file } = face;
    workshop = {
      cutter: file.outlines === 'cff' ? undefined : makeCutter(file),
      known: makeCache<Subset>(SUBSETS),
    };
    workshops.set(face, workshop);
  }
  return workshop;
}

// What a code of Latin text shows and says follows from the code.
function keyOf(codes: readonly Code[]): string {
  let key = '';
  for (const { code, glyph, text } of codes)
    key += code <= LATIN_CODES ? String.fromCharCode(code) : `\n${code} ${glyph} ${text}\n`;
  return key;
}

let latinTexts: Packed | undefined;

// Every font that holds Latin text alone has the same map, which tells of more codes than it uses.
function textsOf(codes: readonly Code[]): Packed {
  if ((codes.at(-1)?.code ?? 0) > LATIN_CODES)
    return pack(toUnicode(codes.map(({ code, text }) => [code, text])));
  latinTexts ??= pack(toUnicode(LATIN_TEXTS));
  return latinTexts;
}

function cut(font: FontFile, cutter: Cutter | undefined, codes: readonly Code[]): Subset {
  const texts = textsOf(codes);
  const widths = widthsOf(font, codes);
  if (cutter === undefined) {
    const bytes = cutCff(font, new Map(codes.map(({ code, glyph }) => [code, glyph])));
    return { outlines: pack(bytes), length: bytes.length, map: undefined, texts, widths };
  }
  const { bytes, order } = cutter.cut(codes.map(({ glyph }) => glyph));
  const map = new Uint8Array(((codes.at(-1)?.code ?? 0) + 1) * 2);
  for (const { code, glyph } of codes) {
    const id = order.get(glyph) ?? 0;
    map[code * 2] = id >> 8;
    map[code * 2 + 1] = id & 255;
  }
  return { outlines: pack(bytes), length: bytes.length, map: pack(map), texts, widths };
}

// Runs of codes that follow on each other share a list (ISO 32000-1, 9.7.4.3).
function widthsOf(font: FontFile, codes: readonly Code[]): string {
  let previous = -2;
  let list = '';
  for (const { code, glyph } of codes) {
    const width = num((font.advance(glyph) * 1000) / font.unitsPerEm);
    list += code === previous + 1 ? ` ${width}` : `${previous < 0 ? '' : ']'}${code} [${width}`;
    previous = code;
  }
  return list === '' ? '' : `${list}]`;
}
