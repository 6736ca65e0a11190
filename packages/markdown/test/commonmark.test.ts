import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cleanProse, cleanText } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { briefAround } from './any-brief.ts';
import { expectRoundTrip } from './expect-round-trip.ts';

const require = createRequire(import.meta.url);
const spec = readFileSync(require.resolve('commonmark-spec/spec.txt'), 'utf8');

/** The Markdown of every example of the specification; it writes a tab as an arrow. */
const examples = [...spec.matchAll(/^`{32} example\n(?<source>[\s\S]*?)^\.\n[\s\S]*?^`{32}$/gmu)].map(
  ({ groups }) => (groups?.source ?? '').replaceAll('→', '\t'),
);

const BATCH = 163;

describe('the examples of the CommonMark specification as contents of fields', () => {
  it('are all there', () => expect(examples).toHaveLength(652));

  it.each([0, 1, 2, 3])('survive in every kind of place, part %i', (part) => {
    for (const source of examples.slice(part * BATCH, (part + 1) * BATCH)) {
      const text = cleanText(source);
      if (text !== '') expectRoundTrip(everywhere(text, cleanProse(source)));
    }
  });
});

/** A brief with a text in a heading, paragraphs, a label, a list item, a table cell, an attribute and the front matter. */
function everywhere(text: string, prose: string): Record<string, unknown> {
  const origin = { type: 'practice' };
  return briefAround(
    {
      shortTitle: text,
      context: { body: prose },
      keyDetails: [{ label: text, value: text }],
      venueAnalysis: { rows: [{ advantage: text, thisEvent: 'A', precedents: [] }] },
      exam: { questions: [{ id: 'q', kind: 'essay', stem: 'Discuss.', origin, linkage: text }] },
    },
    text,
  );
}
