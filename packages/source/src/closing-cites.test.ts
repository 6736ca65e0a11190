import { expect, it } from 'vitest';
import { canonicalTexts, readYamlBrief } from './index.ts';

const HEAD = `schemaVersion: 1
id: talks
lang: en
title: Talks
publication: { publishedOn: 2024-12-20 }
event: { name: Talks }
sources:
  - { id: s1, type: report, title: One, tier: official }
  - { id: s2, type: report, title: Two, tier: official }
`;

function brief(yaml: string) {
  const { brief: read, diagnostics } = readYamlBrief(HEAD + yaml);
  if (read === undefined) throw new Error(JSON.stringify(diagnostics));
  return read;
}

it.each<[string, string, string, object]>([
  [
    'an outcome',
    'outcomes: [{ kind: decision, text: "A [@s1]" }]',
    'outcomes',
    [{ text: 'A', cites: ['s1'] }],
  ],
  [
    'a place in the source',
    'outcomes: [{ kind: decision, text: "A. [@s1, p. 4; @s2]" }]',
    'outcomes',
    [{ text: 'A.', cites: [{ source: 's1', locator: 'p. 4' }, 's2'] }],
  ],
  [
    'several groups',
    'outcomes: [{ kind: decision, text: "A [@s1] [@s2]", cites: [s2] }]',
    'outcomes',
    [{ text: 'A', cites: ['s2', 's1'] }],
  ],
  [
    'the last paragraph',
    'context: { body: "A [@s1]\\n\\nB [@s2]" }',
    'context',
    { body: 'A [@s1]\n\nB', cites: ['s2'] },
  ],
  [
    'a paragraph of citations',
    'context: { body: "A [@s1]\\n\\n[@s2]" }',
    'context',
    { body: 'A', cites: ['s1', 's2'] },
  ],
  [
    'both languages',
    'outcomes: [{ kind: decision, text: { en: "A [@s1]", hi: "क [@s1]" } }]',
    'outcomes',
    [{ text: { en: 'A', hi: 'क' }, cites: ['s1'] }],
  ],
  [
    'every text of an entry',
    'timeline: { entries: [{ id: a, when: 2024, title: "A [@s1]", text: "B [@s2]" }] }',
    'timeline',
    { entries: [{ title: 'A', text: 'B', cites: ['s1', 's2'] }] },
  ],
  [
    'what is deep inside',
    'agenda: { topics: [{ id: a, title: A, items: [{ text: B, stances: [{ party: in, position: silent, text: "C [@s1]" }] }] }] }',
    'agenda',
    { topics: [{ items: [{ stances: [{ text: 'C', cites: ['s1'] }] }] }] },
  ],
  [
    'a registry',
    'quotes: [{ id: q, text: "A [@s1]", speaker: B }]',
    'quotes',
    [{ text: 'A', speaker: 'B', cites: ['s1'] }],
  ],
  [
    'citations that say no more than their source',
    'outcomes: [{ kind: decision, text: A, cites: [{ source: s1 }, s1] }]',
    'outcomes',
    [{ cites: ['s1'] }],
  ],
])('are moved from the end of a text to its owner: %s', (_, yaml, key, expected) => {
  const read = brief(yaml);
  expect(Reflect.get(read, key)).toMatchObject(expected);
  expect(JSON.stringify(Reflect.get(read, key))).not.toMatch(/\[@s\d[^\]]*\]"/);
  expect(canonicalTexts(read)).toEqual(read);
});

it.each<[string, string, string, unknown]>([
  ['in the middle', 'outcomes: [{ kind: decision, text: "A [@s1] b" }]', 'outcomes', { text: 'A [@s1] b' }],
  [
    'before a full stop',
    'outcomes: [{ kind: decision, text: "A [@s1]." }]',
    'outcomes',
    { text: 'A [@s1].' },
  ],
  ['inside emphasis', 'outcomes: [{ kind: decision, text: "*A [@s1]*" }]', 'outcomes', { text: '*A [@s1]*' }],
  [
    'that are words',
    'outcomes: [{ kind: decision, text: "A \\\\[@s1]" }]',
    'outcomes',
    { text: 'A \\[@s1]' },
  ],
  ['without words', 'outcomes: [{ kind: decision, text: "[@s1]" }]', 'outcomes', { text: '[@s1]' }],
  [
    'where nothing has citations',
    'keyDetails: [{ label: A, value: "B [@s1]" }]',
    'keyDetails',
    { value: 'B [@s1]' },
  ],
])('stay %s', (_, yaml, key, expected) => {
  expect(Reflect.get(brief(yaml), key)).toEqual([expect.objectContaining(expected)]);
  expect(JSON.stringify(Reflect.get(brief(yaml), key))).not.toContain('"cites"');
});

it('takes away what a character reference brought in', () => {
  const read = brief('whyInNews: "a&#7;b e&#x301; &nbsp;&#32; c &nbsp;"\nkeyDetailsHeading: "&nbsp;"\n');
  expect(read.whyInNews).toBe('a\uFFFDb é \u00A0 c');
  expect(read.keyDetailsHeading).toBe('&nbsp;');
  expect(canonicalTexts(read)).toEqual(read);
});

it('lead somewhere: one that does not is told of at its text', () => {
  const { diagnostics, brief: none } = readYamlBrief(
    `${HEAD}outcomes:\n  - { kind: decision, text: "A [@s1] [@s3, p. 4; @s4]" }\n`,
  );
  expect(none).toBeUndefined();
  expect(diagnostics).toMatchObject([
    {
      code: 'reference/unknown-source',
      path: '/outcomes/0/text',
      expected: 's1',
      place: { start: { line: 11, column: 29 } },
    },
    { code: 'reference/unknown-source', path: '/outcomes/0/text', actual: 's4' },
  ]);
});
