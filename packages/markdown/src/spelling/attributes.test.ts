import { describe, expect, it } from 'vitest';
import { findAttributes, spellAttributes } from './attributes.ts';

const read = (text: string) => {
  const list = findAttributes(text);
  return list === undefined
    ? undefined
    : {
        id: list.id?.value,
        start: list.start,
        ...Object.fromEntries(list.entries.map(({ name, value }) => [name, value])),
      };
};

describe('attribute lists', () => {
  it.each([
    [
      'text {#a-1 when=2023-22 note="two words" this-event}',
      { id: 'a-1', start: 5, when: '2023-22', note: 'two words', 'this-event': true },
    ],
    ['text {}', { id: undefined, start: 5 }],
    ['{a}', { id: undefined, start: 0, a: true }],
    ['text {a=b} {}', { id: undefined, start: 11 }],
    ['text {note="a ""b"" {c}"}', { id: undefined, start: 5, note: 'a "b" {c}' }],
    ['text {a="" b="}"}', { id: undefined, start: 5, a: '', b: '}' }],
    ['x {y=" {a="b c"}', { id: undefined, start: 7, a: 'b c' }],
    ['text{a=b}', undefined],
    ['text {a=b} more', undefined],
    ['text {A=b}', undefined],
    ['text {a,b}', undefined],
    ['text {a="b}', undefined],
  ])('%j', (text, expected) => expect(read(text)).toEqual(expected));

  it('knows where each value stands', () => {
    const list = findAttributes('x {#id a=b c="d e" f}');
    const text = '{#id a=b c="d e" f}';
    const words = [list?.id, ...(list?.entries ?? [])].map((entry) => text.slice(entry?.start, entry?.end));
    expect(words).toEqual(['id', 'b', 'd e', 'f']);
    expect(list?.entries.map(({ from }) => text.slice(from, from + 1))).toEqual(['a', 'c', 'f']);
  });

  it.each(['bare', 'two words', '"', 'a "b" c', '{}', '}', 'a=b', 'क ख', '~/..', '""', ' '])(
    'gives %j back',
    (value) => {
      expect(
        read(
          `x ${spellAttributes('id', [
            ['a', value],
            ['b', true],
          ])}`,
        ),
      ).toEqual({ id: 'id', start: 2, a: value, b: true });
    },
  );

  it('is nothing where there is nothing to say', () => expect(spellAttributes(undefined, [])).toBe(''));

  it('stays quick on many braces', () => {
    const started = performance.now();
    findAttributes(' {a a a a a a a a'.repeat(300));
    findAttributes(' {a="'.repeat(1000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
