import { expect, it } from 'vitest';
import { hexText, num } from './number.ts';

it('writes three decimals at most, and never minus nought', () => {
  expect([1, 1.23456, -0.0001, 100.10000001].map(num)).toEqual(['1', '1.235', '0', '100.1']);
});

it('writes text in UTF-16 with its mark', () => {
  expect(hexText('aक🇺')).toBe('<feff00610915d83cddfa>');
});
