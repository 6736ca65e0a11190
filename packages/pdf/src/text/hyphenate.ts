import type { Word } from './glyph.ts';

/** A node of a tree of patterns (Liang 1983): what follows a letter, and the row of levels of the pattern that ends here. */
type Node = number | Branch | readonly [Branch, number];
interface Branch {
  readonly [letter: string]: Node;
}
type Patterns = readonly [rows: readonly (readonly number[])[], tree: Branch, exceptions?: object];

/** How a language is hyphenated. */
interface Rules {
  readonly load: () => Promise<{ readonly default: Patterns }>;
  /** Least number of grapheme clusters before and after a hyphen. */
  readonly before: number;
  readonly after: number;
}

/** By ISO 639-1 code. English is hyphenated as the British do it, which India follows. */
const RULES: Readonly<Record<string, Rules>> = {
  en: { load: () => import('hyphen/patterns/en-gb.js'), before: 2, after: 3 },
  hi: { load: () => import('hyphen/patterns/hi.js'), before: 2, after: 2 },
};

const loaded = new Map<string, Patterns>();
const NONE: readonly number[] = [];

/** Loads the patterns of some languages (BCP 47); those without any are passed over. */
export async function loadHyphenation(langs: Iterable<string>): Promise<void> {
  for (const code of new Set([...langs].map(primary))) {
    const rules = RULES[code];
    if (rules !== undefined && !loaded.has(code)) loaded.set(code, (await rules.load()).default);
  }
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

/** Offsets in `letters` at which the patterns allow a hyphen. */
function pointsOf(letters: string, [rows, tree]: Patterns): number[] {
  const text = `.${letters}.`;
  const levels = new Uint8Array(text.length + 1);
  for (let start = 0; start < text.length; start++) {
    let branch: Branch = tree;
    for (let at = start; at < text.length; at++) {
      const node: Node | undefined = branch[text[at] ?? ''];
      if (node === undefined) break;
      const row = typeof node === 'number' ? node : isPair(node) ? node[1] : undefined;
      if (row !== undefined)
        rows[row]?.forEach((level, index) => {
          if (level > (levels[start + index] ?? 0)) levels[start + index] = level;
        });
      if (typeof node === 'number') break;
      branch = isPair(node) ? node[0] : node;
    }
  }
  return Array.from({ length: letters.length - 1 }, (_, index) => index + 1).filter(
    (offset) => ((levels[offset + 1] ?? 0) & 1) === 1,
  );
}

const isPair = (node: Branch | readonly [Branch, number]): node is readonly [Branch, number] =>
  Array.isArray(node);
