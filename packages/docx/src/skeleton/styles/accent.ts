import type { Brand } from '@aide-memoire/handout';

/** Against white; large or bold type needs no more than 3, but a photocopier takes its share (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

/** The brand's accent as six hexadecimal digits; `undefined` where there is none, or it could not be read on white paper. */
export function accentOf(brand: Brand | undefined): string | undefined {
  const digits = /^#?([\da-f]{6})$/i.exec(brand?.accent ?? '')?.[1]?.toUpperCase();
  return digits === undefined || contrast(digits, 'FFFFFF') < LEAST_CONTRAST ? undefined : digits;
}

/** Contrast of two colours of six hexadecimal digits, from 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance (WCAG 2.2). */
function luminance(digits: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(digits.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
