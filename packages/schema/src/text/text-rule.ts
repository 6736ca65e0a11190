/** Longest text field, in UTF-16 units. */
export const TEXT_LIMIT = 5000;

/** C0 and C1 controls (white space aside), byte-order mark, non-characters: never meant, and fatal to some file formats. */
const CONTROLS = /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/gu;
const SPACES = /[\t\n\v\f\r\u0085 \u2028\u2029]+/gu;
/** Words of printable ASCII with single spaces between them, which the rule leaves as they are: most texts in English. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;
const PARAGRAPH_END = /(?:\r\n?|\n)[\t ]*(?:\r\n?|\n)\s*/u;
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/**
 * The one text rule, for every writer at once: well-formed, NFC, without control characters, runs of white space made one
 * space, trimmed.
 */
export function cleanText(value: string): string {
  if (CLEAN.test(value)) return value;
  return value.toWellFormed().replace(CONTROLS, '').normalize('NFC').replace(SPACES, ' ').trim();
}

/** The text rule for running text: blank lines part paragraphs, which stay parted by one blank line. */
export function cleanProse(value: string): string {
  return value
    .split(PARAGRAPH_END)
    .map(cleanText)
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

/** The paragraphs of running text that `cleanProse` has seen. */
export function paragraphsOf(prose: string): string[] {
  return prose.split('\n\n');
}

/** Whether the text rule takes something away that a reader could miss: a control character or half a character. */
export function hasUnprintable(value: string): boolean {
  CONTROLS.lastIndex = 0;
  return CONTROLS.test(value) || LONE_SURROGATE.test(value);
}
