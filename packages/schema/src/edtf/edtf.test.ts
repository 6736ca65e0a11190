import { describe, expect, it } from 'vitest';
import { certainlyBefore, compareEdtf, edtfBounds } from './bounds.ts';
import { explainEdtf, parseEdtf } from './parse.ts';

describe('bounds of a date', () => {
  it.each([
    ['2024', 20240101, 20241231],
    ['2024-02', 20240201, 20240229],
    ['1900-02', 19000201, 19000228],
    ['2024-12-20', 20241220, 20241220],
    ['198X', 19800101, 19891231],
    ['19XX', 19000101, 19991231],
    ['-004X', -489899, -398769],
    ['2024-XX', 20240101, 20241231],
    ['2024-02-XX', 20240201, 20240229],
    ['2023-30', 20231201, 20240229],
    ['2023-32', 20230601, 20230831],
    ['2023-39', 20230901, 20231231],
    ['2023-40', 20230101, 20230630],
    ['2023-22', 20230601, 20230831],
    ['2023-24', 20231201, 20240229],
    ['2023-36', 20231001, 20231231],
    ['2024-01~/2024-04~', 20240101, 20240430],
    ['1972-06-28/1972-07-02', 19720628, 19720702],
  ])('%s', (text, first, last) => {
    expect(edtfBounds(text)).toEqual([first, last]);
  });

  it('leaves open ends open', () => {
    expect(edtfBounds('2022-02/..')).toEqual([20220201, Number.POSITIVE_INFINITY]);
    expect(edtfBounds('/2022-02')).toEqual([Number.NEGATIVE_INFINITY, 20220228]);
  });
});

describe('what is no date', () => {
  it.each([
    ['2023-02-29', /has no day 29/],
    ['2024-13', /no month or season 13/],
    ['2024-22-01', /season 22 has no days/],
    ['2024-05/2024-04', /ends before it begins/],
    ['December 2024', /not an EDTF date/],
    ['2024/2025/2026', /one "\/"/],
    ['../..', /at least one date/],
    ['2024-XX-03', /without a month/],
    ['198X-05', /198X is not known/],
    ['198X-XX', /198X is not known/],
    ['-0000', /no sign/],
    ['2024-20', /no month or season 20/],
    ['2024-42', /no month or season 42/],
    ['2024-00', /no month or season 00/],
    ['1XXX', /not an EDTF date/],
    ['Y170000002', /not an EDTF date/],
    ['2024-12-20T10:00', /not an EDTF date/],
    ['', /not an EDTF date/],
    ['/', /at least one date/],
  ])('%s', (text, reason) => {
    expect(explainEdtf(text)).toMatch(reason);
  });
});

it('reads qualifiers', () => {
  expect(parseEdtf('2024-01~')).toEqual({
    kind: 'date',
    date: { year: '2024', month: 1, uncertain: false, approximate: true },
  });
});

it('orders only what is certainly ordered', () => {
  expect(certainlyBefore('2022-02', '2023-22')).toBe(true);
  expect(certainlyBefore('2024', '2024-12')).toBe(false);
});

it('sorts a list', () => {
  expect(['2024-12', '2022/..', '2024', 'nonsense', '2023-22', '2022'].toSorted(compareEdtf)).toEqual([
    '2022',
    '2022/..',
    '2023-22',
    '2024',
    '2024-12',
    'nonsense',
  ]);
});
