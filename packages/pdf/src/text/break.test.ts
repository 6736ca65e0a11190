import { describe, expect, it } from 'vitest';
import { setter, style } from '../../test/tools.ts';
import { breakEvenly, breakLines, extents } from './break.ts';
import type { Line } from './line.ts';
import { type ShapedText, shapeText } from './shape-text.ts';

const shape = async (text: string, lang = 'en') =>
  shapeText([{ text, style: { ...style, lang } }], await setter());
const textsOf = (lines: readonly Line[], { text }: ShapedText): string[] =>
  lines.map(({ start, end }) => text.slice(start, end));
async function linesOf(text: string, width: number, lang = 'en'): Promise<string[]> {
  const shaped = await shape(text, lang);
  return textsOf(breakLines(shaped, width), shaped);
}

describe('breakLines', () => {
  it('fills lines greedily and keeps the space at the end out of the width', async () => {
    const text = 'The choice of Miami as a neutral venue adds symbolic weight';
    const shaped = await shape(text);
    const lines = breakLines(shaped, 120);
    expect(lines.length).toBeGreaterThan(2);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(120);
    expect(textsOf(lines, shaped).join('')).toBe(text);
    expect(text.slice(lines[0]?.start, lines[0]?.end)).toMatch(/ $/);
  });

  it('breaks after hyphens but not inside numbers', async () => {
    expect(await linesOf('confidence-building', 70)).toEqual(['confidence-', 'building']);
    expect(await linesOf('₹1,23,456', 300)).toEqual(['₹1,23,456']);
  });

  it('parts a word that is too wide where it may be hyphenated', async () => {
    expect(await linesOf('incomprehensibility', 60)).toEqual(['incompre', 'hensibility']);
    const shaped = await shape('incomprehensibility');
    const said = breakLines(shaped, 60).map(({ pieces }) => pieces.map((piece) => piece.said).join(''));
    expect(said).toEqual(['incomprehensibility', '']);
  });

  it('parts any other between clusters', async () => {
    const text = 'क्षत्रिय'.repeat(6);
    const lines = await linesOf(text, 60);
    expect(lines.join('')).toBe(text);
    expect(lines.length).toBeGreaterThan(2);
    for (const line of lines) expect(line).not.toMatch(/^[\u093e-\u094d]|\u094d$/);
    expect((await linesOf('X9'.repeat(40), 60)).join('')).toBe('X9'.repeat(40));
  });

  it('never sets a line wider than it may be', async () => {
    for (const text of [
      'incomprehensibilities '.repeat(5),
      `${'a'.repeat(90)} b`,
      'अंतरराष्ट्रीयकरण '.repeat(4),
    ]) {
      const shaped = await shape(text, /[a-z]/.test(text) ? 'en' : 'hi');
      for (const { width } of breakLines(shaped, 45)) expect(width).toBeLessThanOrEqual(45);
    }
  });

  it('ends a line at a line feed, and keeps empty lines', async () => {
    expect(await linesOf('one\n\ntwo', 300)).toEqual(['one\n', '\n', 'two']);
  });

  it('shows the hyphen of a soft hyphen only where a line ends', async () => {
    const shaped = await shape('inter\u00adnational');
    const hyphens = (width: number): number[] =>
      breakLines(shaped, width).map(({ pieces }) => pieces.filter(({ said }) => said === '').length);
    expect(hyphens(300)).toEqual([0]);
    expect(hyphens(50)).toEqual([1, 0]);
  });
});

describe('breakEvenly', () => {
  it('makes the lines of a heading equally long without making more of them', async () => {
    const shaped = await shape('Diplomatic Meeting: Miami Talks between US and Russian Officials');
    const greedy = breakLines(shaped, 300);
    const even = breakEvenly(shaped, 300);
    const spread = (lines: typeof greedy): number =>
      Math.max(...lines.map(({ width }) => width)) - Math.min(...lines.map(({ width }) => width));
    expect(even.length).toBe(greedy.length);
    expect(spread(even)).toBeLessThan(spread(greedy));
  });
});

describe('extents', () => {
  it('measures the widest word and the widest line', async () => {
    const { min, max } = extents(await shape('a considerably b'));
    const word = extents(await shape('considerably'));
    expect(min).toBeCloseTo(word.max);
    expect(max).toBeGreaterThan(min);
  });
});
