import { describe, expect, it } from 'vitest';
import { qrMatrix } from './qr-matrix.ts';

describe('qrMatrix', () => {
  it('has the three finders of a code, and the size of a version', () => {
    const { size, rows } = qrMatrix('https://example.org/a') ?? { size: 0, rows: [] };
    expect((size - 17) % 4).toBe(0);
    expect([rows.length, ...new Set(rows.map((row) => row.length))]).toEqual([size, size]);
    const finder = (row: number, column: number) =>
      rows.slice(row, row + 7).map((line) =>
        line
          .slice(column, column + 7)
          .map(Number)
          .join(''),
      );
    const drawn = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    expect([finder(0, 0), finder(0, size - 7), finder(size - 7, 0)]).toEqual([drawn, drawn, drawn]);
  });

  it('is the same each time, and another for another text', () => {
    expect(qrMatrix('a')).toEqual(qrMatrix('a'));
    expect(qrMatrix('a')).not.toEqual(qrMatrix('b'));
  });

  it('holds what a code can hold, and says so of more', () => {
    expect(qrMatrix('x'.repeat(2331))?.size).toBe(177);
    expect([qrMatrix('x'.repeat(2332)), qrMatrix('')]).toEqual([undefined, undefined]);
  });
});
