import type { Diagnostic } from '@aide-memoire/handout';
import type { ShapedText } from '../text/shape-text.ts';

/** Characters that are quoted at each side of one that is missing. */
const AROUND = 20;

/** Characters of one text that are told of one by one; the others share a finding, as a text in a script that no font has lacks them all. */
const ONE_BY_ONE = 3;

/**
 * Says which characters of a text no font has, and where the first of each stands in it; `from` is the place of its block. The
 * character is what was found (`actual`).
 */
export function missingGlyphs({ text, missing }: ShapedText, from: string | undefined): Diagnostic[] {
  const rest = missing.slice(ONE_BY_ONE);
  return [...missing.slice(0, ONE_BY_ONE).map((one) => [one]), ...(rest.length === 0 ? [] : [rest])].map(
    (some) => finding(text, some, from),
  );
}

function finding(text: string, graphemes: readonly string[], from: string | undefined): Diagnostic {
  const [first = ''] = graphemes;
  const where = placed(text, first);
  return {
    code: 'pdf/missing-glyph',
    severity: 'warning',
    message: `No font has a glyph for ${graphemes.map(named).join(', ')} ${where}; a replacement character is printed.`,
    ...(from === undefined ? {} : { path: from }),
    actual: first,
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
