import { expect, it } from 'vitest';
import { codeText, hexText, num, pdfName, pdfString } from './pdf-text.ts';

it('writes three decimals at most, and never minus nought', () => {
  expect([1, 1.23456, -0.0001, 100.10000001].map(num)).toEqual(['1', '1.235', '0', '100.1']);
});

it('writes text in UTF-16 with its mark', () => {
  expect(hexText('aक🇺')).toBe('<feff00610915d83cddfa>');
});

it('writes plain text as it is, escaped, and any other in UTF-16', () => {
  expect(pdfString('a (b) \\')).toBe('(a \\(b\\) \\\\)');
  expect(pdfString('a\u0000é')).toBe('<feff0061000000e9>');
});

it('escapes names', () => {
  expect(pdfName('text/x y#é')).toBe('/text#2Fx#20y#23#C3#A9');
});

it('writes codes as bytes, those escaped that mean something in a string', () => {
  expect(codeText(0x4129)).toBe('A\\)');
  expect(codeText(0x0d5c)).toBe('\\r\\\\');
});
