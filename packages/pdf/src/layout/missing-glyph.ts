import type { Diagnostic } from '@aide-memoire/handout';
import type { ShapedText } from '../text/shape-text.ts';

/** Characters that are quoted at each side of one that is missing. */
const AROUND = 20;

/** Says which characters of a text no font has, and where the first of each stands in it; `from` is the place of its block. */
export function missingGlyph({ text, missing }: ShapedText, from: string | undefined): Diagnostic {
  const shown = missing.map((grapheme) => `${named(grapheme)} ${placed(text, grapheme)}`).join(', ');
  return {
    code: 'pdf/missing-glyph',
    severity: 'warning',
    message: `No font has a glyph for ${shown}; a replacement character is printed.`,
    ...(from === undefined ? {} : { path: from }),
    note: 'Give a font that has it, or write it in words.',
  };
}

function named(grapheme: string): string {
  const points = Array.from(grapheme, (character) => {
    const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    return `U+${digits.padStart(4, '0')}`;
  });
  return `“${grapheme}” (${points.join(' ')})`;
}

// A block may hold several texts, and a text much that looks alike: what stands around it tells people where to look.
function placed(text: string, grapheme: string): string {
  const at = text.indexOf(grapheme);
  const before = Array.from(text.slice(0, at));
  const after = Array.from(text.slice(at + grapheme.length));
  const left = before.length > AROUND ? `…${before.slice(-AROUND).join('')}` : before.join('');
  const right = after.length > AROUND ? `${after.slice(0, AROUND).join('')}…` : after.join('');
  return `at character ${before.length + 1} of its text, in “${`${left}${grapheme}${right}`.trim()}”`;
}
