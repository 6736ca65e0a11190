import { type FileWriter, type Ref, to } from '../file/file-writer.ts';
import { codeText, num, pdfName } from '../file/pdf-text.ts';
import type { Face } from '../text/face.ts';
import type { Glyph, Word } from '../text/glyph.ts';
import { subsetOf } from './subset.ts';

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
  /** Tells this one from all others that are open. */
  private readonly serial = ++serials;
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

  /** Marks the glyphs of a word as used whose codes are their ids. */
  useWord(word: Word): void {
    if (word.usedBy === this.serial) return;
    word.usedBy = this.serial;
    for (const { glyphs } of word.clusters) for (const glyph of glyphs) this.use(glyph);
  }

  private use({ id, text }: Glyph): void {
    if (!this.used.has(id)) this.used.set(id, { glyph: id, text });
  }

  /** The code of a glyph, as it stands in a string. */
  code(glyph: Glyph): string {
    if (FontResource.isPlain(this.face, glyph)) {
      this.use(glyph);
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
    const { outlines, length, map, texts, widths } = subsetOf(
      this.face,
      [...this.used].sort(([a], [b]) => a - b),
    );
    const cff = font.outlines === 'cff';
    const program = cff
      ? `/FontFile3 ${to(file.packed('/Subtype /CIDFontType0C', outlines))}`
      : `/FontFile2 ${to(file.packed(`/Length1 ${length}`, outlines))}`;
    const mapped = map === undefined ? '' : ` /CIDToGIDMap ${to(file.packed('', map))}`;
    const baseFont = pdfName(`${tag(this.name)}+${font.postscriptName}`);
    const unit = (value: number): string => num((value * 1000) / font.unitsPerEm);
    // Symbolic (bit 3), as a subset has no standard encoding; italic (bit 7).
    const flags = 4 | (font.italicAngle === 0 ? 0 : 64) | (font.fixedPitch ? 1 : 0);
    const descriptor = file.object(
      `<</Type /FontDescriptor /FontName ${baseFont} /Flags ${flags} /FontBBox [${font.box.map(unit).join(' ')}] /ItalicAngle ${num(font.italicAngle)} /Ascent ${unit(font.ascent)} /Descent ${unit(font.descent)} /CapHeight ${unit(font.capHeight)} /XHeight ${unit(font.xHeight)} /StemV 80 ${program}>>`,
    );
    const descendant = file.object(
      `<</Type /Font /Subtype /${cff ? 'CIDFontType0' : 'CIDFontType2'} /BaseFont ${baseFont} /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /FontDescriptor ${to(descriptor)} /DW 0 /W [${widths}]${mapped}>>`,
    );
    file.object(
      `<</Type /Font /Subtype /Type0 /BaseFont ${baseFont} /Encoding /Identity-H /DescendantFonts [${to(descendant)}] /ToUnicode ${to(file.packed('', texts))}>>`,
      this.ref,
    );
  }
}

let serials = 0;

// Six capitals (ISO 32000-1, 9.6.4) that follow from the order in which fonts appear.
const tag = (name: string): string =>
  Number(name.slice(1))
    .toString(26)
    .padStart(6, '0')
    .replace(/./g, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)));
