import { describe, expect, it } from 'vitest';
import { readJsonBrief, readYamlBrief } from './read.ts';

const HEAD =
  'schemaVersion: 1\nid: talks\nlang: en\ntitle: Talks\npublication: { publishedOn: 2024-12-20 }\n';

/** `line:column code` of every finding of a YAML text. */
const yaml = (text: string) =>
  readYamlBrief(text).diagnostics.map(
    ({ code, place }) => `${place?.start.line}:${place?.start.column} ${code}`,
  );

const json = (text: string) =>
  readJsonBrief(text).diagnostics.map(
    ({ code, place }) => `${place?.start.line}:${place?.start.column} ${code}`,
  );

describe('YAML', () => {
  it('takes the characters as typed where a text is wanted', () => {
    const { brief, diagnostics } = readYamlBrief(`${HEAD.replace('title: Talks', 'title: 1.10')}event:
  name: NO
  track: 1.5
  when: 2024
  cameo: 046
x-number: 046
exam: { questions: [{ id: q, kind: essay, stem: 2024, origin: { type: practice }, marks: 12.5, words: 200 }] }
`);
    expect(diagnostics).toEqual([]);
    expect(brief?.title).toBe('1.10');
    expect(brief?.event).toEqual({ name: 'NO', track: '1.5', when: '2024', cameo: '046' });
    expect(brief?.['x-number']).toBe(46);
    expect(brief?.exam?.questions?.[0]).toMatchObject({ stem: '2024', marks: 12.5, words: 200 });
  });

  it.each([
    ['an unknown key: the key', `${HEAD}evnt: { name: T }\nevent: { name: T }\n`, ['6:1 schema/unknown-key']],
    [
      'a wrong value: the value',
      `${HEAD}event:\n  name: T\n  status: adjurned\n`,
      ['8:11 schema/not-an-option'],
    ],
    ['a missing key: the parent’s key', `${HEAD}event:\n  status: adjourned\n`, ['6:1 schema/missing']],
    ['a missing key at the root: 1:1', HEAD, ['1:1 schema/missing']],
    [
      'a missing key of a list item: the item',
      `${HEAD}event: { name: T }\ntimeline:\n  entries:\n    - id: a\n      when: 2024\n`,
      ['9:7 schema/missing'],
    ],
    ['a bad date: the value', `${HEAD}event: { name: T, when: 2023-02-30 }\n`, ['6:25 schema/date']],
    [
      'a dangling actor: the value',
      `${HEAD}event: { name: T, host: xx-y }\n`,
      ['6:25 reference/unknown-actor'],
    ],
    [
      'a key that stands twice: the later',
      `${HEAD}event: { name: T }\nlang: hi\n`,
      ['7:1 yaml/duplicate-key'],
    ],
    ['a tab', `${HEAD}event:\n\tname: T\n`, ['7:1 yaml/syntax']],
    [
      'several at once, in the order of the text',
      `${HEAD}event: { nme: T, status: x }\nzz: 1\n`,
      [
        '6:1 schema/missing',
        '6:10 schema/unknown-key',
        '6:26 schema/not-an-option',
        '7:1 schema/unknown-key',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(yaml(text)).toEqual(expected);
  });

  it('ends a bomb of aliases', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...[...'bcdefgh'].map(
        (name, index) => `${name}: &${name} [${Array(10).fill(`*${'abcdefgh'[index]}`).join(', ')}]`,
      ),
    ];
    expect(yaml(bomb.join('\n'))).toEqual(['1:1 yaml/alias']);
  });

  it('reads a byte-order mark and Windows line ends', () => {
    const { brief } = readYamlBrief(`\uFEFF${HEAD}event: { name: T }\n`.replaceAll('\n', '\r\n'));
    expect(brief?.id).toBe('talks');
  });
});

describe('JSON', () => {
  const good =
    '{\n  "schemaVersion": 1,\n  "id": "talks",\n  "lang": "en",\n  "title": "T",\n  "publication": { "publishedOn": "2024-12-20" },\n  "event": { "name": "T" }\n}\n';

  it('reads a brief', () => {
    expect(readJsonBrief(good)).toMatchObject({ brief: { id: 'talks' }, diagnostics: [] });
  });

  it.each([
    [
      'an unknown key',
      good.replace('"title": "T"', '"title": "T",\n  "titel": 1'),
      ['6:3 schema/unknown-key'],
    ],
    [
      'a number where a text is wanted',
      good.replace('"title": "T"', '"title": 5'),
      ['5:12 schema/wrong-type'],
    ],
    [
      'a key that stands twice',
      good.replace('"title": "T"', '"title": "T", "title": "U"'),
      ['5:17 json/duplicate-key'],
    ],
    ['a missing comma', good.replace('"talks",', '"talks"'), ['4:3 json/syntax']],
    [
      'a comma too many',
      good.replace('"name": "T" }', '"name": "T", }'),
      ['7:27 json/syntax', '7:27 json/syntax'],
    ],
    ['a comment', good.replace('{\n', '{ // no\n'), ['1:3 json/syntax']],
    ['nothing at all', '', ['1:1 json/syntax']],
  ])('%s', (_, text, expected) => {
    expect(json(text)).toEqual(expected);
  });
});

it('says the file of each finding', () => {
  expect(readYamlBrief(HEAD, { file: 'a/b.yaml' }).diagnostics[0]?.file).toBe('a/b.yaml');
});

it('gives equal briefs for equal content, however its texts are spelt', () => {
  const one = readYamlBrief(`${HEAD}event: { name: "a _b_ c" }\n`).brief;
  const two = readYamlBrief(`${HEAD}event: { name: "a *b* c" }\n`).brief;
  expect(one).toEqual(two);
});

describe('a misspelt key', () => {
  const mended = (text: string, read: typeof readYamlBrief) => {
    const fix = read(text).diagnostics.find(({ code }) => code === 'schema/unknown-key')?.fix;
    return fix === undefined
      ? undefined
      : text.slice(0, fix.range.start.offset) + fix.text + text.slice(fix.range.end.offset);
  };

  it('comes with the change that mends it', () => {
    const text = `${HEAD.replace('title', 'titel')}event: { name: T }\n`;
    expect(mended(text, readYamlBrief)).toBe(`${HEAD}event: { name: T }\n`);
    expect(mended('{ "schemaVersion": 1, "titel": "T" }', readJsonBrief)).toBe(
      '{ "schemaVersion": 1, "title": "T" }',
    );
  });

  it('comes without, if the right key is there too', () => {
    expect(mended(`${HEAD}titel: U\nevent: { name: T }\n`, readYamlBrief)).toBeUndefined();
  });

  it('leads to its page', () => {
    expect(readYamlBrief('titel: T').diagnostics.map(({ url }) => url)).toContain(
      'docs/diagnostics/schema.md#schemaunknown-key',
    );
  });
});
