import * as fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { readMarkdownBrief } from '../src/index.ts';
import { parseMarkdown } from '../src/spelling/parse.ts';
import { fileOf, HEAD, placed } from './section.ts';

vi.mock('../src/spelling/parse.ts', async (original) => {
  const real = await original<typeof import('../src/spelling/parse.ts')>();
  return { parseMarkdown: vi.fn(real.parseMarkdown) };
});

beforeEach(() => void vi.mocked(parseMarkdown).mockClear());

const codes = (text: string) => [...new Set(readMarkdownBrief(text).diagnostics.map(({ code }) => code))];
const front = (yaml: string) => fileOf('').replace('event:', `${yaml}\nevent:`);
const news = (text: string) => `## Why in news\n\n${text}`;

const bomb = [
  'x-a0: &a0 [x]',
  ...Array.from({ length: 9 }, (_, i) => `x-a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(', ')}]`),
].join('\n');

describe('Markdown that means harm, or comes out of an accident', () => {
  it.each([
    ['a bomb of aliases', front(bomb), ['yaml/alias']],
    ['ten megabytes', fileOf('x\n\n'.repeat(3_400_000)), ['markdown/too-large']],
    ['ten megabytes of front matter', front(`x-a: ${'x'.repeat(10_000_000)}`), ['markdown/too-large']],
    ['a word of 100,000 letters', fileOf(news('x'.repeat(100_000))), ['markdown/too-large']],
    ['the same in the front matter', front(`shortTitle: ${'x'.repeat(100_000)}`), ['schema/too-big']],
    ['a word that is too long for a text', fileOf(news('x'.repeat(6000))), ['schema/too-big']],
    ['1,000 quotations in each other', fileOf(`${'> '.repeat(1000)}x`), ['text/too-deep']],
    ['4,000 lists in each other', fileOf(`${'- '.repeat(4000)}x`), ['text/too-deep']],
    ['lists by 1. and >', fileOf(`${'1. > '.repeat(20)}x`), ['text/too-deep']],
    [
      'lists in each other by indents',
      fileOf(Array.from({ length: 300 }, (_, i) => `${'  '.repeat(i)}- x`).join('\n')),
      ['text/too-deep'],
    ],
    ['20,000 open brackets in the front matter', front(`x-a: ${'['.repeat(20_000)}`), ['text/too-deep']],
    ['10,000 underlined headings', fileOf('a\n===\n\n'.repeat(10_000)), ['markdown/too-large']],
    ['10,000 lists', fileOf('## Agenda\n\n### A\n\n- b\n\n'.repeat(5000)), ['markdown/too-large']],
    ['a paragraph of open emphasis', fileOf(news('a_ a_ a_ a_\n'.repeat(2000))), ['markdown/too-large']],
    ['raw HTML as a block', fileOf('<script>alert(1)</script>'), ['markdown/stray-block']],
    ['a comment without end', fileOf('<!-- to do'), ['markdown/stray-block']],
    ['a reference definition', fileOf(`[x]: https://x.org "y"`), ['markdown/stray-block']],
    ['a footnote', fileOf('[^1]: words'), ['markdown/stray-block']],
    ['front matter without end', '---\nschemaVersion: 1\n', ['markdown/front-matter']],
    [
      'front matter in its middle',
      '# T\n\n---\nschemaVersion: 1\n---\n',
      ['markdown/front-matter', 'markdown/stray-block', 'markdown/unknown-section'],
    ],
    ['a tab for an indent', front('x-a:\n\tb: 1'), ['yaml/syntax']],
    ['NUL in the body', fileOf(news('a\0b')), ['text/control-character']],
    ['NUL in the front matter', front('shortTitle: "a\0b"'), ['text/control-character']],
    ['half a character', fileOf(news('a\uD800b')), ['text/control-character']],
    [
      'a non-character that marks citations',
      fileOf(news('\u2045\uFDD2\uFDD2\u2046')),
      ['text/control-character'],
    ],
    ['a key to the prototype', front('__proto__: { a: 1 }'), ['schema/unknown-key']],
    [
      'an attribute of that name',
      fileOf('## Key details\n\n- **A:** b {constructor=x}'),
      ['markdown/unknown-attribute'],
    ],
    ['a section of that name', fileOf('## Constructor'), ['markdown/unknown-section']],
    ['nothing', '', ['markdown/front-matter']],
    ['only white space', ' \n\t\n', ['markdown/front-matter']],
  ])('%s', (_, text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it.each([
    ['HTML in a line', 'a <b>b</b> &lt;i&gt;', 'a <b>b</b> <i>'],
    ['the mark of a picture', '![x](y.png)', '\\![x](y.png)'],
    ['a use of a reference', '[x][y] and [z]', '[x][y] and [z]'],
    ['a use of a footnote', 'a[^1]', 'a[^1]'],
    ['tabs', 'a\tb', 'a b'],
    ['Windows line ends inside a text', 'a\r\nb', 'a b'],
    ['marks of direction', 'a \u202Eb\u202C \u200Fc', 'a \u202Eb\u202C \u200Fc'],
    ['what looks like an entity', '&nosuch; &#; &copy', '&nosuch; &#; &copy'],
    ['words struck out and addresses', '~~a~~ www.x.org a@b.org', '~~a~~ www.x.org a@b.org'],
    ['formulas and containers of other dialects', '$a_1$ :::note {.x}', '$a_1$ :::note {.x}'],
  ])('reads %s as words', (_, text, value) => {
    const { brief, diagnostics } = readMarkdownBrief(fileOf(news(text)));
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(brief?.whyInNews).toBe(value);
  });

  it.each([
    ['a setext heading', 'Why in news\n---\n\nA'],
    ['a closed heading', '## Why in news ##\n\nA'],
    ['line ends of Windows', '## Why in news\r\n\r\nA\r\n'],
    ['a comment', '<!-- a\n\nb -->\n\n## Why in news\n\nA'],
  ])('takes %s', (_, body) => {
    for (const text of [fileOf(body), `\uFEFF${fileOf(body)}`]) {
      expect(readMarkdownBrief(text)).toMatchObject({ diagnostics: [], brief: { whyInNews: 'A' } });
    }
  });
});

describe('the work of reading', () => {
  /** What the parser is given, over all its calls: lines, and the square of the marks in each stretch of lines. */
  function work(text: string) {
    vi.mocked(parseMarkdown).mockClear();
    readMarkdownBrief(text);
    const given = vi.mocked(parseMarkdown).mock.calls.map(([source]) => source.slice(HEAD.length));
    const stretches = given.flatMap((source) => source.split(/\n\s*\n/));
    return {
      calls: given.length,
      characters: given.reduce((sum, source) => sum + source.length, 0),
      lines: given.flatMap((source) => source.split('\n').filter((line) => line.trim() !== '')).length,
      marks: Math.max(0, ...stretches.map((stretch) => stretch.match(/[*_[\]`<&]/g)?.length ?? 0)),
    };
  }

  it.each([
    'a_ ',
    '_a_ ',
    '<? ',
    'a <!-- ',
    '[a](',
    '> ',
    '- ',
    'a\n===\n',
    '- a\n\n# b\n',
    '`',
    '&',
    '**a ',
    '|a',
  ])('is bounded for %j, however often it stands there', (unit) => {
    for (const length of [1000, 10_000, 100_000, 1_000_000]) {
      const { calls, characters, lines, marks } = work(fileOf(unit.repeat(length / unit.length)));
      expect(calls).toBeLessThanOrEqual(1);
      expect(characters).toBeLessThanOrEqual(256 * 1024);
      expect(lines).toBeLessThanOrEqual(4000);
      expect(marks).toBeLessThanOrEqual(3000);
    }
  });

  it('grows as its text does', () => {
    const body = (count: number) => `## Key details\n\n${'- **Label:** words [@s1]\n'.repeat(count)}`;
    const [once, twice] = [work(fileOf(body(100))), work(fileOf(body(200)))];
    expect(once.calls).toBe(1);
    expect(twice.characters).toBeLessThanOrEqual(once.characters * 2);
  });
});

describe('any text at all', () => {
  const tokens = [
    ...'a #*_`[]{}()<>|:-=~!&;"\'\\+.1\t\0@',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '  ',
    '    ',
    '---\n',
    '- ',
    '1. ',
    '> ',
    '## Timeline\n',
    '### ',
    '#### ',
    '- **2024** – **A:** b',
    '| a | b | c |\n',
    '|---|---|---|\n',
    '{#a b=c}',
    '<!--',
    '-->',
    '[@s1]',
    '\uD800',
    'क्ष',
    '🇮🇳',
    '\u202E',
    '## Agenda\n',
    '## Exam\n',
    '## Reactions\n',
    '**A:** ',
    '```\n',
    '\uFDD0',
    '\u2045',
  ];
  const soup = fc.array(fc.constantFrom(...tokens), { maxLength: 60 }).map((parts) => parts.join(''));

  it('is read without a crash, and without a brief if there is an error', () => {
    fc.assert(
      fc.property(soup, fc.constantFrom('', HEAD, '---\n'), (text, before) => {
        const result = readMarkdownBrief(before + text);
        const failed = result.diagnostics.some(({ severity }) => severity === 'error');
        expect(result.brief === undefined).toBe(failed);
        for (const finding of result.diagnostics)
          expect(placed(finding)).toMatch(/^[1-9]\d*:[1-9]\d* [a-z]+\//);
      }),
      { numRuns: Number(process.env.FUZZ ?? 300) },
    );
  });
});
