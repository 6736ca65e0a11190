import { edtfOf } from '@aide-memoire/schema';
import type { Context } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { datesIn, dayOf, HINDI_WEEKDAYS, isoOf, WEEKDAYS, weekdayOf, yearsIn } from '../../support/dates.ts';
import { isName, isQuestion, isQuotation } from '../../support/fields.ts';

const WEEKDAY = new RegExp(`(?<!\\p{L})(${[...WEEKDAYS, ...HINDI_WEEKDAYS].join('|')})(?!\\p{L})`, 'u');
const VAGUE =
  /\b(?:yesterday|tomorrow|last (?:week|month|year)|next (?:week|month|year)|earlier this (?:week|month|year)|recently|the other day)\b|हाल ही में|पिछले (?:सप्ताह|महीने|वर्ष)/iu;
/** Words of which each of those has one. */
const SIGNS = 'yesterday tomorrow last next earlier recently other'
  .split(' ')
  .concat(WEEKDAYS.map((day) => day.toLowerCase()));
const HINDI_SIGNS = [...HINDI_WEEKDAYS, 'हाल ही', 'पिछले'];
const ANY_DATE = /\b\d{1,2}\s+\p{L}{3,9}\b|\b\p{L}{3,9}\s+\d{1,2}\b(?!\s*(?:per|%))/u;

export const relativeWithoutAnchor = defineRule({
  id: 'date/relative-without-anchor',
  severity: 'warning',
  title: 'A weekday, or “recently”, with no date',
  why: 'A handout is read weeks later. “Sunday” then means nothing, and nobody can find out which one it was.',
  mend: 'Write the date, with the weekday if you like: “Sunday, 22 December 2024”.',
  example: {
    wrong: 'Talks are to continue Sunday.',
    right: 'Talks are to continue on Sunday, 22 December 2024.',
  },
  check: (context) =>
    context.words
      .near(SIGNS, HINDI_SIGNS)
      .filter((text) => !isName(text) && !isQuestion(text) && !isQuotation(text))
      .flatMap((text) => {
        const word = (WEEKDAY.exec(text.plain) ?? VAGUE.exec(text.plain))?.[0];
        if (word === undefined || isAnchored(text.plain)) return [];
        const date = dateOf(word, context);
        return [
          {
            path: text.path,
            message: `“${word}” is not anchored: no date stands beside it.`,
            actual: word,
            ...(date === undefined ? {} : { expected: `${word}, ${date}` }),
          },
        ];
      }),
});

const isAnchored = (plain: string) =>
  datesIn(plain).length > 0 || yearsIn(plain).length > 0 || ANY_DATE.test(plain.replace(WEEKDAY, ''));

/** The day on which the event goes on, if it is that weekday. */
function dateOf(word: string, { brief }: Context): string | undefined {
  const { resumes } = brief.event;
  const day = resumes === undefined ? undefined : dayOf(edtfOf(resumes));
  return day !== undefined && weekdayOf(day) === word ? isoOf(day) : undefined;
}
