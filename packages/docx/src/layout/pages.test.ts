import { describe, expect, it } from 'vitest';
import type { Box } from './boxes.ts';
import { type Flow, flow } from './pages.ts';

const pages: Flow = { page: 1, columns: 1, height: 1010, taken: 0, after: 0, noteHeight: () => 100 };
const box = (name: string, lines: number, more: Partial<Box> = {}): Box => ({
  before: 0,
  after: 0,
  over: 0,
  under: 0,
  lines: Array.from({ length: lines }, () => ({ height: 100, notes: [], pageBreak: false })),
  newPage: false,
  keepNext: false,
  whole: false,
  places: [name],
  repeated: 0,
  ...more,
});
const placed = (boxes: readonly Box[], more: Partial<Flow> = {}) =>
  Object.fromEntries(flow(boxes, { ...pages, ...more }).pages);

describe('flow', () => {
  it('fills a page before it begins the next', () => {
    expect(placed([box('a', 5), box('b', 5), box('c', 1)])).toEqual({ a: 1, b: 1, c: 2 });
  });

  it('takes a heading along to the page of what it is bound to', () => {
    expect(placed([box('a', 9), box('h', 1, { keepNext: true }), box('p', 4)])).toEqual({ a: 1, h: 2, p: 2 });
    expect(placed([box('a', 7), box('h', 1, { keepNext: true }), box('p', 4)])).toEqual({ a: 1, h: 1, p: 1 });
  });

  it('leaves no single line on either side', () => {
    expect(placed([box('a', 9), box('b', 4), box('c', 6)])).toEqual({ a: 1, b: 2, c: 2 });
    expect(placed([box('a', 7), box('b', 4), box('c', 9, { whole: true })])).toEqual({ a: 1, b: 1, c: 3 });
  });

  it('does not part what is whole', () => {
    expect(placed([box('a', 7), box('b', 4, { whole: true })])).toEqual({ a: 1, b: 2 });
  });

  it('counts the larger room between two, and none at the head of a page', () => {
    expect(placed([box('a', 4, { after: 100 }), box('b', 5, { before: 90 }), box('c', 1)])).toEqual({
      a: 1,
      b: 1,
      c: 2,
    });
    expect(placed([box('a', 9), box('b', 10, { before: 90, whole: true }), box('c', 1)])).toEqual({
      a: 1,
      b: 2,
      c: 3,
    });
  });

  it('leaves room for footnotes', () => {
    const noted = box('b', 1, { lines: [{ height: 100, notes: [1], pageBreak: false }] });
    expect(placed([box('a', 8), noted])).toEqual({ a: 1, b: 2 });
    expect(placed([box('a', 6), noted, box('c', 1)])).toEqual({ a: 1, b: 1, c: 2 });
  });

  it('flows through columns, and begins a page where it is told to', () => {
    expect(placed([box('a', 10), box('b', 10), box('c', 1)], { columns: 2 })).toEqual({ a: 1, b: 1, c: 2 });
    const broken = box('b', 1, { lines: [{ height: 10, notes: [], pageBreak: true }] });
    expect(placed([box('a', 1), broken, box('c', 1)])).toEqual({ a: 1, b: 1, c: 2 });
    expect(placed([box('a', 10), box('b', 1, { newPage: true })], { columns: 2 })).toEqual({ a: 1, b: 2 });
  });

  it('repeats the heading rows of a table', () => {
    const row = (name: string) => box(name, 2, { whole: true, repeated: 300 });
    expect(placed([box('a', 9), row('r'), row('s'), row('t'), row('u')])).toEqual({
      a: 1,
      r: 2,
      s: 2,
      t: 2,
      u: 3,
    });
  });

  it('goes on below what is taken', () => {
    const { page, taken } = flow([box('a', 3)], { ...pages, page: 4, taken: 500 });
    expect([page, taken]).toEqual([4, 800]);
  });
});
