// Reads the advance widths of Carlito, which are those of Calibri, out of its files: `npx tsx packages/docx/scripts/write-widths.ts`.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const FACES = {
  regular: '400Regular/Carlito_400Regular.ttf',
  bold: '700Bold/Carlito_700Bold.ttf',
  italic: '400Regular_Italic/Carlito_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Carlito_700Bold_Italic.ttf',
} as const;

/** Latin with its extensions, general punctuation, currency, letterlike signs, arrows and the minus. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x1e00, 0x1ef9],
  [0x2010, 0x2027],
  [0x202f, 0x203a],
  [0x20a0, 0x20bf],
  [0x2113, 0x2126],
  [0x2190, 0x2195],
  [0x2212, 0x2212],
] as const;

/** Finds a table of a font file by its tag. Fails with an `Error` that names a table which is not there. */
function tablesIn(bytes: Buffer): (tag: string) => DataView {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...bytes.subarray(at, at + 4));
    const start = bytes.byteOffset + view.getUint32(at + 8);
    found.set(tag, new DataView(bytes.buffer, start, view.getUint32(at + 12)));
  }
  return (tag) => {
    const table = found.get(tag);
    if (table === undefined) throw new Error(`The font has no table "${tag}".`);
    return table;
  };
}

/** Glyph of a code point by a cmap of format 4. */
function glyphIn(cmap: DataView, code: number): number {
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const at = cmap.getUint32(4 + index * 8 + 4);
    if (cmap.getUint16(at) !== 4) continue;
    const segments = cmap.getUint16(at + 6) / 2;
    for (let segment = 0; segment < segments; segment += 1) {
      const end = cmap.getUint16(at + 14 + segment * 2);
      if (code > end) continue;
      const start = cmap.getUint16(at + 16 + (segments + segment) * 2);
      if (code < start) return 0;
      const delta = cmap.getUint16(at + 16 + (2 * segments + segment) * 2);
      const place = at + 16 + (3 * segments + segment) * 2;
      const offset = cmap.getUint16(place);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = cmap.getUint16(place + offset + (code - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
  }
  return 0;
}

function widthsOf(file: string): [from: number, widths: string][] {
  const table = tablesIn(readFileSync(require.resolve(`@expo-google-fonts/carlito/${file}`)));
  const measured = table('hhea').getUint16(34);
  const unitsPerEm = table('head').getUint16(18);
  if (unitsPerEm !== 2048) throw new Error(`${file} has ${unitsPerEm} units to the em.`);
  const advance = (glyph: number) => table('hmtx').getUint16(Math.min(glyph, measured - 1) * 4);
  return RANGES.map(([from, to]) => {
    const codes = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return [
      from,
      codes
        .map((code) => glyphIn(table('cmap'), code))
        .map((glyph) => (glyph === 0 ? '' : advance(glyph)))
        .join(','),
    ];
  });
}

/** The text of `src/layout/carlito.generated.ts`. */
export function widthsSource(): string {
  const faces = Object.entries(FACES).map(([name, file]) => {
    const rows = widthsOf(file).map(([from, widths]) => `    [${from}, '${widths}'],`);
    return `  ${name}: [\n${rows.join('\n')}\n  ],`;
  });
  return `// Written by scripts/write-widths.ts from the files of Carlito, which is drawn to the measures of Calibri.
type Face = readonly (readonly [from: number, widths: string])[];

/** Advance widths in 2048ths of an em, for each face by ranges of code points; nothing where the font has no glyph. */
export const CARLITO: Readonly<Record<'regular' | 'bold' | 'italic' | 'boldItalic', Face>> = {
${faces.join('\n')}
};
`;
}
