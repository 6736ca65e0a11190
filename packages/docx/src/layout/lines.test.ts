import { describe, expect, it } from 'vitest';
import type { Piece } from './content.ts';
import { linesOf } from './lines.ts';
import type { Measures } from './measures.ts';

const style: Measures = {
  points: 10,
  bold: false,
  italic: false,
  line: { value: 280, rule: 'atLeast' },
  before: 0,
  after: 0,
  ruleOver: 0,
  ruleUnder: 0,
  left: 0,
  right: 0,
  hanging: 0,
  tabs: [],
  keepNext: false,
  keepLines: false,
};
const words = (text: string): Piece => ({
  type: 'text',
  text,
  bold: false,
  italic: false,
  code: false,
  raised: false,
});
/** Ten n at ten points are 1051 twips wide. */
const ten = 'nnnnnnnnnn';

describe('linesOf', () => {
  it('breaks where the next word does not fit; space hangs over the edge', () => {
    expect(linesOf([words(`${ten} ${ten}`)], style, 2160)).toHaveLength(1);
    expect(linesOf([words(`${ten} ${ten} `)], style, 2160)).toHaveLength(1);
    expect(linesOf([words(`${ten} ${ten}`)], style, 2050)).toHaveLength(2);
  });

  it('does not part a word that is set in two runs', () => {
    expect(linesOf([words(`${ten} nnnnn`), words('nnnnn')], style, 1700)).toHaveLength(2);
    expect(linesOf([words(`${ten} ${ten}`), words(`${ten} n`)], style, 2160)).toHaveLength(3);
  });

  it('breaks behind a hyphen, and inside what is longer than a line', () => {
    expect(linesOf([words(`${ten} nnnnn-nnnnn`)], style, 1750)).toHaveLength(2);
    expect(linesOf([words(ten.repeat(10))], style, 2200)).toHaveLength(5);
  });

  it('counts breaks, and what calls for a footnote', () => {
    const lines = linesOf([words('a'), { type: 'note', id: 3 }, { type: 'break' }, words('b')], style, 2000);
    expect(lines.map(({ notes }) => notes)).toEqual([[3], []]);
  });

  it('sets what follows a right tab at the edge, on the same line', () => {
    const tabs = [{ at: 3000, align: 'right' }] as const;
    expect(linesOf([words('a'), { type: 'tab' }, words('12')], { ...style, tabs }, 3000)).toHaveLength(1);
  });

  it('gives a line the height of its picture, and rules their pitch', () => {
    expect(linesOf([{ type: 'picture', width: 500, height: 900 }], style, 2000)[0]?.height).toBe(900);
    const ruled = { ...style, line: { value: 454, rule: 'exact' } } as const;
    const heights = linesOf([{ type: 'tab' }, { type: 'break' }, { type: 'tab' }], ruled, 2000).map(
      ({ height }) => height,
    );
    expect(heights[1]).toBe(454);
  });
});
