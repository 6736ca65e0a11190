import { defineRule } from '../../rule.ts';
import { datesIn, HINDI_WEEKDAYS, WEEKDAYS, weekdayOf } from '../../support/dates.ts';

const BEFORE = new RegExp(`(${[...WEEKDAYS, ...HINDI_WEEKDAYS].join('|')})[,\\s(]*(?:the\\s+)?$`, 'u');

const NAMES = WEEKDAYS.map((day) => day.toLowerCase());

export const weekdayMismatch = defineRule({
  id: 'date/weekday-mismatch',
  severity: 'error',
  title: 'The weekday does not fit the date',
  why: 'One of the two is wrong, and the reader cannot know which.',
  mend: 'Look the date up, and write the weekday that goes with it or none.',
  example: { wrong: 'Wednesday, 12 June 2018', right: 'Tuesday, 12 June 2018' },
  check: ({ words }) =>
    words.near(NAMES, HINDI_WEEKDAYS).flatMap((text) =>
      datesIn(text.plain).flatMap(({ day, index, text: date }) => {
        const said = BEFORE.exec(text.plain.slice(0, index))?.[1];
        if (said === undefined) return [];
        const right = weekdayOf(day);
        const place = WEEKDAYS.indexOf(right);
        if (said === right || said === HINDI_WEEKDAYS[place]) return [];
        const expected = WEEKDAYS.some((name) => name === said) ? right : (HINDI_WEEKDAYS[place] ?? right);
        return [
          {
            path: text.path,
            message: `${date} was a ${right}, not a ${said}.`,
            actual: said,
            expected,
          },
        ];
      }),
    ),
});
