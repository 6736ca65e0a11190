import { certainlyBefore, textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { normal, phrase } from '../../support/words.ts';

export const anachronism = defineRule({
  id: 'agenda/anachronism',
  severity: 'warning',
  title: 'An agreement on the agenda that had ended',
  why: 'Nothing was left to extend: the Black Sea Grain Initiative lapsed on 17 July 2023.',
  mend: 'Say “revival of” or “a successor to”, or take the item away.',
  example: {
    wrong: 'Grain corridor extensions (December 2024)',
    right: 'A successor to the Black Sea Grain Initiative',
  },
  table: 'endedInstruments',
  check: ({ brief, tables, eventDate }) => {
    if (eventDate === undefined) return [];
    return (brief.agenda?.topics ?? []).flatMap(({ items }, place) =>
      items.flatMap(({ text }, index) => {
        const said = normal(textIn(text, 'en'));
        if (/ (?:reviv\w*|renewal of|return to|successor|replac\w*|lapsed|expired|after the end) /.test(said))
          return [];
        const known = tables.endedInstruments.find(
          ({ words, ended }) =>
            words.some((word) => said.includes(phrase(word))) && certainlyBefore(ended, eventDate),
        );
        if (known === undefined) return [];
        return [
          {
            path: ['agenda', 'topics', place, 'items', index, 'text'],
            message: `The ${known.name} ended on ${known.ended}, before this event.`,
            note: `Say “revival of” or “a successor to”, or take the item away. Source: ${known.source}.`,
          },
        ];
      }),
    );
  },
});

const HELD: ReadonlySet<string> = new Set(['concluded', 'collapsed', 'adjourned', 'suspended']);

export const noResult = defineRule({
  id: 'agenda/no-result',
  severity: 'info',
  title: 'A topic, and nothing on what came of it',
  why: 'After talks the reader asks of each matter: agreed, put off, or refused?',
  mend: 'Give the items their `result`; `unknown` is an answer too.',
  example: { wrong: '- text: Prisoner exchange', right: '- text: Prisoner exchange\n  result: deferred' },
  check: ({ brief }) =>
    HELD.has(brief.event.status ?? '')
      ? (brief.agenda?.topics ?? []).flatMap(({ items }, index) =>
          items.some(({ result }) => result !== undefined)
            ? []
            : [{ path: ['agenda', 'topics', index], message: 'No item of this topic has a result.' }],
        )
      : [],
});

export const noStance = defineRule({
  id: 'agenda/no-stance',
  severity: 'info',
  title: 'A topic, and nobody’s position on it',
  why: 'A list of topics does not say who wanted what, which is what the talks were about.',
  mend: 'Give the items `stances`: party and position.',
  example: {
    wrong: '- text: Withdrawal',
    right: '- text: Withdrawal\n  stances: [{ party: pk, position: proposes }]',
  },
  check: ({ brief }) =>
    HELD.has(brief.event.status ?? '')
      ? (brief.agenda?.topics ?? []).flatMap(({ items }, index) =>
          items.some(({ stances }) => (stances ?? []).length > 0)
            ? []
            : [{ path: ['agenda', 'topics', index], message: 'No party’s stance on this topic is given.' }],
        )
      : [],
});
