import type { TextAt } from './texts.ts';
import { tokensOf } from './words.ts';

const NONE: readonly TextAt[] = [];

/**
 * Which texts hold which words, found in one pass over all of them. Most rules look for something that begins with, or cannot do without,
 * one of a few words: they ask here which texts are worth a closer look, and most often it is none.
 */
export class WordIndex {
  readonly #texts: readonly TextAt[];
  /** Positions of texts, ascending, by word as it is written. */
  readonly #written = new Map<string, number[]>();
  /** The same by word in small letters. */
  readonly #small = new Map<string, number[]>();
  /** Texts with letters of Devanagari. */
  readonly #devanagari: readonly number[];

  /** How many words all texts have. */
  readonly count: number;

  constructor(texts: readonly TextAt[]) {
    this.#texts = texts;
    this.#devanagari = texts.flatMap(({ devanagari }, position) => (devanagari ? [position] : []));
    let count = 0;
    texts.forEach(({ plain }, position) => {
      for (const word of tokensOf(plain)) {
        count += 1;
        const known = this.#written.get(word);
        if (known === undefined) this.#written.set(word, [position]);
        else if (known.at(-1) !== position) known.push(position);
      }
    });
    this.count = count;
    for (const [word, positions] of this.#written) {
      const small = word.toLowerCase();
      const known = this.#small.get(small);
      // Lists are shared until two spellings of a word meet.
      this.#small.set(small, known === undefined ? positions : [...new Set([...known, ...positions])]);
    }
  }

  /**
   * Texts that hold one of some words (small letters, no punctuation) or one of some stretches of Devanagari, in the order of the
   * document. Of Devanagari any part of a word counts: its endings are many.
   */
  near(words: Iterable<string>, hindi: readonly string[] = []): readonly TextAt[] {
    const found = new Set<number>();
    for (const word of words) for (const position of this.#small.get(word) ?? []) found.add(position);
    if (hindi.length > 0)
      for (const position of this.#devanagari)
        if (hindi.some((part) => this.#texts[position]?.plain.includes(part) === true)) found.add(position);
    return found.size === 0 ? NONE : this.#at([...found].sort((a, b) => a - b));
  }

  /** Texts that hold a word written exactly so. */
  withWritten(word: string): readonly TextAt[] {
    return this.#at(this.#written.get(word) ?? []);
  }

  /** Whether some text holds a word written exactly so. */
  hasWritten(word: string): boolean {
    return this.#written.has(word);
  }

  /** Texts that hold a word (small letters) in whatever case. */
  with(word: string): readonly TextAt[] {
    return this.#at(this.#small.get(word) ?? []);
  }

  /** The texts of those words, as they are written, that pass a test. */
  where(test: (word: string) => boolean): ReadonlySet<TextAt> {
    const found = new Set<TextAt>();
    for (const [word, positions] of this.#written) {
      if (!test(word)) continue;
      for (const text of this.#at(positions)) found.add(text);
    }
    return found;
  }

  /** Every word as it is written, each spelling once. */
  written(): Iterable<string> {
    return this.#written.keys();
  }

  #at(positions: readonly number[]): readonly TextAt[] {
    if (positions.length === 0) return NONE;
    const found: TextAt[] = [];
    for (const position of positions) {
      const text = this.#texts[position];
      if (text !== undefined) found.push(text);
    }
    return found;
  }
}

/** First words of phrases, in small letters and each once: a text without any of them holds none of the phrases. */
export function firstWordsOf(phrases: readonly string[]): ReadonlySet<string> {
  return new Set(phrases.flatMap((phrase) => tokensOf(phrase.toLowerCase())[0] ?? []));
}
