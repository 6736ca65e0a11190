import { type FileWriter, type Ref, to } from '../file/file-writer.ts';
import { codeText, num, pdfName } from '../file/pdf-text.ts';
import { cutCff } from '../font/cff.ts';
import { type Cutter, makeCutter } from '../font/true-type.ts';
import type { Face } from '../text/face.ts';
import type { Glyph } from '../text/glyph.ts';
import { toUnicode } from './to-unicode.ts';

/** What a glyph that says nothing maps to. An empty entry would make some readers show raw codes. */
const NOTHING = '\u200b';

/**
 * A face as it goes into one file. The code of a glyph is its id in the font file, so that the codes of a word are the same in
 * every document; a glyph that stands for another text than its own gets a code of its own beyond these: so its ToUnicode is
 * never wrong.
 */
export class FontResource {
  readonly ref: Ref;
  readonly name: string;
  private readonly face: Face;
  /** Glyph and text by code. */
  private readonly used = new Map<number, { readonly glyph: number; readonly text: string }>();
  private readonly extra = new Map<string, number>();

  /** `name` is what content streams call it: `F1`. */
  constructor(face: Face, name: string, ref: Ref) {
    this.face = face;
    this.name = name;
    this.ref = ref;
  }

  /** Whether the glyph has its own code for what it says. */
  static isPlain(face: Face, { id, text }: Glyph): boolean {
    return text !== '' && face.file.textOf(id) === text;
  }

  /** Marks glyphs as used whose codes are their ids. */
  use(glyphs: readonly Glyph[]): void {
    for (const { id, text } of glyphs) if (!this.used.has(id)) this.used.set(id, { glyph: id, text });
  }

  /** The code of a glyph, as it stands in a string. */
  code(glyph: Glyph): string {
    if (FontResource.isPlain(this.face, glyph)) {
      this.use([glyph]);
      return codeText(glyph.id);
    }
    const { id } = glyph;
    const text = glyph.text === '' ? NOTHING : glyph.text;
    const key = `${id} ${text}`;
    let code = this.extra.get(key);
    if (code === undefined) {
      // Codes have two bytes; a font so full that none is left has its glyphs say what they said first.
      code = Math.min(this.face.file.glyphCount + this.extra.size, 0xffff);
      this.extra.set(key, code);
      this.used.set(code, { glyph: id, text });
    }
    return codeText(code);
  }

  /** Writes the font; codes cannot be asked for any more. */
  embed(file: FileWriter): void {
    const { file: font } = this.face;
    const codes = [...this.used].sort(([a], [b]) => a - b);
    const { entries, map } = this.embedOutlines(file, codes);
    const baseFont = pdfName(`${tag(this.name)}+${font.postscriptName}`);
    const unit = (value: number): string => num((value * 1000) / font.unitsPerEm);
    // Symbolic (bit 3), as a subset has no standard encoding; italic (bit 7).
    const flags = 4 | (font.italicAngle === 0 ? 0 : 64) | (font.fixedPitch ? 1 : 0);
    const descriptor = file.object(
      `<</Type /FontDescriptor /FontName ${baseFont} /Flags ${flags} /FontBBox [${font.box.map(unit).join(' ')}] /ItalicAngle ${num(font.italicAngle)} /Ascent ${unit(font.ascent)} /Descent ${unit(font.descent)} /CapHeight ${unit(font.capHeight)} /XHeight ${unit(font.xHeight)} /StemV 80 ${entries}>>`,
    );
    const kind = font.outlines === 'cff' ? 'CIDFontType0' : 'CIDFontType2';
    const descendant = file.object(
      `<</Type /Font /Subtype /${kind} /BaseFont ${baseFont} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor ${to(descriptor)} /DW 0 /W [${this.widths(codes)}]${map}>>`,
    );
    const texts = file.stream('', toUnicode(codes.map(([code, { text }]) => [code, text])));
    file.object(
      `<</Type /Font /Subtype /Type0 /BaseFont ${baseFont} /Encoding /Identity-H /DescendantFonts [${to(descendant)}] /ToUnicode ${to(texts)}>>`,
      this.ref,
    );
  }

  private embedOutlines(file: FileWriter, codes: readonly Code[]): { entries: string; map: string } {
    const { file: font } = this.face;
    if (font.outlines === 'cff') {
      const bytes = cutCff(font, new Map(codes.map(([code, { glyph }]) => [code, glyph])));
      return { entries: `/FontFile3 ${to(file.stream('/Subtype /CIDFontType0C', bytes))}`, map: '' };
    }
    const { bytes, order } = cutterOf(this.face).cut(codes.map(([, { glyph }]) => glyph));
    const map = new Uint8Array(((codes.at(-1)?.[0] ?? 0) + 1) * 2);
    for (const [code, { glyph }] of codes) {
      const id = order.get(glyph) ?? 0;
      map[code * 2] = id >> 8;
      map[code * 2 + 1] = id & 255;
    }
    return {
      entries: `/FontFile2 ${to(file.stream(`/Length1 ${bytes.length}`, bytes))}`,
      map: ` /CIDToGIDMap ${to(file.stream('', map))}`,
    };
  }

  // Runs of codes that follow on each other share a list (ISO 32000-1, 9.7.4.3).
  private widths(codes: readonly Code[]): string {
    const { file } = this.face;
    let previous = -2;
    let list = '';
    for (const [code, { glyph }] of codes) {
      const width = num((file.advance(glyph) * 1000) / file.unitsPerEm);
      list += code === previous + 1 ? ` ${width}` : `${previous < 0 ? '' : ']'}${code} [${width}`;
      previous = code;
    }
    return list === '' ? '' : `${list}]`;
  }
}

type Code = readonly [code: number, { readonly glyph: number; readonly text: string }];

const cutters = new WeakMap<Face, Cutter>();

function cutterOf(face: Face): Cutter {
  let cutter = cutters.get(face);
  if (cutter === undefined) {
    cutter = makeCutter(face.file);
    cutters.set(face, cutter);
  }
  return cutter;
}

// Six capitals (ISO 32000-1, 9.6.4) that follow from the order in which fonts appear.
const tag = (name: string): string =>
  Number(name.slice(1))
    .toString(26)
    .padStart(6, '0')
    .replace(/./g, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)));
