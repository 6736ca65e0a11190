import { textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { latinDigits } from '../../support/dates.ts';
import { grouped } from '../../support/words.ts';

const NUMBER = /(?<![\d.,])\d{1,3}(?:,\d{2,3})+(?![\d.,]*\d)/g;

/** Numbers of a text that have a thousands mark. */
const numbersIn = (text: string) =>
  [...latinDigits(text).matchAll(NUMBER)].map(([written]) => Number(written.replaceAll(',', '')));

export const conflict = defineRule({
  id: 'cite/conflict',
  severity: 'warning',
  title: 'Two values for one figure, and no dispute',
  why: 'Where sources differ, saying so is worth more than choosing in silence.',
  mend: 'Put both values under `disputes`, with the source of each and which one the brief follows.',
  example: {
    wrong: 'value: 93000, note: Sources range from 90,000 to 93,000',
    right: 'disputes: [{ about: Number of prisoners, variants: […] }]',
  },
  check: ({ brief }) => {
    const { lang, statistics = [], disputes = [] } = brief;
    const disputed = disputes.flatMap(({ variants }) =>
      variants.flatMap(({ text }) => numbersIn(textIn(text, lang))),
    );
    return statistics.flatMap(({ note, value }, index) => {
      const others = numbersIn(textIn(note, lang) ?? '').filter((number) => number !== value);
      const other = others.find((number) => value !== undefined && number > value / 2 && number < value * 2);
      if (other === undefined || value === undefined || disputed.includes(other)) return [];
      return [
        {
          path: ['statistics', index, 'note'],
          message: `The figure is ${grouped(value)}, its note knows of ${grouped(other)}, and no dispute says so.`,
        },
      ];
    });
  },
});
