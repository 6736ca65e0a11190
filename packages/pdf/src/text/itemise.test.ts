import { expect, it } from 'vitest';
import { setter, style } from '../../test/tools.ts';
import { itemise } from './itemise.ts';

const items = async (...texts: string[]) => {
  const { pick } = await setter();
  const all = texts.join('');
  return itemise(
    texts.map((text) => ({ text, style })),
    pick,
  ).items.map(({ start, end, script, face, level, span }) => ({
    text: all.slice(start, end),
    script,
    family: face?.wish.family,
    level,
    span,
  }));
};

it('parts Latin from Devanagari inside of a word', async () => {
  expect(await items('UPSC-परीक्षा')).toMatchObject([
    { text: 'UPSC-', script: 'Latn', family: 'Noto Serif' },
    { text: 'परीक्षा', script: 'Deva', family: 'Noto Sans Devanagari' },
  ]);
});

it('lets digits and marks stay with the script before them', async () => {
  expect(await items('परीक्षा। 2024')).toMatchObject([{ text: 'परीक्षा। 2024', script: 'Deva' }]);
});

it('never cuts a grapheme cluster, and gives no face where there is none', async () => {
  expect(await items('a🇺🇸b')).toMatchObject([
    { text: 'a' },
    { text: '🇺🇸', family: undefined },
    { text: 'b' },
  ]);
});

it('parts styles', async () => {
  expect(await items('one', 'two')).toMatchObject([
    { text: 'one', span: 0 },
    { text: 'two', span: 1 },
  ]);
});

it('gives right-to-left text an odd level', async () => {
  expect((await items('a שלום b')).map(({ level }) => level)).toContain(1);
});
