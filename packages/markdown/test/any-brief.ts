import { cleanText, type SectionName } from '@aide-memoire/schema';
import * as fc from 'fast-check';

/** What hurts: marks of Markdown, of attribute lists and of this dialect, scripts, emoji. */
const TOKENS = [
  '*',
  '**',
  '_',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '&',
  '#',
  '\\',
  '\\|',
  '|',
  '!',
  '{',
  '}',
  '{}',
  '{a=b}',
  '{#id}',
  '"',
  '""',
  "'",
  ':',
  ';',
  ',',
  '–',
  '-',
  '- ',
  '1. ',
  '# ',
  '***',
  '---',
  '=',
  '~',
  '$',
  '&amp;',
  '&#59;',
  '<b>',
  '<!--',
  '-->',
  '@x',
  '[@s1]',
  '[@s1, p. 4; @s2]',
  '[@nobody',
  '(1978)',
  '(1985, 2018)',
  'https://x.org',
  '[a](https://x.org)',
  '**Label:**',
  '*(tag)*',
  '`a|b`',
  ' ',
  ' ',
  'a',
  'b',
  'word',
  'क्षत्रिय',
  'हिन्दी',
  '🇮🇳',
  '📍',
  '\u00a0',
  'e\u0301',
  '2024',
  'UPSC',
  'x_y',
];

/** A text under the text rule, hostile to any parser. */
export const hostileText = fc
  .array(fc.constantFrom(...TOKENS), { minLength: 1, maxLength: 12 })
  .map((parts) => cleanText(parts.join('')))
  .filter((text) => text !== '');

/** A text as people write it. */
export const calmText = fc
  .array(
    fc.constantFrom(
      'talks',
      'the',
      'agreement',
      'Kashmir,',
      'in',
      '“quoted”',
      'शांति',
      'vs.',
      '&',
      '10%',
      'U.S.-Russia',
      '*stress*',
      'R&D',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(' '));

const slug = fc.constantFrom('a', 'b2', 'some-id', 'q1', 't-2024', 'd-us', 'us', 'x9');
/** Ids of matters must differ among all topics of an agenda. */
function haveOwnIds(agenda: Record<string, unknown>): boolean {
  const ids = JSON.stringify(agenda.topics).match(/"id":"i-\d+"/g) ?? [];
  return new Set(ids).size === ids.length;
}
const itemId = fc.nat({ max: 999 }).map((number) => `i-${number}`);
const cites = fc.array(
  fc.oneof(
    fc.constantFrom('s1', 's2'),
    fc.record({
      source: fc.constantFrom('s1', 's2'),
      locator: fc.constantFrom('p. 4', 'art. 2(4)', 'paras 1–3', '*x*'),
    }),
  ),
  { minLength: 1, maxLength: 3 },
);
const edtf = fc.constantFrom(
  '2024',
  '2024-12',
  '2024-12-20',
  '2023-22',
  '2024-01~/2024-04~',
  '1985/..',
  '198X',
);
const actor = fc.constantFrom('us', 'ru', 'un', 'own', 'suhh');

function rows<T extends { id: string }>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: ({ id }) => id });
}

/** Sections with texts of one kind; every optional field is there sometimes. */
export function anySections(text: fc.Arbitrary<string>): Partial<Record<SectionName, fc.Arbitrary<unknown>>> {
  const record = <T extends Record<string, fc.Arbitrary<unknown>>>(
    required: T,
    optional: Record<string, fc.Arbitrary<unknown>> = {},
  ) =>
    fc.record({ ...required, ...optional } as Record<string, fc.Arbitrary<unknown>>, {
      requiredKeys: Object.keys(required),
    });
  const list = (item: fc.Arbitrary<unknown>, minLength = 1) => fc.array(item, { minLength, maxLength: 3 });
  const prose = fc.array(text, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n'));
  const labelled = record({ label: text, text }, { cites });
  const columns = fc.oneof(
    fc.tuple(text, text, text),
    fc.constant(['Actor', 'Response', 'Interest']),
    fc.constant(['Advantage', 'This event', 'Precedents']),
  );
  const heading = fc.oneof(text, fc.constantFrom('Timeline', 'Agenda', 'Conclusion: the end', 'Context'));
  const member = fc.oneof(
    record(
      { function: fc.constantFrom('head', 'support', 'other'), person: text },
      {
        functionLabel: fc.oneof(text, fc.constantFrom('Head', 'Support', 'Member')),
        office: text,
        participation: fc.constantFrom('remote', 'absent'),
        representedBy: text,
        note: text,
        cites,
      },
    ),
    record(
      { function: fc.constant('military'), office: text },
      { collective: fc.boolean(), count: fc.integer({ min: 1, max: 99 }), cites },
    ),
  );
  const withId = (required: Record<string, fc.Arbitrary<unknown>>, optional = {}) =>
    record({ id: slug, ...required }, optional) as fc.Arbitrary<{ id: string }>;
  const origin = fc.oneof(
    record({ type: fc.constant('practice') }, { author: text }),
    record({ type: fc.constant('adapted'), from: text, change: text }),
    record(
      {
        type: fc.constant('asked'),
        exam: slug,
        stage: fc.constant('mains'),
        paper: slug,
        year: fc.integer({ min: 1900, max: 2024 }),
        cites,
      },
      { number: text, official: fc.boolean() },
    ),
  );
  const stance = record({ party: actor, position: fc.constantFrom('proposes', 'silent') }, { text, cites });
  return {
    outcomes: list(record({ kind: fc.constantFrom('decision', 'no-agreement'), text }, { cites })),
    glossary: rows(withId({ term: text, definition: text }, { cites })),
    disputes: list(
      record(
        { about: text, variants: fc.array(record({ text }, { cites }), { minLength: 2, maxLength: 3 }) },
        { resolution: text },
      ),
    ),
    keyDetails: list(
      record(
        { label: text, value: text },
        { icon: fc.constantFrom('📍', '"'), for: fc.constantFrom('place', 'date') },
      ),
    ),
    whyInNews: text,
    context: record(
      { body: prose },
      {
        heading,
        background: list(text),
        significance: list(text),
        challenges: list(text),
        wayForward: list(text),
        indiaAngle: list(text),
        cites,
      },
    ),
    delegations: rows(
      withId(
        { party: actor, role: fc.constantFrom('party', 'host'), members: list(member) },
        {
          heading: fc.oneof(text, fc.constant('Russia')),
          objectives: list(text),
          redLines: list(text),
          leverage: list(text),
          cites,
        },
      ),
    ),
    agenda: record(
      {
        topics: rows(
          withId(
            {
              title: text,
              items: list(
                record(
                  { text },
                  { id: itemId, result: fc.constantFrom('agreed', 'partial'), cites, stances: list(stance) },
                ),
              ),
            },
            { note: text },
          ),
        ),
      },
      { heading, intro: prose },
    ).filter(haveOwnIds),
    timeline: record(
      {
        entries: rows(
          withId(
            {
              when: fc.oneof(
                edtf,
                record(
                  {
                    edtf,
                    label: fc.oneof(text, fc.constantFrom('December 2024', '20 December 2024', '2024')),
                  },
                  { time: fc.constant('00:40'), tz: fc.constant('Asia/Kolkata') },
                ),
              ),
              title: text,
            },
            {
              text,
              kind: fc.constantFrom('meeting', 'legal'),
              thisEvent: fc.boolean(),
              verification: fc.constant('disputed'),
              cites,
            },
          ),
        ),
      },
      { heading },
    ),
    exam: record(
      {},
      {
        heading,
        note: prose,
        audiences: list(text),
        themes: list(text),
        syllabus: list(
          record(
            { code: fc.constantFrom('upsc-cse/mains/gs2/ir', 'a/b') },
            { weight: fc.constant('primary'), why: text },
          ),
        ),
        staticLinks: list(labelled),
        prelims: list(text),
        revision: list(record({ cue: text, answer: text })),
        questionsHeading: fc.oneof(text, fc.constantFrom('Questions', 'Practice questions')),
        questions: rows(
          withId(
            { kind: fc.constantFrom('descriptive', 'short-note', 'essay'), stem: text, origin },
            {
              syllabus: list(fc.constant('a/b')),
              tagLabel: text,
              directive: list(slug),
              difficulty: fc.constant('hard'),
              linkage: text,
              marks: fc.constantFrom(10, 12.5),
              words: fc.constant(150),
              minutes: fc.constant(7.5),
            },
          ),
        ),
      },
    ),
    keyNotes: record({ groups: list(record({ notes: list(labelled) }, { heading: text })) }, { heading }),
    venueAnalysis: record(
      {
        rows: list(
          record(
            {
              advantage: text,
              thisEvent: text,
              precedents: list(record({ name: text, year: edtf }, { brief: slug, note: text }), 0),
            },
            { cites },
          ),
        ),
      },
      { heading, columns },
    ),
    reactions: record(
      {
        rows: list(
          record(
            { actor, stance: fc.constantFrom('cautious', 'neutral'), response: text, interests: list(text) },
            { quotes: list(fc.constantFrom('qt')), on: edtf, cites },
          ),
        ),
      },
      { heading, columns },
    ),
    conclusion: record(
      { body: prose },
      { heading, immediateOutlook: labelled, strategicSignificance: labelled, more: list(labelled) },
    ),
  };
}

/** A valid brief around some sections. */
export function briefAround(
  sections: Record<string, unknown>,
  title = 'Talks',
  lang = 'en',
): Record<string, unknown> {
  return {
    schemaVersion: 1,
    id: 'talks',
    lang,
    title,
    publication: { publishedOn: '2024-12-20' },
    event: { name: 'Talks' },
    actors: [{ id: 'own', kind: 'other', name: 'An *own* actor' }],
    quotes: [{ id: 'qt', text: 'Words' }],
    sources: [
      { id: 's1', type: 'report', title: 'One', tier: 'official' },
      { id: 's2', type: 'book', title: 'Two', tier: 'scholarly' },
    ],
    ...sections,
  };
}
