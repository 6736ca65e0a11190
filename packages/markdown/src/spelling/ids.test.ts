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
  expect(ids.take(ids.derive('a'))).toBe('a');
  expect(ids.take(ids.derive('a'))).toBe('a-2');
  expect(ids.take(ids.derive('a'))).toBe('a-3');
  expect(ids.derive('b')).toBe('b');
});
