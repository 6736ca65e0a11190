import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJsonBrief, readYamlBrief } from './read.ts';

const HEAD =
  'schemaVersion: 1\nid: x\nlang: en\ntitle: T\npublication: { publishedOn: 2024-12-20 }\nevent: { name: T }\n';
const JSON_BRIEF = {
  schemaVersion: 1,
  id: 'x',
  lang: 'en',
  title: 'T',
  publication: { publishedOn: '2024-12-20' },
  event: { name: 'T' },
};

const yaml = (text: string) => readYamlBrief(text).diagnostics.map(({ code }) => code);
const json = (text: string) => readJsonBrief(text).diagnostics.map(({ code }) => code);
const titled = (title: string) => readYamlBrief(HEAD.replace('title: T', `title: ${title}`));

/** Aliases that unfold to `10 ** depth` nodes. */
const bomb = (depth: number) =>
  [
    'x-a0: &a0 [x]',
    ...Array.from(
      { length: depth },
      (_, i) => `x-a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`,
    ),
  ].join('\n');

describe('YAML that means harm, or comes out of an accident', () => {
  it.each([
    ['a bomb of aliases', `${HEAD}${bomb(9)}\n`, ['yaml/alias']],
    ['an alias of itself', `${HEAD}x-a: &a [*a]\n`, ['yaml/alias']],
    ['an alias of nothing', `${HEAD}x-a: *nope\n`, ['yaml/alias']],
    ['ten megabytes', `${HEAD}# ${'x'.repeat(10_000_000)}`, ['text/too-large']],
    [
      'a word of 100,000 letters',
      HEAD.replace('title: T', `title: ${'x'.repeat(100_000)}`),
      ['schema/too-big'],
    ],
    ['20,000 open brackets', `${HEAD}x-a: ${'['.repeat(20_000)}`, ['text/too-deep']],
    [
      '500 steps in',
      `${HEAD}x-a:\n${Array.from({ length: 500 }, (_, i) => `${' '.repeat(i + 1)}a:`).join('\n')}`,
      ['text/too-deep'],
    ],
    ['1,000 dashes in a row', `${HEAD}x-a:\n  ${'- '.repeat(1000)}x`, ['text/too-deep']],
    ['a key that stands twice', `${HEAD}lang: hi\n`, ['yaml/duplicate-key']],
    ['a tab for an indent', `${HEAD}x-a:\n\tb: 1\n`, ['yaml/syntax']],
    ['a merge key', `x-a: &a { b: 1 }\n<<: *a\n${HEAD}`, ['schema/unknown-key']],
    ['a tag that would make an object', HEAD.replace('title: T', 'title: !!js/function x'), ['yaml/syntax']],
    ['a second document', `${HEAD}---\n${HEAD}`, ['yaml/syntax']],
    ['a key to the prototype', `${HEAD}__proto__: { a: 1 }\n`, ['schema/unknown-key']],
    ['a list for a key', `${HEAD}[a, b]: 1\n`, ['schema/unknown-key']],
    ['NUL in a text', HEAD.replace('title: T', 'title: "a\0b"'), ['text/control-character']],
    ['half a character', HEAD.replace('title: T', 'title: "a\\uD800b"'), ['text/control-character']],
    ['nothing', '', ['schema/wrong-type']],
    ['only a comment', '# x', ['schema/wrong-type']],
    ['one word', 'hello', ['schema/wrong-type']],
    ['a list', '- a', ['schema/wrong-type']],
  ])('%s', (_, text, codes) => {
    expect(yaml(text)).toEqual(codes);
  });

  it.each([
    ['Windows line ends', HEAD.replaceAll('\n', '\r\n'), 'T'],
    ['a byte-order mark', `\uFEFF${HEAD}`, 'T'],
    ['a number', HEAD.replace('title: T', 'title: 046'), '046'],
    ['a word that YAML 1.1 took for false', HEAD.replace('title: T', 'title: NO'), 'NO'],
    ['combining marks', HEAD.replace('title: T', 'title: "e\u0301"'), 'é'],
    ['a folded text', HEAD.replace('title: T', 'title: >\n  a\n  b'), 'a b'],
  ])('reads %s', (_, text, title) => {
    expect(readYamlBrief(text)).toMatchObject({ diagnostics: [], brief: { title } });
  });

  it('takes control characters away, and says where', () => {
    expect(titled('"a\u0007b"')).toMatchObject({
      brief: { title: 'ab' },
      diagnostics: [{ place: { start: { line: 4, column: 8 } } }],
    });
  });
});

describe('JSON that means harm', () => {
  const text = JSON.stringify(JSON_BRIEF);

  it.each([
    ['50,000 open brackets', `{"x-a":${'['.repeat(50_000)}`, ['text/too-deep']],
    ['ten megabytes', `${text}${' '.repeat(10_000_000)}`, ['text/too-large']],
    ['a key to the prototype', text.replace('{', '{"__proto__":{"a":1},'), ['schema/unknown-key']],
    ['a key that stands twice', text.replace('{', '{"lang":"hi",'), ['json/duplicate-key']],
    ['half a character', JSON.stringify({ ...JSON_BRIEF, title: 'a\uD800' }), ['text/control-character']],
    ['a number too large to be one', text.replace('"T"', '1e999'), ['schema/wrong-type']],
  ])('%s', (_, given, codes) => {
    expect(json(given)).toEqual(codes);
  });

  it('does not count brackets in texts as nesting', () => {
    expect(json(JSON.stringify({ ...JSON_BRIEF, title: '['.repeat(500) }))).toEqual([]);
  });
});

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    'a',
    ':',
    ' ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '|',
    '>',
    '&a',
    '*a',
    '!!x',
    '#',
    '---\n',
    '\t',
    '\0',
    '\uD800',
    'title: ',
    'event:',
    'क्ष',
    '🇮🇳',
    '\r\n',
    '%',
    '@',
    '`',
  );
  const soup = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));

  it('is read without a crash, and without a brief if there is an error', () => {
    fc.assert(
      fc.property(soup, fc.boolean(), (text, behind) => {
        for (const read of [readYamlBrief, readJsonBrief]) {
          const { brief, diagnostics } = read(behind ? HEAD + text : text);
          const failed = diagnostics.some(({ severity }) => severity === 'error');
          expect(brief === undefined).toBe(failed);
          for (const { place } of diagnostics) expect(place?.start.line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });
});
