import { describe, expect, it } from 'vitest';
import { en } from './en.ts';
import { hi } from './hi.ts';
import { isCertain, sayEdtf, sayWhen } from './when.ts';

describe('a date in words', () => {
  it.each([
    ['2024-12-20', '20 December 2024', '20 दिसंबर 2024'],
    ['2024-12', 'December 2024', 'दिसंबर 2024'],
    ['2023-22', 'Summer 2023', 'ग्रीष्म 2023'],
    ['2023-30', 'Summer 2023', 'ग्रीष्म 2023'],
    ['2023-34', 'Quarter 2 of 2023', '2023 की तिमाही 2'],
    ['198X', '1980s', '1980 का दशक'],
    ['19XX', '20th century', '20वीं शताब्दी'],
    ['-0043', '44 BCE', '44 ईसा पूर्व'],
    ['2023-37', 'Third 1 of 2023', '2023 का चतुर्मास 1'],
    ['2023-41', 'Half 2 of 2023', '2023 की छमाही 2'],
    ['../2022-02', 'until February 2022', 'फ़रवरी 2022 तक'],
    ['2015-06-27~/2015-07-14', 'about 27 June – 14 July 2015', 'लगभग 27 जून – 14 जुलाई 2015'],
    ['2024-12%', 'about December 2024 (uncertain)', 'लगभग दिसंबर 2024 (अनिश्चित)'],
    ['1972-06-28/1972-07-02', '28 June – 2 July 1972', '28 जून – 2 जुलाई 1972'],
    ['1972-06-28/1972-06-30', '28 – 30 June 1972', '28 – 30 जून 1972'],
    ['2024-01~/2024-04~', 'about January – about April 2024', 'लगभग जनवरी – लगभग अप्रैल 2024'],
    ['2022-02/..', 'since February 2022', 'फ़रवरी 2022 से'],
    ['1999?', '1999 (uncertain)', '1999 (अनिश्चित)'],
  ])('%s', (edtf, english, hindi) => {
    expect(sayEdtf(edtf, en.dates)).toBe(english);
    expect(sayEdtf(edtf, hi.dates)).toBe(hindi);
  });

  it('is the author’s own wording where there is one', () => {
    expect(
      sayWhen({ edtf: '2024-01~/2024-04~', label: { en: 'Early 2024', hi: '2024 का आरंभ' } }, hi, 'hi'),
    ).toBe('2024 का आरंभ');
    expect(sayWhen({ edtf: '1972-07-03', time: '00:40' }, en, 'en')).toBe('3 July 1972, 00:40');
  });
});

it('tells certain dates from others', () => {
  expect(['2024-12', '2022', '1972-06-28/1972-07-02'].map(isCertain)).toEqual([true, true, true]);
  expect(['2023-22', '2024-01~', '198X', '2022/..'].map(isCertain)).toEqual([false, false, false, false]);
});
