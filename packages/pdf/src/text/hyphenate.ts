import type { Word } from './glyph.ts';

/** Patterns (Liang 1983) by their letters; digits in them are levels, and between letters without one the level is nought. */
type Patterns = ReadonlyMap<string, string>;

/** How a language is hyphenated. */
interface Rules {
  readonly load: () => Promise<{ readonly patterns: string }>;
  /** Least number of grapheme clusters before and after a hyphen. */
  readonly before: number;
  readonly after: number;
}

/** By ISO 639-1 code. English is hyphenated as the British do it, which India follows. */
const RULES: Readonly<Record<string, Rules>> = {
  en: { load: () => import('./patterns/en.generated.ts'), before: 2, after: 3 },
  hi: { load: () => import('./patterns/hi.generated.ts'), before: 2, after: 2 },
};

const loaded = new Map<string, Patterns>();
const NONE: readonly number[] = [];

/** Loads the patterns of some languages (BCP 47); those without any are passed over. */
export async function loadHyphenation(langs: Iterable<string>): Promise<void> {
  for (const code of new Set([...langs].map(primary))) {
    const rules = RULES[code];
    if (rules !== undefined && !loaded.has(code)) loaded.set(code, parse((await rules.load()).patterns));
  }
}

// Only what stands in words that are to be parted is taken apart: a few of thousands.
function parse(text: string): Patterns {
  const patterns = new Map<string, string>();
  for (const pattern of text.split(' ')) patterns.set(pattern.replace(/\d/g, ''), pattern);
  return patterns;
}

/**
 * Where a word may be hyphenated, as indices of clusters. Words with digits or capitals are left whole: names, abbreviations,
 * addresses. So are words that hold a hyphen or any other mark between letters.
 */
export function hyphensOf(word: Word, lang: string): readonly number[] {
  word.hyphens ??= find(word, primary(lang));
  return word.hyphens;
}

const primary = (lang: string): string => lang.toLowerCase().split('-')[0] ?? '';

const HYPHENABLE = /^(\P{L}*)((?:(?!\p{Lu})[\p{L}\p{M}\u200c\u200d])+)[^\p{L}\p{N}-]*$/u;

/** Words shorter than this are never parted, in UTF-16 units. */
const SHORTEST = 5;

function find({ text, clusters }: Word, code: string): readonly number[] {
  const patterns = loaded.get(code);
  const rules = RULES[code];
  if (patterns === undefined || rules === undefined || text.length < SHORTEST) return NONE;
  const [, lead = '', letters = ''] = HYPHENABLE.exec(text) ?? [];
  if (letters.length < SHORTEST || /[\p{N}@/-]/u.test(lead)) return NONE;
  const allowed = new Set(pointsOf(letters, patterns).map((point) => point + lead.length));
  const first = clusters.findIndex(({ start }) => start >= lead.length);
  const end = clusters.findLastIndex(({ start }) => start < lead.length + letters.length) + 1;
  return clusters.flatMap(({ start }, index) =>
    allowed.has(start) && index - first >= rules.before && end - index >= rules.after ? [index] : [],
  );
}

/** Letters of the longest pattern there is. */
const LONGEST = 12;

/** Offsets in `letters` at which the patterns allow a hyphen. */
function pointsOf(letters: string, patterns: Patterns): number[] {
  const text = `.${letters}.`;
  const levels = new Uint8Array(text.length + 1);
  for (let start = 0; start < text.length; start++) {
    const most = Math.min(text.length, start + LONGEST);
    for (let end = start + 1; end <= most; end++) {
      const pattern = patterns.get(text.slice(start, end));
      if (pattern !== undefined) raise(levels, start, pattern);
    }
  }
  return Array.from({ length: letters.length - 1 }, (_, index) => index + 1).filter(
    (offset) => ((levels[offset + 1] ?? 0) & 1) === 1,
  );
}

function raise(levels: Uint8Array, start: number, pattern: string): void {
  let at = start;
  for (let index = 0; index < pattern.length; index++) {
    const level = pattern.charCodeAt(index) - DIGIT_ZERO;
    if (level < 0 || level > 9) at++;
    else if (level > (levels[at] ?? 0)) levels[at] = level;
  }
}

const DIGIT_ZERO = 0x30;
