import { textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

const TIMING = /^(?:timing|time|when|date|dates|समय|कब|तिथि)$/iu;
const TIME =
  /\d|\b(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|morning|afternoon|evening|night|noon|midnight|tba|to be announced)\b|बजे|सुबह|शाम|रात|दोपहर/iu;

export const timingWithoutTime = defineRule({
  id: 'date/timing-without-time',
  severity: 'warning',
  title: 'A “Timing” row with no time in it',
  why: 'The reader looks there for a day or an hour and finds a description.',
  mend: 'Give the date or the hour, or change the label.',
  example: { wrong: 'Timing: High-level engagement amid conflict', right: 'Timing: 20–22 December 2024' },
  check: ({ brief }) =>
    (brief.keyDetails ?? []).flatMap(({ label, value }, index) => {
      const name = textIn(label, brief.lang).trim();
      const said = textIn(value, brief.lang);
      if (!TIMING.test(name) || TIME.test(said)) return [];
      return [
        {
          path: ['keyDetails', index, 'value'],
          message: `“${name}” stands over a text that names no day, month, year or hour.`,
          actual: said,
        },
      ];
    }),
});
