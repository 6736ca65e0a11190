import type { Face } from '../text/face.ts';
import type { Glyph } from '../text/glyph.ts';
import { type Engine, pdfString, type Ref } from './engine.ts';

/** What a glyph that says nothing maps to. An empty entry would make some readers show raw codes. */
const NOTHING = '\u200b';

/** A face as it goes into one file: a subset in which a glyph has one code for each text it stands for. */
export interface FontResource {
  readonly name: string;
  readonly ref: Ref;
  /** The code of a glyph, four hexadecimal digits. */
  code(glyph: Glyph): string;
  /** Writes the font; codes cannot be asked for any more. */
  embed(): void;
}

/** Opens a face for a file. `name` is what content streams call it: `F1`. */
export function openFont(engine: Engine, face: Face, name: string): FontResource {
  const subset = face.fontkit.createSubset();
  const codes = new Map<string, number>();
  const taken = new Set([0]);
  const texts = ['\ufffd'];
  const widths = [face.harfbuzz.glyphHAdvance(0)];
  const ref = engine.ref();
  return {
    name,
    ref,
    code({ id, text }) {
      const said = text === '' ? NOTHING : text;
      const key = `${id}|${said}`;
      let code = codes.get(key);
      if (code === undefined) {
        // The same glyph with another text is put into the subset a second time: so its ToUnicode is never wrong.
        code = taken.has(id) ? subset.glyphs.push(id) - 1 : subset.includeGlyph(id);
        taken.add(id);
        codes.set(key, code);
        texts[code] = said;
        widths[code] = face.harfbuzz.glyphHAdvance(id);
      }
      return code.toString(16).padStart(4, '0');
    },
    embed: () => embed(engine, face, name, ref, { texts, widths, subset }),
  };
}

interface Contents {
  readonly texts: readonly string[];
  readonly widths: readonly number[];
  readonly subset: ReturnType<Face['fontkit']['createSubset']>;
}

function embed(
  engine: Engine,
  { fontkit }: Face,
  name: string,
  ref: Ref,
  { texts, widths, subset }: Contents,
): void {
  const scale = 1000 / fontkit.unitsPerEm;
  const scaled = (value: number): number => Math.round(value * scale * 1000) / 1000;
  const cff = subset.cff !== undefined;
  const file = engine.ref(cff ? { Subtype: 'CIDFontType0C' } : {});
  file.end(subset.encode());
  const baseFont = `${tag(name)}+${fontkit.postscriptName.replaceAll(' ', '_')}`;
  const { bbox } = fontkit;
  const descriptor = engine.ref({
    Type: 'FontDescriptor',
    FontName: baseFont,
    // Symbolic (bit 3), as a subset has no standard encoding; italic (bit 7).
    Flags: 4 | (fontkit.italicAngle === 0 ? 0 : 64) | (fontkit.post.isFixedPitch ? 1 : 0),
    FontBBox: [bbox.minX, bbox.minY, bbox.maxX, bbox.maxY].map(scaled),
    ItalicAngle: fontkit.italicAngle,
    Ascent: scaled(fontkit.ascent),
    Descent: scaled(fontkit.descent),
    CapHeight: scaled(fontkit.capHeight || fontkit.ascent),
    XHeight: scaled(fontkit.xHeight || 0),
    StemV: 0,
    [cff ? 'FontFile3' : 'FontFile2']: file,
  });
  descriptor.end();
  const descendant = engine.ref({
    Type: 'Font',
    Subtype: cff ? 'CIDFontType0' : 'CIDFontType2',
    BaseFont: baseFont,
    CIDSystemInfo: { Registry: pdfString('Adobe'), Ordering: pdfString('Identity'), Supplement: 0 },
    FontDescriptor: descriptor,
    W: [0, widths.map(scaled)],
    ...(cff ? {} : { CIDToGIDMap: 'Identity' }),
  });
  descendant.end();
  const toUnicode = engine.ref();
  toUnicode.end(cmap(texts));
  Object.assign(ref.data, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: baseFont,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: toUnicode,
  });
  ref.end();
}

// Six capitals (ISO 32000-1, 9.6.4) that follow from the order in which fonts appear.
const tag = (name: string): string =>
  Number(name.slice(1))
    .toString(26)
    .padStart(6, '0')
    .replace(/./g, (digit) => String.fromCharCode(65 + Number.parseInt(digit, 26)));

/** The ToUnicode map of codes from 0 on. Exported for tests. */
export function cmap(texts: readonly string[]): string {
  const entries = texts.map(
    (text) =>
      `<${[...Array(text.length).keys()].map((index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')}>`,
  );
  const hex = (code: number): string => `<${code.toString(16).padStart(4, '0')}>`;
  const sections: string[] = [];
  for (let start = 0; start < entries.length; start += 100) {
    const some = entries.slice(start, start + 100);
    sections.push(
      `${some.length} beginbfchar`,
      ...some.map((entry, index) => `${hex(start + index)} ${entry}`),
      'endbfchar',
    );
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <ffff>',
    'endcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}
