import { expect, it } from 'vitest';
import { CrossReferences } from './cross-references.ts';

it('takes off each row what stands above it, in fields as narrow as they can be', () => {
  const references = new CrossReferences();
  references.set(1, 1, 0x0102, 0);
  references.set(2, 1, 0x0203, 0);
  references.set(3, 2, 9, 4);
  const { widths, bytes } = references.filtered();
  expect(widths).toEqual([1, 2, 1]);
  const rows = Array.from({ length: 4 }, (_, row) => [...bytes.subarray(row * 5, row * 5 + 5)]);
  expect(rows).toEqual([
    [2, 0, 0, 0, 0],
    [2, 1, 1, 2, 0],
    [2, 0, 1, 1, 0],
    [2, 1, 0xfe, 6, 4],
  ]);
});

it('widens its fields for large files, and takes objects in any order', () => {
  const references = new CrossReferences();
  references.set(3, 1, 0x0100_0000, 0);
  references.set(1, 2, 1, 299);
  const { widths, bytes } = references.filtered();
  expect(widths).toEqual([1, 4, 2]);
  expect(bytes.length).toBe(4 * 8);
});
