import type { Diagnostic } from '@aide-memoire/schema';
import type { Config } from './config.ts';

/** The least contrast of text that is read well (WCAG 2.2, success criterion 1.4.3). */
const LEAST = 4.5;
const PAPER = '#ffffff';

/** The colours of a configuration that cannot be read well on paper once they are copied in grey. */
export function checkContrast({ colours }: Config): Diagnostic[] {
  const headings = colours?.headings;
  if (headings === undefined) return [];
  const contrast = contrastInGrey(headings, PAPER);
  if (contrast >= LEAST) return [];
  return [
    {
      code: 'config/contrast',
      severity: 'warning',
      path: '/colours/headings',
      message: `Headings in ${headings} on white paper have a contrast of ${contrast.toFixed(1)} to 1 once they are copied in grey.`,
      expected: `at least ${LEAST} to 1`,
      actual: headings,
      note: 'Take a darker colour. Most handouts are photocopied in black and white.',
    },
  ];
}

/** Contrast of two colours, each turned to grey as a copier does (ITU-R BT.601): 1 for the same, 21 for black and white. */
export function contrastInGrey(first: string, second: string): number {
  const [light, dark] = [luminance(grey(first)), luminance(grey(second))].toSorted((a, b) => b - a) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Grey from 0 to 1. */
function grey(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255) as [
    number,
    number,
    number,
  ];
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/** Relative luminance of a grey (sRGB, IEC 61966-2-1). */
const luminance = (value: number) => (value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
