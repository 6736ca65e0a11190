import fc from 'fast-check';
import LineBreaker from 'linebreak';
import { expect, it } from 'vitest';
import { breaksBetween, breaksIn } from './breaks.ts';

function all(text: string): number[] {
  const breaker = new LineBreaker(text);
  const found: number[] = [];
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak())
    if (next.position > 0 && next.position < text.length) found.push(next.position);
  return found;
}

// What the words one by one and the spaces between them allow, as the text as a whole.
function byWords(text: string): number[] {
  const found: number[] = [];
  let at = 0;
  const words = text.split(' ');
  words.forEach((word, index) => {
    for (const place of breaksIn(word)) found.push(at + place);
    at += word.length;
    const next = words[index + 1];
    if (next !== undefined) {
      at += 1;
      if (breaksBetween(text, at - 1, at)) found.push(at);
    }
  });
  return found;
}

const word = fc
  .array(fc.constantFrom(...'abcXYZ019-–—.,;:!?/()[]“”‘’"\'«»%₹$…आकिक्षाा।中国ア&@#é\u00a0\u00ad\u200b'), {
    minLength: 1,
    maxLength: 6,
  })
  .map((characters) => characters.join(''))
  .filter((text) => text.trim() === text);

it('finds in words what the whole text allows', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const text = words.join(' ');
      expect(byWords(text)).toEqual(all(text));
    }),
    { numRuns: 3000 },
  );
});

it('lets no line end behind an opening bracket', () => {
  expect(breaksBetween('( a', 1, 2)).toBe(false);
  expect(breaksBetween('“ (', 1, 2)).toBe(false);
  expect(breaksBetween('said  (', 4, 6)).toBe(true);
});
