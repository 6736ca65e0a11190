import { expect, it } from 'vitest';
import { toUnicode } from './to-unicode.ts';

it('maps codes to all the characters they stand for, in sections of a hundred', () => {
  const map = toUnicode(
    Array.from({ length: 150 }, (_, index) => [index * 2, index === 101 ? 'क्ष' : '🇺'] as const),
  );
  expect(map).toContain('100 beginbfchar\n<0000> <d83cddfa>');
  expect(map).toContain('50 beginbfchar\n');
  expect(map).toContain('<00ca> <0915094d0937>');
});

it('joins codes and characters that go up together, but over no byte', () => {
  const map = toUnicode([
    [0xfe, 'a'],
    [0xff, 'b'],
    [0x100, 'c'],
    [0x101, 'd'],
    [0x103, 'e'],
  ]);
  expect(map).toContain('<00fe> <00ff> <0061>\n<0100> <0101> <0063>');
  expect(map).toContain('1 beginbfchar\n<0103> <0065>');
});
