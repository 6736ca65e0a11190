import type { Mojibake } from '../../data/mojibake.ts';
import { defineRule } from '../../rule.ts';
import { replaceIn } from '../../support/patch.ts';
import { anyOf, pattern } from '../../support/patterns.ts';

export const mojibake = defineRule({
  id: 'text/mojibake',
  severity: 'error',
  title: 'Text read in the wrong code page',
  why: 'The page was UTF-8 and was opened as something else: what is printed are not the signs that were written.',
  mend: 'Copy the text again from a source in UTF-8. Where what it was is certain, the change offered restores it.',
  example: { wrong: 'π― Status', right: '🎯 Status' },
  table: 'mojibake',
  mends: true,
  check: ({ texts, tables }) =>
    texts.flatMap((text) => {
      if (!anyOf(tables.mojibake, (row) => row.pattern, 'u').test(text.source)) return [];
      const row = tables.mojibake.find((each) => pattern(each.pattern, 'u').test(text.source));
      if (row === undefined) return [];
      const mended = recovered(text.source, tables.mojibake);
      const broken = pattern(row.pattern, 'u').exec(text.source)?.[0].trim() ?? '';
      return [
        {
          path: text.path,
          message: `“${broken}” is UTF-8 that was read as ${row.codePage}.`,
          actual: broken,
          ...(mended === undefined ? {} : { expected: mended, patch: replaceIn(text, mended) }),
        },
      ];
    }),
});

/** The text as it was, if every broken place of it is certain. */
function recovered(source: string, table: readonly Mojibake[]): string | undefined {
  const broken = (text: string) => anyOf(table, (row) => row.pattern, 'u').test(text);
  const mended = table.reduce(
    (text, row) => (row.was === undefined ? text : text.replaceAll(new RegExp(row.pattern, 'gu'), row.was)),
    source,
  );
  if (!broken(mended)) return mended;
  const western = fromWindows1252(mended);
  return western === undefined || broken(western) ? undefined : western;
}

/** Characters that windows-1252 has at 80–9F (WHATWG Encoding Standard, index windows-1252). */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Reads a text's windows-1252 bytes as UTF-8; `undefined` if they are none. */
function fromWindows1252(text: string): string | undefined {
  const bytes: number[] = [];
  for (const character of text) {
    const high = HIGH.indexOf(character);
    const code = high >= 0 ? 0x80 + high : (character.codePointAt(0) ?? 0);
    if (code > 0xff) return undefined;
    bytes.push(code);
  }
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return undefined;
  }
}
