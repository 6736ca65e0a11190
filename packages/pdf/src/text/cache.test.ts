import { expect, it } from 'vitest';
import { makeCache } from './cache.ts';

it('makes a value once, and forgets the oldest when it is full', () => {
  const cache = makeCache<string>(4);
  let made = 0;
  const get = (key: string) =>
    cache(key, () => {
      made++;
      return key;
    });
  for (const key of 'abcabc') get(key);
  expect(made).toBe(3);
  for (const key of 'de') get(key);
  get('a');
  expect(made).toBe(6);
  get('d');
  expect(made).toBe(6);
});
