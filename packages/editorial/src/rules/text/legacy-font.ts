import { defineRule } from '../../rule.ts';
import { pattern } from '../../support/patterns.ts';
import { escaped } from '../../support/words.ts';

export const legacyFont = defineRule({
  id: 'text/legacy-font',
  severity: 'error',
  title: 'Hindi in the bytes of a legacy font',
  why: 'Kruti Dev draws Latin letters as Devanagari: without that font the text is unreadable, and it can never be searched.',
  mend: 'Convert the text to Unicode before it comes here.',
  example: { wrong: 'esjk Hkkjr', right: 'मेरा भारत' },
  table: 'legacyWords',
  options: { words: 2 },
  check: ({ texts, tables }, { words }) =>
    texts.flatMap((text) => {
      if (!text.hindi || text.devanagari) return [];
      const found = tables.legacyWords.filter(
        ({ bytes }) =>
          text.source.includes(bytes) &&
          pattern(`(?<![\\p{L};,'])${escaped(bytes)}(?![\\p{L};'])`, 'u').test(text.source),
      );
      if (found.length < words) return [];
      const read = found.map(({ bytes, word }) => `${bytes} is ${word}`).join(', ');
      return [{ path: text.path, message: `This is Kruti Dev text: ${read}.`, actual: text.plain }];
    }),
});
