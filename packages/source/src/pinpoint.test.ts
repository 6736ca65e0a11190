import type { Diagnostic } from '@aide-memoire/schema';
import { expect, it } from 'vitest';
import { indexLines } from './lines.ts';
import { pinpoint } from './pinpoint.ts';

const text = 'title: 中 talks\nevent:\n  site: Hotel 中\n';
const lines = indexLines(text);
const found: Diagnostic = {
  code: 'pdf/missing-glyph',
  severity: 'warning',
  message: 'No font has it.',
  actual: '中',
  place: lines.range(text.indexOf('  site'), text.length),
};

it('finds the characters in the value that a finding is about', () => {
  expect(pinpoint(found, text).place?.start).toMatchObject({ line: 3, column: 15 });
  expect(pinpoint(found, text).place?.end).toMatchObject({ line: 3, column: 16 });
});

it('looks for them in the whole text where the value does not have them', () => {
  const elsewhere = { ...found, place: lines.range(text.indexOf('event'), text.indexOf('  site')) };
  expect(pinpoint(elsewhere, text).place?.start).toMatchObject({ line: 1, column: 8 });
});

it('leaves a finding alone that has no place or no characters, or whose characters are escaped', () => {
  const { place: _, ...nowhere } = found;
  const { actual: __, ...silent } = found;
  for (const each of [nowhere, silent]) expect(pinpoint(each, text)).toBe(each);
  expect(pinpoint(found, text.replaceAll('中', '\\u4e2d'))).toBe(found);
});
