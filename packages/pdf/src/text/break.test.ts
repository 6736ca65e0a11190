import { expect, it } from 'vitest';
import { setter, style } from '../../test/tools.ts';
import { shapeText } from './atoms.ts';
import { breakEvenly, breakLines, extents } from './break.ts';

const shape = async (text: string) => shapeText([{ text, style }], await setter());
const linesOf = async (text: string, width: number): Promise<string[]> => {
  const shaped = await shape(text);
  return breakLines(shaped, () => width).map(({ start, end }) => text.slice(start, end));
};

it('fills lines greedily and keeps the space at the end out of the width', async () => {
  const text = 'The choice of Miami as a neutral venue adds symbolic weight';
  const shaped = await shape(text);
  const lines = breakLines(shaped, () => 120);
  expect(lines.length).toBeGreaterThan(2);
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(120);
  expect(lines.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  expect(text.slice(lines[0]?.start, lines[0]?.end)).toMatch(/ $/);
});

it('breaks after hyphens but not inside numbers', async () => {
  expect(await linesOf('confidence-building', 70)).toEqual(['confidence-', 'building']);
  expect(await linesOf('₹1,23,456', 300)).toEqual(['₹1,23,456']);
});

it('breaks a word that is too wide between clusters', async () => {
  const text = 'क्षत्रिय'.repeat(6);
  const lines = await linesOf(text, 60);
  expect(lines.join('')).toBe(text);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line).not.toMatch(/^[\u093e-\u094d]|\u094d$/);
});

it('ends a line at a line feed, and keeps empty lines', async () => {
  expect(await linesOf('one\n\ntwo', 300)).toEqual(['one\n', '\n', 'two']);
});

it('shows the hyphen of a soft hyphen only where a line ends', async () => {
  const shaped = await shape('inter\u00adnational');
  const [whole] = breakLines(shaped, () => 300);
  const [first] = breakLines(shaped, () => 45);
  expect(whole?.atoms.some(({ hyphen, cluster }) => cluster.text === '' && hyphen === undefined)).toBe(false);
  expect(first?.atoms.at(-1)?.cluster.text).toBe('');
});

it('makes the lines of a heading equally long without making more of them', async () => {
  const shaped = await shape('Diplomatic Meeting: Miami Talks between US and Russian Officials');
  const greedy = breakLines(shaped, () => 300);
  const even = breakEvenly(shaped, 300);
  const spread = (lines: typeof greedy): number =>
    Math.max(...lines.map(({ width }) => width)) - Math.min(...lines.map(({ width }) => width));
  expect(even.length).toBe(greedy.length);
  expect(spread(even)).toBeLessThan(spread(greedy));
});

it('measures the widest word and the widest line', async () => {
  const { min, max } = extents(await shape('a considerably b'));
  const word = extents(await shape('considerably'));
  expect(min).toBeCloseTo(word.max);
  expect(max).toBeGreaterThan(min);
});
