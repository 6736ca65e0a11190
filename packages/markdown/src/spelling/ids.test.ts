import { expect, it } from 'vitest';
import { IdMaker, slugOf } from './ids.ts';

it.each([
  ['Immediate De-escalation', 'immediate-de-escalation'],
  ['  “Track 1.5” & more ', 'track-1-5-more'],
  ['Élysée', 'elysee'],
  ['शिमला', ''],
  ['a'.repeat(100), 'a'.repeat(76)],
])('makes an id of %j', (words, expected) => expect(slugOf(words)).toBe(expected));

it('numbers what would be the same', () => {
  const ids = new IdMaker();
  expect(ids.read(undefined, 'a')).toBe('a');
  expect(ids.read(undefined, 'a')).toBe('a-2');
  expect(ids.read('b', 'a')).toBe('b');
  expect(ids.read(undefined, 'b')).toBe('b-2');
});

it('writes only what reading would not make', () => {
  const ids = new IdMaker();
  expect(ids.write('a', 'a')).toBeUndefined();
  expect(ids.write('a-2', 'a')).toBeUndefined();
  expect(ids.write('b', 'a')).toBe('b');
  expect(ids.write('a', 'c')).toBe('a');
});
