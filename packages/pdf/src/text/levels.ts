import bidiFactory from 'bidi-js';

/** Right-to-left scripts and the bidi controls: a text without any of these is left to right throughout. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

let bidi: ReturnType<typeof bidiFactory> | undefined;

/** Bidi embedding levels of a paragraph (UAX 9). */
export interface Levels {
  /** Level of the paragraph itself: odd if it runs right to left. */
  readonly base: number;
  /** Level at a UTF-16 offset. */
  at(offset: number): number;
  /** Where the level of the text at an offset changes; `end` if not before. */
  endOf(offset: number, end: number): number;
}

/** Resolves the levels of a text; its first strong character decides how the paragraph runs. */
export function levelsOf(text: string): Levels {
  if (!RIGHT_TO_LEFT.test(text)) return { base: 0, at: () => 0, endOf: (_, end) => end };
  bidi ??= bidiFactory();
  const { levels, paragraphs } = bidi.getEmbeddingLevels(text, 'auto');
  return {
    base: paragraphs[0]?.level ?? 0,
    at: (offset) => levels[offset] ?? 0,
    endOf(offset, end) {
      let at = offset + 1;
      while (at < end && levels[at] === levels[offset]) at++;
      return at;
    },
  };
}
