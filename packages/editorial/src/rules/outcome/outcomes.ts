import { certainlyBefore, textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

export const missing = defineRule({
  id: 'outcome/missing',
  severity: 'warning',
  title: 'An event that is over, without outcomes',
  why: 'What came of it is what is asked; that nothing came of it is an outcome too.',
  mend: 'Add `outcomes`; `kind: no-agreement` where there was none.',
  example: {
    wrong: 'status: concluded, no outcomes',
    right: 'outcomes: [{ kind: joint-statement, text: … }]',
  },
  check: ({ brief, isOver }) =>
    isOver && (brief.outcomes ?? []).length === 0
      ? [
          {
            path: ['event', 'status'],
            message: `The event is ${brief.event.status ?? 'over'}, and no outcome is given.`,
          },
        ]
      : [],
});

const SIGNED = /\bsign(?:ed|ing|ature)\b|हस्ताक्षर/iu;
const INITIALLED = /\binitial(?:l?ed|ling)\b|आद्यक्षर/iu;

export const signedInitialled = defineRule({
  id: 'outcome/signed-initialled',
  severity: 'warning',
  title: 'Signed, where it was only initialled',
  why: 'At Dayton the text was initialled; it was signed in Paris three weeks later, and only then bound anybody.',
  mend: 'Write initialled, and give the day and place of the signature in `instruments`.',
  example: {
    wrong: 'Peace agreement signed at Dayton',
    right: 'Peace agreement initialled at Dayton, signed in Paris',
  },
  check: ({ brief, eventDate }) => {
    const instruments = new Map((brief.instruments ?? []).map((instrument) => [instrument.id, instrument]));
    return (brief.outcomes ?? []).flatMap(({ text, instrument: id }, index) => {
      const instrument = instruments.get(id ?? '');
      const said = textIn(text, brief.lang);
      if (instrument?.initialled === undefined || eventDate === undefined) return [];
      if (!SIGNED.test(said) || INITIALLED.test(said)) return [];
      const { initialled, signed } = instrument;
      const elsewhere = signed === undefined || outside(signed, eventDate);
      if (!elsewhere || outside(initialled, eventDate)) return [];
      return [
        {
          path: ['outcomes', index, 'text'],
          message: `The text was initialled at this event (${initialled}), and ${signed === undefined ? 'no signature is known' : `signed on ${signed}`}.`,
        },
      ];
    });
  },
});

const outside = (date: string, event: string) => certainlyBefore(date, event) || certainlyBefore(event, date);
