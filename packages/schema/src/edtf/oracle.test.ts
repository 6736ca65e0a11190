import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds } from './bounds.ts';
import { explainEdtf } from './parse.ts';

/** The bounds that the package `edtf` finds, as our numbers; `undefined` if it refuses the text. */
function theirs(text: string): readonly [number | null, number | null] | undefined {
  try {
    const { min, max } = edtf(text);
    return [dayOf(min), dayOf(max)];
  } catch {
    return undefined;
  }
}

function dayOf(time: number | null): number | null {
  if (time === null || !Number.isFinite(time)) return time;
  const date = new Date(time);
  return date.getUTCFullYear() * 10000 + (date.getUTCMonth() + 1) * 100 + date.getUTCDate();
}

const two = (number: number) => String(number).padStart(2, '0');
const year = fc.integer({ min: 100, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const month = fc.integer({ min: 1, max: 12 }).map(two);
const known = fc.oneof(
  year,
  fc.tuple(year, month).map((parts) => parts.join('-')),
  fc.tuple(year, month, fc.integer({ min: 1, max: 28 }).map(two)).map((parts) => parts.join('-')),
);
const unspecified = fc.oneof(
  fc.integer({ min: 10, max: 999 }).map((number) => `${String(number).padStart(3, '0')}X`),
  fc.integer({ min: 1, max: 99 }).map((number) => `${two(number)}XX`),
  fc.tuple(year, month, fc.constant('XX')).map((parts) => parts.join('-')),
);
const qualified = fc.tuple(known, fc.constantFrom('', '?', '~', '%')).map((parts) => parts.join(''));

/** edtf refuses an interval whose end does not begin after its start, such as `2024/2024`; see below. */
const beginsLater = (end: string, start: string) =>
  end === '..' || (edtfBounds(end)?.[0] ?? 0) > (edtfBounds(start)?.[0] ?? 0);

describe('with the package edtf we agree', () => {
  it('on the bounds of dates', () => {
    fc.assert(
      fc.property(fc.oneof(qualified, unspecified), (text) => {
        expect(edtfBounds(text)).toEqual(theirs(text));
      }),
    );
  });

  it('on the bounds of intervals, open ones too', () => {
    const end = fc.oneof(qualified, fc.constant('..'));
    fc.assert(
      fc.property(fc.tuple(qualified, end), (ends) => {
        const text = ends.join('/');
        fc.pre(explainEdtf(text) === undefined && beginsLater(ends[1], ends[0]));
        expect(edtfBounds(text)).toEqual(theirs(text));
      }),
    );
  });

  it.each(['2024-33', '2024-34', '2024-35', '2024-36', '2024-40', '2024-41', '-0044', '-0044-03-15'])(
    'on %s',
    (text) => {
      expect(edtfBounds(text)).toEqual(theirs(text));
    },
  );

  it.each(['2024-13', '2024-1', '2024-12-32', '2024-05/2024-04', 'Sunday', '2024/2025/2026'])(
    'that %s is no date',
    (text) => {
      expect(explainEdtf(text)).toBeDefined();
      expect(theirs(text)).toBeUndefined();
    },
  );
});

/** Where edtf 4.11.1 is wrong or reads otherwise; if one of these changes, it may be believed there too. */
describe('the package edtf is not believed', () => {
  it('when it refuses an interval that begins and ends in one period', () => {
    expect(theirs('2024/2024')).toBeUndefined();
    expect(edtfBounds('2024/2024')).toEqual([20240101, 20241231]);
  });

  it.each([
    ['a season as a quarter of the calendar year', '2023-22', 20230601, 20230401],
    ['a winter that ends with its year', '2023-24', 20231201, 20231001],
  ])('on %s', (_, text, ours, its) => {
    expect(edtfBounds(text)?.[0]).toBe(ours);
    expect(theirs(text)?.[0]).toBe(its);
  });

  it('on an unknown start, which has no bound there', () => {
    expect(edtfBounds('/2022-02')).toEqual([Number.NEGATIVE_INFINITY, 20220228]);
    expect(theirs('/2022-02')).toEqual([null, 20220228]);
  });

  it('on unspecified digits that are qualified, which it does not read', () => {
    expect(theirs('198X~')).toBeUndefined();
    expect(edtfBounds('198X~')).toEqual([19800101, 19891231]);
  });

  it('on two digits, which it takes for a century', () => {
    expect(explainEdtf('24')).toBeDefined();
    expect(theirs('24')).toBeDefined();
  });

  it('on a third of a year with five months', () => {
    expect(edtfBounds('2023-37')?.[1]).toBe(20230430);
    expect(theirs('2023-37')?.[1]).toBe(20230531);
  });

  it('on days that are not there, which it takes for days of the next month', () => {
    expect(explainEdtf('2023-02-29')).toMatch(/no day 29/);
    expect(theirs('2023-02-29')).toEqual([20230301, 20230301]);
  });

  it('on intervals of seasons, which it does not read', () => {
    expect(edtfBounds('2024-22/2024-23')).toEqual([20240601, 20241130]);
    expect(theirs('2024-22/2024-23')).toBeUndefined();
  });

  it('on a month of a year that is not known, which level 1 does not have', () => {
    expect(explainEdtf('201X-05')).toMatch(/not known/);
    expect(theirs('201X-05')).toEqual([20100501, 20190531]);
  });
});
