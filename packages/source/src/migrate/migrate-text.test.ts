import { readdirSync, readFileSync } from 'node:fs';
import { migrate } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { migrateJsonText, migrateYamlText, readJsonBrief, readYamlBrief } from '../index.ts';

const BEFORE = `# yaml-language-server: $schema=./brief.schema.json
schemaVersion: "0.draft"   # as of spring

id:   talks
lang: en
title: 'Talks'   # in single quotes
publication: {publishedOn: 2024-12-20 , state:  review}
event: { name: Talks }

headings:            # what we call things
  # both sides
  us: "US Delegation"  # as printed
  ru: Russian Delegation, in full
  timeline: The road

keyDetails:
  - label: Location
    value: Miami     # not Miami Beach


  - {label: Status, value: Adjourned}
  -   label: Timing
      value: >
        In
        winter
delegations:
- id: d-us
  party: us
  role: party
  members:
    - { function: head, office: Minister }
  # end of the delegation
- { id: d-ru, party: ru, role: party, members: [ { function: head, office: "Minister" } ] }
# the end
`;

const AFTER = `# yaml-language-server: $schema=./brief.schema.json
schemaVersion: 1   # as of spring

id:   talks
lang: en
title: 'Talks'   # in single quotes
publication: {publishedOn: 2024-12-20 , state:  review}
event: { name: Talks }

headings:            # what we call things
  # both sides
  # as printed
  timeline: The road

keyDetails:
  - label: Location
    value: Miami     # not Miami Beach
    for: place


  - {label: Status, value: Adjourned, for: status}
  -   label: Timing
      value: >
        In
        winter
delegations:
- id: d-us
  party: us
  role: party
  members:
    - { function: head, office: Minister }
  heading: "US Delegation"
  # end of the delegation
- { id: d-ru, party: ru, role: party, members: [ { function: head, office: "Minister" } ], heading: "Russian Delegation, in full" }
# the end
`;

describe('a draft in YAML', () => {
  it('changes where a step changes it, and nowhere else', () => {
    expect(migrateYamlText(BEFORE)).toEqual({ text: AFTER, changed: true, diagnostics: [] });
    expect(readYamlBrief(AFTER).diagnostics).toEqual([]);
  });

  it('is not changed a second time', () => {
    expect(migrateYamlText(AFTER)).toEqual({ text: AFTER, changed: false, diagnostics: [] });
  });

  it.each([
    ['line ends of Windows', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\uFEFF${text}`],
    ['no line end at the end', (text: string) => text.trimEnd()],
  ])('keeps %s', (_, change) => {
    expect(migrateYamlText(change(BEFORE)).text).toBe(change(AFTER));
  });

  it.each([
    ['all headings', 'headings:\n  us: US\n', 'headings: {}\n'],
    ['all headings, below a comment', 'headings: # c\n  us: US\n', 'headings: # c\n  {}\n'],
    ['all headings in one line', 'headings: { us: US }\n', 'headings: {}\n'],
    ['the last of some in one line', 'headings: { agenda: A, us: US }\n', 'headings: { agenda: A }\n'],
    ['the first of some in one line', 'headings: { us: US, agenda: A }\n', 'headings: { agenda: A }\n'],
    [
      'texts in two languages',
      'headings:\n  us:\n    en: US\n    hi: अ # c\n  agenda: A\n',
      'headings:\n  # c\n  agenda: A\n',
    ],
    [
      'a text over several lines',
      'headings:\n  us: |-\n    US\n    side\n  agenda: A\n',
      'headings:\n  agenda: A\n',
    ],
  ])('gives %s away', (_, headings, left) => {
    const text = `schemaVersion: 0.draft\n${headings}delegations:\n  - id: a\n    party: us\n`;
    const { text: migrated, diagnostics } = migrateYamlText(text);
    expect(diagnostics).toEqual([]);
    expect(
      migrated.startsWith(`schemaVersion: 1\n${left}delegations:\n  - id: a\n    party: us\n    heading:`),
    ).toBe(true);
    expect(parse(migrated)).toEqual(migrate(parse(text)).value);
  });

  it('moves the headings of very many delegations', () => {
    const ids = Array.from({ length: 300 }, (_, index) => `a${index}`);
    const value = {
      schemaVersion: '0.draft',
      headings: Object.fromEntries(ids.map((id) => [id, `The ${id}`])),
      delegations: ids.map((id) => ({ id, party: id })),
    };
    const { text, diagnostics } = migrateYamlText(stringify(value));
    expect(diagnostics).toEqual([]);
    expect(text).toContain('headings: {}\n');
    expect(parse(text)).toEqual(migrate(value).value);
  });

  it.each([
    ['a syntax error', 'schemaVersion: 0.draft\ntitle: "a\n', '3:1 yaml/syntax'],
    ['no version', 'id: a\n', '1:1 migrate/unknown-version'],
    ['a newer version', 'id: a\nschemaVersion: 7\n', '2:16 migrate/unknown-version'],
    [
      'what stands behind an alias',
      'schemaVersion: 0.draft\nx-a: &a { label: Status }\nkeyDetails: [*a]\n',
      '1:1 migrate/not-editable',
    ],
    ['no map', '- a\n', '1:1 migrate/unknown-version'],
  ])('stays as it is with %s', (_, text, finding) => {
    const { diagnostics, ...rest } = migrateYamlText(text, { file: 'a.yaml' });
    expect(rest).toEqual({ text, changed: false });
    expect(
      diagnostics.map(
        ({ code, place, file }) => `${place?.start.line}:${place?.start.column} ${code} ${file}`,
      ),
    ).toEqual([`${finding} a.yaml`]);
  });
});

describe('the drafts that this program began with', () => {
  const folder = new URL('../../test/fixtures/', import.meta.url);
  const files = readdirSync(folder);

  it.each(files)('%s becomes a valid brief in JSON, with its own indentation', (file) => {
    const before = readFileSync(new URL(file, folder), 'utf8');
    const { text, changed, diagnostics } = migrateJsonText(before);
    expect([changed, diagnostics]).toEqual([true, []]);
    expect(readJsonBrief(text).diagnostics).toEqual([]);
    expect(JSON.parse(text)).toEqual(migrate(JSON.parse(before)).value);
    // What stays is as it was, line by line, but for commas.
    const kept = new Set(before.split('\n').map((line) => line.replace(/,$/, '')));
    const added = text.split('\n').filter((line) => !kept.has(line.replace(/,$/, '')));
    expect(added.length).toBeLessThan(12);
    for (const line of added) expect(line).toMatch(/"(?:schemaVersion|for|heading)":/);
    expect(migrateJsonText(text)).toEqual({ text, changed: false, diagnostics: [] });
  });

  it.each(files)('%s becomes the same brief in YAML', (file) => {
    const value: unknown = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
    const { text } = migrateYamlText(stringify(value));
    expect(readYamlBrief(text).diagnostics).toEqual([]);
    expect(parse(text)).toEqual(migrate(value).value);
  });
});

it.each([
  [
    '{"schemaVersion":"0.draft","keyDetails":[{"label":"Status"}]}',
    '{"schemaVersion":1,"keyDetails":[{"label":"Status","for":"status"}]}',
  ],
  [
    '{\n\t"schemaVersion": "0.draft",\n\t"keyDetails": [\n\t\t{ "label": "Status" }\n\t]\n}\n',
    '{\n\t"schemaVersion": 1,\n\t"keyDetails": [\n\t\t{ "label": "Status", "for": "status" }\n\t]\n}\n',
  ],
])('migrates JSON as it is laid out: %j', (before, after) => {
  expect(migrateJsonText(before)).toEqual({ text: after, changed: true, diagnostics: [] });
});
