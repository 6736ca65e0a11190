import { expect, it } from 'vitest';
import { setter, style } from '../../test/tools.ts';
import { breakLines } from './break.ts';
import { joinCompounds } from './compounds.ts';
import { shapeText } from './shape-text.ts';

const said = async (text: string, width: number): Promise<(string | undefined)[][]> => {
  const shaped = shapeText([{ text, style }], await setter());
  return joinCompounds(breakLines(shaped, width)).map(({ pieces }) => pieces.map((piece) => piece.said));
};

it('lets the first part of a compound say the whole of it', async () => {
  expect(await said('confidence-building, too', 85)).toEqual([
    ['confidence-building,'],
    ['', undefined, undefined],
  ]);
});

it('leaves alone what is not parted, and a dash that stands free', async () => {
  expect((await said('confidence-building', 300)).flat()).toEqual([undefined, undefined]);
  expect((await said('one - another', 45)).flat().every((each) => each === undefined)).toBe(true);
});
