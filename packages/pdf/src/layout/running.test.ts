import { expect, it } from 'vitest';
import { measure } from '../../test/tools.ts';
import type { Mark } from './mark.ts';
import { runningLines } from './running.ts';

const places = { headBaseline: 40, footBaseline: 800 };
const textsOf = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.pieces.map(({ word }) => word.text).join('')] : []));

it('counts pages and carries the mark', async () => {
  const marks = runningLines(
    { head: { start: 'Institute' }, foot: { end: 'Page {page} of {pages}' } },
    { mark: 'DRAFT' },
    places,
    2,
    7,
    await measure(400),
  );
  expect(textsOf(marks)).toEqual(['Institute', 'DRAFT', 'Page 2 of 7']);
});

it('moves the middle to a line of its own where it has no room', async () => {
  const head = { start: 'A rather long name of an institute', end: 'A rather long title of a brief' };
  const marks = runningLines(
    { head, foot: {} },
    { mark: 'UNVERIFIED SAMPLE' },
    places,
    1,
    1,
    await measure(400),
  );
  const lines = marks.flatMap((mark) => (mark.kind === 'text' ? [mark.y] : []));
  expect(new Set(lines).size).toBe(2);
  expect(Math.max(...lines)).toBe(40);
});

it('ends in an ellipsis what is too long for a line', async () => {
  const marks = runningLines(
    { head: { start: 'word '.repeat(100) }, foot: {} },
    {},
    places,
    1,
    1,
    await measure(200),
  );
  expect(textsOf(marks)[0]).toMatch(/…$/);
  for (const mark of marks) if (mark.kind === 'text') expect(mark.width).toBeLessThanOrEqual(200);
});

it('draws nothing where nothing is wanted', async () => {
  expect(runningLines({ head: {}, foot: {} }, {}, places, 1, 1, await measure(400))).toEqual([]);
});
