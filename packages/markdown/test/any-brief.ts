import type { SectionName } from '@aide-memoire/schema';
import * as fc from 'fast-check';
import { anyData } from './any-data.ts';
import { anyExam } from './any-exam.ts';
import { actor, cites, edtf, labelledOf, list, proseOf, record, rows, slug, withId } from './any-parts.ts';

/** Ids of matters must differ among all topics of an agenda. */
function haveOwnIds(agenda: Record<string, unknown>): boolean {
  const ids = JSON.stringify(agenda.topics).match(/"id":"i-\d+"/g) ?? [];
  return new Set(ids).size === ids.length;
}
const itemId = fc.nat({ max: 999 }).map((number) => `i-${number}`);
/** Sections with texts of one kind; every optional field is there sometimes. */
export function anySections(text: fc.Arbitrary<string>): Record<SectionName, fc.Arbitrary<unknown>> {
  const prose = proseOf(text);
  const labelled = labelledOf(text);
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
    exam: anyExam(text),
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
    ...anyData(text),
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
