import { describe, expect, it } from 'vitest';
import { type Piece, splitPieces, takeCites, trimPieces } from './pieces.ts';

const text = (value: string, start = 0): Piece => ({ type: 'text', value, start, end: start + value.length });
const cite: Piece = {
  type: 'cite',
  items: [{ source: 'a' }, { source: 'b', locator: 'p. 4' }],
  start: 10,
  end: 25,
};

describe('pieces', () => {
  it('lose white space at their ends, and know it', () => {
    expect(trimPieces([text('  '), text('  a b ', 2), text(' ', 8)])).toEqual([text('a b', 4)]);
    expect(trimPieces([text(' ')])).toEqual([]);
  });

  it('give the citations at their end away', () => {
    expect(takeCites([text('word '), cite])).toEqual({
      pieces: [text('word')],
      cites: { data: ['a', { source: 'b', locator: 'p. 4' }], start: 10, end: 25 },
    });
    expect(takeCites([text('word '), cite, text(' ', 25), { ...cite, start: 26, end: 41 }])).toEqual({
      pieces: [text('word')],
      cites: {
        data: ['a', { source: 'b', locator: 'p. 4' }, 'a', { source: 'b', locator: 'p. 4' }],
        start: 10,
        end: 41,
      },
    });
    expect(takeCites([cite, text('.')])).toEqual({ pieces: [cite, text('.')] });
  });

  it('are parted in running text only', () => {
    const code: Piece = { type: 'inlineCode', value: 'x;y', start: 3, end: 8 };
    const parts = splitPieces([text('a; '), code, text(' ;b', 8)], /;/gu);
    expect(parts.map(({ pieces }) => pieces)).toEqual([[text('a')], [code], [text('b', 10)]]);
    expect(parts.map(({ match }) => match?.[0])).toEqual([';', ';', undefined]);
  });
});
