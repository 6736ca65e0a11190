import { defineRule } from '../../rule.ts';
import { isBody } from '../../support/fields.ts';
import { normal, phrase } from '../../support/words.ts';

const SPAN = /\((\d{4})\s*[-–]\s*(\d{2,4})\)/gu;
/** What stands before the brackets, back to the last stop. */
const TALKS = /[^,;.()]*\b(?:negotiations|talks|diplomacy|peace process|conference)\s*$/iu;

export const warNotTalks = defineRule({
  id: 'precedent/war-not-talks',
  severity: 'warning',
  title: 'The years of a war, given as those of its talks',
  why: 'Iran and Iraq fought from 1980 to 1988; they negotiated after the ceasefire of August 1988.',
  mend: 'Give the years in which they talked, or name the war.',
  example: {
    wrong: 'Iran-Iraq negotiations (1980–88)',
    right: 'Iran-Iraq War (1980–88), and the talks from August 1988',
  },
  table: 'wars',
  check: ({ texts, tables }) =>
    texts.flatMap((text) => {
      if (!text.plain.includes('(') || !isBody(text)) return [];
      return [...text.plain.matchAll(SPAN)].flatMap(({ index, 1: from = '', 2: short = '' }) => {
        // The words of one clause: longer ones are no name.
        const name = TALKS.exec(text.plain.slice(Math.max(0, index - 80), index))?.[0] ?? '';
        const to = short.length === 4 ? short : from.slice(0, 4 - short.length) + short;
        const known = tables.wars.find(
          (war) =>
            war.from === Number(from) &&
            war.to === Number(to) &&
            war.words.some((word) => normal(name).includes(phrase(word))),
        );
        if (known === undefined) return [];
        return [
          {
            path: text.path,
            message: `${from}–${to} are the years of the ${known.name}, not of “${name.trim()}”.`,
            actual: `${name.trim()} (${from}–${to})`,
            note: `Give the years in which they talked, or name the war. Source: ${known.source}.`,
          },
        ];
      });
    }),
});
