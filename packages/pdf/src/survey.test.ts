import type { Block, Handout } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { expect, it } from 'vitest';
import { survey } from './survey.ts';

const figure = (image: string, from?: string): Block => ({
  type: 'figure',
  image,
  alt: image,
  width: 20,
  ...(from === undefined ? {} : { from }),
});
const withBlocks = (children: Block[], more: Partial<Handout> = {}): Handout => ({
  ...specimen(),
  children,
  ...more,
});

it('finds the logo and every figure in reading order, each with the place of the nearest block that has one', () => {
  const found = survey(
    withBlocks(
      [
        {
          type: 'section',
          level: 1,
          id: 'a',
          title: [],
          from: '/a',
          children: [figure('one'), figure('two', '/a/1')],
        },
        figure('three'),
      ],
      { brand: { logo: { image: 'crest', alt: 'Crest', height: 12 } } },
    ),
  );
  expect(found?.pictures).toEqual([
    { image: 'crest', from: undefined },
    { image: 'one', from: '/a' },
    { image: 'two', from: '/a/1' },
    { image: 'three', from: undefined },
  ]);
});

it('finds the languages of blocks and of words in them', () => {
  const words: Block = {
    type: 'paragraph',
    lang: 'mr',
    children: [{ type: 'text', value: 'வணக்கம்', data: { lang: 'ta' } }],
  };
  expect([...(survey(withBlocks([words], { lang: 'hi' }))?.languages ?? [])].toSorted()).toEqual([
    'hi',
    'mr',
    'ta',
  ]);
});

it('refuses what is nested by the hundred, and follows a hundred thousand levels without falling', () => {
  let block: Block = { type: 'paragraph', children: [] };
  for (let depth = 0; depth < 100_000; depth++) block = { type: 'quote', children: [block] };
  expect(survey(withBlocks([block]))).toBeUndefined();
});
