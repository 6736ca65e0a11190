import { expect, it } from 'vitest';
import { kindOf } from './fact.ts';

const kind = (text: string, word: string, from?: string) =>
  kindOf({ text, place: '', ...(from === undefined ? {} : { from }) }, word);

it('tells what a fact is by the place it came from', () => {
  expect(kind('Discuss the talks of 1972.', '1972', '/exam/questions/0')).toBe('question');
  expect(kind('We met.', 'met', '/quotes/2')).toBe('quotation');
});

it('tells what a fact is by its words', () => {
  expect(kind('Signed on 2 July', '2')).toBe('date');
  expect(kind('2 जुलाई को', '2')).toBe('date');
  expect(kind('Some 93,000 prisoners', '93,000')).toBe('number');
  expect(kind('They met in Shimla', 'Shimla')).toBe('name');
  expect(kind('He spoke of “great meaning”', 'meaning')).toBe('quotation');
  expect(kind('Who signed it?', 'signed')).toBe('question');
  expect(kind('Talks went on', 'went')).toBe('words');
});
