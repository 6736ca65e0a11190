import { expect, it } from 'vitest';
import { fonts, style } from '../../test/tools.ts';
import { itemise } from './itemise.ts';
import { loadFaces } from './load-faces.ts';
import { makePicker } from './pick.ts';

function items(text: string, script = 'Latn') {
  const pick = makePicker(loadFaces(fonts).all);
  return itemise(text, script, (each) => pick(style, each)).map((item) => ({
    text: text.slice(item.start, item.end),
    script: item.script,
    family: item.face?.wish.family,
  }));
}

it('parts Latin from Devanagari inside of a word', () => {
  expect(items('UPSC-परीक्षा')).toMatchObject([
    { text: 'UPSC-', script: 'Latn', family: 'Noto Serif' },
    { text: 'परीक्षा', script: 'Deva', family: 'Noto Sans Devanagari' },
  ]);
});

it('lets digits and marks stay with the script before them', () => {
  expect(items('परीक्षा। 2024')).toMatchObject([{ text: 'परीक्षा। 2024', script: 'Deva' }]);
});

it('never cuts a grapheme cluster, and gives no face where there is none', () => {
  expect(items('a🇺🇸b中')).toMatchObject([
    { text: 'a' },
    { text: '🇺🇸', family: 'Noto Emoji' },
    { text: 'b' },
    { text: '中', family: undefined },
  ]);
});

it('takes marks before the first letter for what came before', () => {
  expect(items('2024', 'Deva')).toMatchObject([{ script: 'Deva', family: 'Noto Sans Devanagari' }]);
});
