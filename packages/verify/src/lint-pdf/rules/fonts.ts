import type { PdfRule } from '../finding.ts';
import type { PdfFile } from '../pdf-file.ts';
import { readToUnicode, type ShownFont, shownFonts } from '../shown-text.ts';
import { readTrueType } from '../true-type.ts';
import { Dict } from '../values.ts';

/** What text needs to be shown anywhere and read by anybody. */
export const fontRules: readonly PdfRule[] = [
  {
    id: 'font-embedded',
    clause: 'ISO 19005-3, 6.2.11.4.1; ISO 14289-1, 7.21.4.1',
    title: 'Every font that is used lies in the file.',
    *check({ file, pages }) {
      for (const { font } of shownFonts(file, pages)) {
        const descriptor = file.dict(descendantOf(file, font), 'FontDescriptor');
        const embedded = ['FontFile', 'FontFile2', 'FontFile3'].some(
          (key) => file.dict(descriptor, key) !== undefined,
        );
        if (!embedded) yield `The font ${nameOf(file, font)} is not embedded.`;
      }
    },
  },
  {
    id: 'font-encoding',
    clause: 'ISO 19005-3, 6.2.11.3; ISO 14289-1, 7.21.3',
    title: 'Composite fonts say how their codes lead to glyphs.',
    *check({ file, pages }) {
      for (const { font } of shownFonts(file, pages)) {
        if (file.name(font, 'Subtype') !== 'Type0') continue;
        const descendant = descendantOf(file, font);
        if (file.at(font, 'Encoding') === undefined) yield `The font ${nameOf(file, font)} has no encoding.`;
        if (file.dict(descendant, 'CIDSystemInfo') === undefined)
          yield `The font ${nameOf(file, font)} has no CIDSystemInfo.`;
        if (
          file.name(descendant, 'Subtype') === 'CIDFontType2' &&
          file.at(descendant, 'CIDToGIDMap') === undefined
        )
          yield `The font ${nameOf(file, font)} has no CIDToGIDMap.`;
      }
    },
  },
  {
    id: 'to-unicode',
    clause: 'ISO 19005-3, 6.2.11.7; ISO 14289-1, 7.21.7',
    title: 'Every code that is shown has a text.',
    *check({ file, pages }) {
      for (const { font, codes } of shownFonts(file, pages)) {
        const data = file.dict(font, 'ToUnicode')?.data;
        if (data === undefined) {
          yield `The font ${nameOf(file, font)} has no ToUnicode map.`;
          continue;
        }
        const map = readToUnicode(data);
        const mute = [...codes].filter((code) => !/[^\0\uFFFE\uFEFF]/u.test(map.get(code) ?? ''));
        if (mute.length > 0)
          yield `The font ${nameOf(file, font)} shows ${mute.length} codes that have no text.`;
      }
    },
  },
  {
    id: 'notdef',
    clause: 'ISO 19005-3, 6.2.11.8; ISO 14289-1, 7.21.8',
    title: 'No missing glyph is shown.',
    *check({ file, pages }) {
      for (const shown of shownFonts(file, pages)) {
        if (file.name(shown.font, 'Subtype') !== 'Type0') continue;
        const glyphs = glyphsOf(file, shown);
        const program = programOf(file, shown.font);
        if (glyphs.some(({ glyph }) => glyph === 0))
          yield `The font ${nameOf(file, shown.font)} shows its .notdef glyph.`;
        if (program !== undefined && glyphs.some(({ glyph }) => glyph >= program.glyphs))
          yield `The font ${nameOf(file, shown.font)} shows glyphs that it does not have.`;
      }
    },
  },
  {
    id: 'font-widths',
    clause: 'ISO 19005-3, 6.2.11.5; ISO 14289-1, 7.21.5',
    title: 'The widths that the file gives are those of the font.',
    *check({ file, pages }) {
      for (const shown of shownFonts(file, pages)) {
        const program = programOf(file, shown.font);
        if (program === undefined) continue;
        const widths = widthsOf(file, descendantOf(file, shown.font));
        const wrong = glyphsOf(file, shown).filter(
          ({ code, glyph }) => Math.abs((widths.get(code) ?? DEFAULT_WIDTH) - program.advance(glyph)) > 1,
        );
        if (wrong.length > 0)
          yield `The font ${nameOf(file, shown.font)} gives ${wrong.length} widths wrong.`;
      }
    },
  },
];

const DEFAULT_WIDTH = 1000;

const nameOf = (file: PdfFile, font: Dict) => file.name(font, 'BaseFont') ?? 'without a name';

/** The font that a composite font is made of; itself for a simple one. */
function descendantOf(file: PdfFile, font: Dict): Dict {
  const first = file.resolve(file.list(font, 'DescendantFonts')[0]);
  return first instanceof Dict ? first : font;
}

function programOf(file: PdfFile, font: Dict) {
  const data = file.dict(file.dict(descendantOf(file, font), 'FontDescriptor'), 'FontFile2')?.data;
  return data === undefined ? undefined : readTrueType(data);
}

/** The codes that a composite font shows (with Identity-H they are CIDs), and the glyphs that they lead to. */
function glyphsOf(file: PdfFile, { font, codes }: ShownFont): { code: number; glyph: number }[] {
  const map = file.at(descendantOf(file, font), 'CIDToGIDMap');
  const data = map instanceof Dict ? map.data : undefined;
  return [...codes].map((code) => ({
    code,
    glyph: data === undefined ? code : (data[2 * code] ?? 0) * 256 + (data[2 * code + 1] ?? 0),
  }));
}

/** The W array of a composite font: `first [w …]` and `first last w`. */
function widthsOf(file: PdfFile, descendant: Dict): Map<number, number> {
  const widths = new Map<number, number>();
  const items = file.list(descendant, 'W').map((item) => file.resolve(item));
  for (let at = 0; at + 1 < items.length; ) {
    const [first, second, third] = [items[at], items[at + 1], items[at + 2]];
    if (typeof first !== 'number') return widths;
    if (Array.isArray(second)) {
      second.forEach((width, index) => {
        const value = file.resolve(width);
        if (typeof value === 'number') widths.set(first + index, value);
      });
      at += 2;
    } else {
      if (typeof second !== 'number' || typeof third !== 'number') return widths;
      for (let code = first; code <= second && code - first < 65_536; code += 1) widths.set(code, third);
      at += 3;
    }
  }
  return widths;
}
