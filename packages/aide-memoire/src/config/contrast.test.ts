import { expect, it } from 'vitest';
import { checkContrast, contrastInGrey } from './contrast.ts';

it('measures colours as a copier sees them', () => {
  expect(contrastInGrey('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastInGrey('#ffffff', '#ffffff')).toBe(1);
  // The least grey that may be text on white (WCAG 2.2).
  expect(contrastInGrey('#767676', '#ffffff')).toBeGreaterThan(4.5);
  expect(contrastInGrey('#777777', '#ffffff')).toBeLessThan(4.5);
});

it('names a colour that fades, and how far', () => {
  expect(checkContrast({ colours: { headings: '#1f3864' } })).toEqual([]);
  expect(checkContrast({})).toEqual([]);
  expect(checkContrast({ colours: { headings: '#e6a800' } })).toMatchObject([
    { code: 'config/contrast', severity: 'warning', path: '/colours/headings', actual: '#e6a800' },
  ]);
});
