import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainlyBefore, compareEdtf, edtfBounds } from './bounds.ts';
import { explainEdtf, parseEdtf } from './parse.ts';
import { printEdtf } from './print.ts';

const two = (number: number) => String(number).padStart(2, '0');

const year = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.integer({ min: 0, max: 9999 }).map((number) => String(number).padStart(4, '0')),
  },
  fc.integer({ min: 1, max: 9999 }).map((number) => `-${String(number).padStart(4, '0')}`),
);
const unspecified = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((number) => `${String(number).padStart(3, '0')}X`),
  fc.integer({ min: 0, max: 99 }).map((number) => `${two(number)}XX`),
  fc.integer({ min: 1, max: 999 }).map((number) => `-${String(number).padStart(3, '0')}X`),
);
const month = fc.integer({ min: 1, max: 12 }).map(two);
// Days that every month has; the end of a month is a case of its own.
const day = fc.integer({ min: 1, max: 28 }).map(two);
const grouping = fc.integer({ min: 21, max: 41 }).map(String);
const join = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join('-'));

const plain = fc.oneof(
  year,
  unspecified,
  join(year, month),
  join(year, month, day),
  join(year, grouping),
  join(year, fc.constant('XX')),
  join(year, month, fc.constant('XX')),
);
const date = fc.tuple(plain, fc.constantFrom('', '', '', '?', '~', '%')).map((parts) => parts.join(''));
const interval = fc
  .tuple(fc.oneof(date, fc.constantFrom('..', '')), fc.oneof(date, fc.constantFrom('..', '')))
  .map((ends) => ends.join('/'))
  .filter((text) => explainEdtf(text) === undefined);
const expression = fc.oneof(date, interval);

describe('every expression of the profile', () => {
  it('has bounds in order', () => {
    fc.assert(
      fc.property(expression, (text) => {
        const [first, last] = edtfBounds(text) ?? [1, 0];
        expect(first).toBeLessThanOrEqual(last);
      }),
    );
  });

  it('is written as it was read, and reads to the same again', () => {
    fc.assert(
      fc.property(expression, (text) => {
        const read = parseEdtf(text);
        if (read === undefined) throw new Error(`"${text}" was not read`);
        const written = printEdtf(read);
        expect(written).toBe(text.replaceAll('-XX', ''));
        expect(parseEdtf(written)).toEqual(read);
      }),
    );
  });

  it('is an interval from itself to itself', () => {
    fc.assert(
      fc.property(date, (text) => {
        expect(edtfBounds(`${text}/${text}`)).toEqual(edtfBounds(text));
      }),
    );
  });
});

describe('the order of dates', () => {
  it('is one: never both before and after, and never before itself', () => {
    fc.assert(
      fc.property(expression, expression, (a, b) => {
        expect(certainlyBefore(a, b) && certainlyBefore(b, a)).toBe(false);
        expect(certainlyBefore(a, a)).toBe(false);
        expect(Math.sign(compareEdtf(a, b)) + Math.sign(compareEdtf(b, a))).toBe(0);
      }),
    );
  });

  it('passes on: what is before a date that is before another is before that', () => {
    fc.assert(
      fc.property(expression, expression, expression, (...texts) => {
        const [a, b, c] = texts.toSorted(compareEdtf) as [string, string, string];
        expect(compareEdtf(a, c)).toBeLessThanOrEqual(0);
        if (certainlyBefore(a, b) && certainlyBefore(b, c)) expect(certainlyBefore(a, c)).toBe(true);
      }),
    );
  });

  it('of certain dates is the order of the list', () => {
    fc.assert(
      fc.property(expression, expression, (a, b) => {
        if (certainlyBefore(a, b)) expect(compareEdtf(a, b)).toBeLessThan(0);
      }),
    );
  });
});

describe('any text at all', () => {
  const unit = fc.oneof(fc.constantFrom(...'0123456789X-/.?~%'), fc.string({ unit: 'binary', maxLength: 1 }));

  it('is read or refused with a reason', () => {
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 24 }), (text) => {
        expect(parseEdtf(text) === undefined).toBe(explainEdtf(text) !== undefined);
        expect(edtfBounds(text) === undefined).toBe(parseEdtf(text) === undefined);
      }),
    );
  });

  it('that is a day of the calendar is read, and any other day is refused', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const text = `${y}-${two(m)}-${two(d)}`;
          const time = new Date(Date.UTC(y, m - 1, d));
          const exists = time.toISOString().startsWith(text);
          expect(parseEdtf(text) !== undefined).toBe(exists);
        },
      ),
    );
  });
});
