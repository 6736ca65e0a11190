import { defineRule } from '../../rule.ts';

export const withoutSpeaker = defineRule({
  id: 'quote/without-speaker',
  severity: 'warning',
  title: 'Exact words, and nobody who said them',
  why: 'A state does not speak: a person does, or an office. Without one the words cannot be checked.',
  mend: 'Add `speaker`, or `office` where the name is not known.',
  example: {
    wrong: 'text: Monitoring closely, actor: ua',
    right: 'text: Monitoring closely, actor: ua, office: Spokesman of the Foreign Ministry',
  },
  check: ({ brief }) =>
    (brief.quotes ?? []).flatMap(({ id, speaker, office }, index) =>
      speaker !== undefined || office !== undefined
        ? []
        : [
            {
              path: ['quotes', index],
              message: `The quotation “${id}” names neither a speaker nor an office.`,
            },
          ],
    ),
});

export const withoutDate = defineRule({
  id: 'quote/without-date',
  severity: 'warning',
  title: 'Exact words of no day',
  why: 'What somebody said before the talks and after them are two different reactions.',
  mend: 'Add `on`: the day on which it was said.',
  example: { wrong: 'text: Monitoring closely', right: 'text: Monitoring closely, on: 2024-12-20' },
  check: ({ brief }) =>
    (brief.quotes ?? []).flatMap(({ id, on }, index) =>
      on !== undefined ? [] : [{ path: ['quotes', index], message: `It is not said when “${id}” was said.` }],
    ),
});

export const translatedWithoutOriginal = defineRule({
  id: 'quote/translated-without-original',
  severity: 'info',
  title: 'A translated quotation without the language it was in',
  why: 'Translations of statements differ, sometimes in the word that matters.',
  mend: 'Say in what language it was said, in the office or the source, and cite a source in that language (`lang`).',
  example: { wrong: 'original: false', right: 'original: false, with a source whose lang is ru' },
  check: ({ brief }) =>
    (brief.quotes ?? []).flatMap(({ id, original, cites }, index) => {
      if (original !== false) return [];
      const named = (cites ?? []).map((cite) => (typeof cite === 'string' ? cite : cite.source));
      const [base] = brief.lang.split('-');
      const foreign = (brief.sources ?? []).some(
        (source) =>
          named.includes(source.id) && source.lang !== undefined && source.lang.split('-')[0] !== base,
      );
      if (foreign) return [];
      return [
        {
          path: ['quotes', index, 'original'],
          message: `“${id}” is a translation, and no source in the original language is cited.`,
        },
      ];
    }),
});
