import { expect, it } from 'vitest';
import { cmap } from './font.ts';

it('maps codes to all the characters they stand for, in sections of a hundred', () => {
  const map = cmap(Array.from({ length: 150 }, (_, index) => (index === 101 ? 'क्ष' : '🇺')));
  expect(map).toContain('100 beginbfchar\n<0000> <d83cddfa>');
  expect(map).toContain('50 beginbfchar\n');
  expect(map).toContain('<0065> <0915094d0937>');
});
