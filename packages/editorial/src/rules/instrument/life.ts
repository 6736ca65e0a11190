import { certainlyBefore, type Instrument, textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

const STEPS = ['initialled', 'signed', 'inForce', 'ended'] as const;

export const order = defineRule({
  id: 'instrument/order',
  severity: 'warning',
  title: 'The life of an instrument out of order',
  why: 'A text is initialled, then signed, then in force, then at an end.',
  mend: 'Correct the dates.',
  example: {
    wrong: 'signed: 1972-07-02, inForce: 1972-06-04',
    right: 'signed: 1972-07-02, inForce: 1972-08-04',
  },
  check: ({ brief }) =>
    (brief.instruments ?? []).flatMap((instrument, index) => {
      const dated = STEPS.flatMap((step) => {
        const date = instrument[step];
        return date === undefined ? [] : [{ step, date }];
      });
      const wrong = dated.flatMap(({ step, date }, place) => {
        const before = dated.slice(0, place).find((earlier) => certainlyBefore(date, earlier.date));
        if (before === undefined) return [];
        return [
          {
            path: ['instruments', index, step],
            message: `${step} is ${date}, before ${before.step} (${before.date}).`,
            actual: date,
          },
        ];
      });
      const ratified = (instrument.ratified ?? []).flatMap(({ on }, place) =>
        instrument.signed !== undefined && certainlyBefore(on, instrument.signed)
          ? [
              {
                path: ['instruments', index, 'ratified', place, 'on'],
                message: `Ratified on ${on}, before the signature (${instrument.signed}).`,
                actual: on,
              },
            ]
          : [],
      );
      return [...wrong, ...ratified];
    }),
});

const POLITICAL: ReadonlySet<string> = new Set([
  'joint-statement',
  'declaration',
  'communique',
  'plan-of-action',
]);

export const legalForce = defineRule({
  id: 'instrument/legal-force',
  severity: 'warning',
  title: 'Legal force that does not go with the kind of instrument',
  why: 'A joint statement does not bind in law, and a treaty does; whoever says otherwise should say why.',
  mend: 'Correct `type` or `legalForce`; write `contested` where the parties differ.',
  example: {
    wrong: 'type: joint-statement, legalForce: binding',
    right: 'type: joint-statement, legalForce: political',
  },
  check: ({ brief }) =>
    (brief.instruments ?? []).flatMap((instrument, index) => {
      const wrong = misjudged(instrument);
      if (wrong === undefined) return [];
      const path = ['instruments', index, 'legalForce'];
      const name = textIn(instrument.title, brief.lang);
      return [
        { path, actual: instrument.legalForce ?? '', ...wrong, message: `“${name}” ${wrong.message}.` },
      ];
    }),
});

/** Why the legal force that is said cannot be that of the instrument. */
function misjudged({ type, legalForce: force, ratified = [], registration }: Instrument) {
  if (force === 'binding' && POLITICAL.has(type) && registration === undefined)
    return { message: `is a ${type}, and is said to bind in law`, expected: 'political' };
  if (force === 'political' && (type === 'treaty' || ratified.length > 0)) {
    const how = type === 'treaty' ? 'was made as a treaty' : 'was ratified';
    return { message: `${how}, and is said to bind only politically`, expected: 'binding' };
  }
  return undefined;
}
