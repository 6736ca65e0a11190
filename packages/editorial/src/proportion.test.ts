import { type Brief, checkBrief } from '@aide-memoire/schema';
import { expect, it, vi } from 'vitest';
import { lintBrief } from './index.ts';

const times = (count: number, make: (index: number) => object) =>
  Array.from({ length: count }, (_, index) => make(index));

/** A brief in which every list that can be long is as long as that, with something to find in each. */
function briefOf(count: number): Brief {
  const { brief, diagnostics } = checkBrief({
    schemaVersion: 1,
    id: 'talks',
    lang: 'en',
    alsoIn: ['hi'],
    title: { en: 'Talks', hi: 'वार्ता' },
    publication: { publishedOn: '2024-12-20' },
    event: {
      name: 'Talks of NATO',
      status: 'adjourned',
      when: '2024-12-20',
      venues: [
        { id: 'v', city: 'Miami', country: 'us', neutrality: 'third-state', purpose: ['negotiation'] },
      ],
    },
    sources: times(count, (index) => ({ id: `s${index}`, type: 'webpage', title: 'A page', tier: 'news' })),
    delegations: [
      {
        id: 'd1',
        party: 'us',
        role: 'party',
        members: [{ function: 'head', person: 'A', office: 'Minister' }],
      },
      {
        id: 'd2',
        party: 'ru',
        role: 'party',
        members: [{ function: 'head', person: 'B', office: 'Minister' }],
      },
    ],
    timeline: {
      entries: times(count, (index) => ({
        id: `t${index}`,
        when: String(1900 + ((index * 37) % 120)),
        title: `Kiev met Turkey, step ${index}`,
        text: `They “met” on Sunday in the center, in order to talk (1951-53) [@s${index}].`,
      })),
    },
    agenda: {
      topics: [
        {
          id: 'a',
          title: 'Items',
          items: times(count, (index) => ({ id: `i${index}`, text: `grain corridor ${index}` })),
        },
      ],
    },
    venueAnalysis: {
      rows: [
        {
          advantage: 'Neutrality',
          thisEvent: 'A neutral venue',
          precedents: times(count, (index) => ({
            name: 'Geneva Summit',
            year: String(1900 + (index % 100)),
          })),
        },
      ],
    },
    reactions: {
      rows: times(count, (index) => ({
        actor: 'cn',
        stance: 'mixed',
        interests: ['trade'],
        response: {
          en: `China (PRC) reportedly said ${index} per cent of its words were heard.`,
          hi: `चीन ने रविवार को कहा ${index + 1}`,
        },
      })),
    },
    exam: {
      questions: times(count, (index) => ({
        id: `q${index}`,
        kind: 'descriptive',
        origin: { type: 'practice' },
        stem: `What did the Geneva Convention of year ${index} say about Track ${index % 7} talks? Discuss.`,
      })),
    },
  });
  if (brief === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  return brief;
}

/** How often a check asks a regular expression: each of them looks at one text, and no text is longer than the vocabulary allows. */
function questionsAskedOf(brief: Brief): number {
  const asked = vi.spyOn(RegExp.prototype, 'exec');
  try {
    // With this limit both are too long: counting begins where there is something to count.
    lintBrief(brief, { today: '2025-01-01', rules: { 'print/page-budget': ['warning', { words: 100 }] } });
    return asked.mock.calls.length;
  } finally {
    asked.mockRestore();
  }
}

it('costs in proportion: a brief five times as long is asked no more than six times as much', () => {
  const [short, long] = [briefOf(40), briefOf(200)].map(questionsAskedOf);
  expect(short).toBeGreaterThan(1000);
  expect((long ?? 0) / (short ?? 0)).toBeLessThan(6);
});

it('finds in proportion, so that the lists are not looked at in vain', () => {
  const [short, long] = [briefOf(40), briefOf(200)].map(
    (brief) => lintBrief(brief, { today: '2025-01-01' }).length,
  );
  expect(short).toBeGreaterThan(40);
  expect((long ?? 0) / (short ?? 1)).toBeGreaterThan(3);
});
