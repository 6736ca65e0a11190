import { expect, it } from 'vitest';
import { suggest } from './suggest.ts';

it.each([
  ['titel', ['title', 'tags'], 'title'],
  ['adjurned', ['adjourned', 'ongoing'], 'adjourned'],
  ['shorttitle', ['shortTitle', 'title'], 'shortTitle'],
  ['key-notes', ['keyNotes'], 'keyNotes'],
  ['xyz', ['title', 'tags'], undefined],
])('for %s', (word, candidates, expected) => {
  expect(suggest(word, candidates)).toBe(expected);
});
