import { type FileWriter, type Ref, to } from '../file/file-writer.ts';
import { num, pdfName } from '../file/pdf-text.ts';
import { otherCode, ownCode } from '../font/codes.ts';
import type { Face } from '../text/face.ts';
import type { Code, Glyph, Word } from '../text/glyph.ts';
import { subsetOf } from './subset.ts';

/** What a glyph that says nothing maps to. An empty entry would make some readers show raw codes. */
const NOTHING = '\u200b';

/**
 * A face as it goes into one file. Glyphs have the same codes in every document, so that those of a word are found once; a glyph
 * that stands for another text than its own gets a code of its own: so its ToUnicode is never wrong.
 */
export class FontResource {
  readonly ref: Ref;
  readonly name: string;
  private readonly face: Face;
  /** By code; most are Latin, and those of a document in another script lie close together too. */
  private readonly used: Code[] = [];
  /** Tells this one from all others that are open. */
  private readonly serial = ++serials;
  private readonly others = new Map<string, number>();

  /** `name` is what content streams call it: `F1`. */
  constructor(face: Face, name: string, ref: Ref) {
    this.face = face;
    this.name = name;
    this.ref = ref;
  }

  /** Takes over the glyphs of a word that all have codes of their own. */
  useWord(word: Word, codes: readonly Code[]): void {
    if (word.usedBy === this.serial) return;
    word.usedBy = this.serial;
    for (const code of codes) this.used[code.code] = code;
  }

  /** The code of a glyph, which is taken over. */
  code(glyph: Glyph): number {
    const code = ownCode(this.face.file, glyph) ?? this.otherCode(glyph);
    this.used[code] = { code, glyph: glyph.id, text: glyph.text === '' ? NOTHING : glyph.text };
    return code;
  }

  private otherCode({ id, text }: Glyph): number {
    const key = `${id} ${text}`;
    let code = this.others.get(key);
    if (code === undefined) {
      code = otherCode(this.face.file, this.others.size);
      this.others.set(key, code);
    }
    return code;
  }

  /** Writes the font; codes cannot be asked for any more. */
  embed(file: FileWriter): void {
    const { file: font } = this.face;
    // In order of the codes, and without those that are not there.
    const codes = Object.values(this.used);
    const { outlines, length, map, texts, widths } = subsetOf(this.face, codes);
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
      `<</Type /Font /Subtype /Type0 /BaseFont ${baseFont} /Encoding /Identity-H /DescendantFonts [${to(descendant)}] /ToUnicode ${to(file.shared(texts))}>>`,
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
