import { splitGraphemes } from 'unicode-segmenter/grapheme';
import { breaksIn } from './breaks.ts';
import { makeCache } from './cache.ts';
import type { Face } from './face.ts';
import { type Cluster, isBlank, makeWord, type Word } from './glyph.ts';
import { type Item, itemise } from './itemise.ts';
import { makePicker } from './pick.ts';
import { COMMON, scriptOf } from './script.ts';
import { shape } from './shape.ts';
import type { TextStyle } from './style.ts';

/** A word in its place in a chunk. */
export interface Part {
  readonly word: Word;
  /** UTF-16 offset in the chunk. */
  readonly start: number;
}

/** A stretch of text, set: its words, and what the text after it needs to know. */
export interface Chunk {
  readonly parts: readonly Part[];
  /** UTF-16 offsets of the places in it where a line may end. */
  readonly cuts: readonly number[];
  /** ISO 15924 code of the last letters in it, or what came before. */
  readonly script: string;
  /** Graphemes that no face has; each is drawn as a replacement character. */
  readonly missing: readonly string[];
}

/** Sets text with a set of faces, and remembers what it has set: briefs are written in the same few thousand words. */
export interface Setter {
  /** What sets text in a style; its size does not matter. */
  styled(style: TextStyle): StyledSetter;
}

/** Sets text in one style. */
export interface StyledSetter {
  /**
   * Shapes a stretch in one direction. `script` is what came before it, `cuts` are the places (UTF-16 offsets) where a line may
   * end; without them these are found as if there were spaces at both ends.
   */
  chunk(text: string, script: string, rightToLeft: boolean, cuts?: readonly number[]): Chunk;
  /** The hyphen that a line ends with where a word is parted; undefined if no face has one. */
  hyphen(): Word | undefined;
}

/** Languages, and chunks in each style of them, that are remembered at most; a study sheet has two, and about a thousand. */
const LANGUAGES = 8;
const CHUNKS = 10_000;

/** The same for stretches that the text around them has a say in. */
const CONTEXTS = 64;
const CHUNKS_AROUND = 500;

/** Longest stretch given to the shaper at once, UTF-16 units: hostile words of 100,000 letters must not cost quadratic time. */
const LONGEST = 400;

/** A setter for some faces. */
export function makeSetter(all: readonly Face[]): Setter {
  const pick = makePicker(all);
  const languages = makeCache<(StyledSetter | undefined)[]>(LANGUAGES);

  function shapeItem(
    text: string,
    item: Item,
    style: TextStyle,
    rightToLeft: boolean,
    missing: Set<string>,
  ): Word[] {
    const { face, script } = item;
    if (face !== undefined) return [shape(text, { face, script, lang: style.lang, rightToLeft })];
    return [...splitGraphemes(text)].flatMap((grapheme) => {
      missing.add(grapheme);
      return replacement(grapheme, style);
    });
  }

  // What nobody has a glyph for is drawn as U+FFFD, or a question mark, and still extracts as what it is.
  function replacement(grapheme: string, style: TextStyle): Word[] {
    for (const character of ['\ufffd', '?']) {
      const face = pick(style, 'Latn').find((each) => each.has(character.codePointAt(0) ?? 0));
      if (face === undefined) continue;
      const { clusters } = shape(character, { face, script: 'Latn', lang: style.lang, rightToLeft: false });
      const [drawn] = clusters;
      if (drawn === undefined) continue;
      const glyphs = drawn.glyphs.map((glyph, index) => ({ ...glyph, text: index === 0 ? grapheme : '' }));
      const cluster: Cluster = { ...drawn, glyphs, text: grapheme, start: 0 };
      return [{ ...makeWord(face, false, [cluster]), blank: false }];
    }
    return [];
  }

  function set(
    text: string,
    style: TextStyle,
    script: string,
    rightToLeft: boolean,
    cuts: readonly number[],
  ): Chunk {
    const items = itemise(text, script, (each) => pick(style, each));
    const missing = new Set<string>();
    const parts: Part[] = [];
    for (const item of items) {
      for (const [from, to] of portions(text, item, cuts)) {
        let start = from;
        for (const word of shapeItem(text.slice(from, to), item, style, rightToLeft, missing)) {
          // What holds hyphens, slashes or other places to end a line at is not parted elsewhere: compounds, addresses.
          if (cuts.length > 0) word.hyphens = [];
          parts.push({ word, start });
          start += word.text.length;
        }
      }
    }
    const last = items.findLast((item) => item.script !== COMMON);
    return { parts, cuts, script: last?.script ?? script, missing: [...missing] };
  }

  function open(style: TextStyle): StyledSetter {
    const known = makeCache<Chunk>(CHUNKS);
    // What the script before it has a say in, or who cut it: mostly spaces.
    const others = makeCache<(key: string, make: () => Chunk) => Chunk>(CONTEXTS);
    const find = (
      text: string,
      script: string,
      rightToLeft: boolean,
      given: readonly number[] | undefined,
    ): Chunk => {
      const make = (): Chunk => set(text, style, script, rightToLeft, given ?? breaksIn(text));
      if (text.length > LONGEST) return make();
      // What begins with a letter does not depend on what came before it.
      if (given === undefined && !rightToLeft && beginsPlainly(text)) return known(text, make);
      const context = `${script} ${rightToLeft ? 'R' : 'L'} ${given?.join('.') ?? ''}`;
      return others(context, () => makeCache<Chunk>(CHUNKS_AROUND))(text, make);
    };
    let hyphen: Word | undefined;
    // Every other stretch is one space: the last one is found without a look into any map.
    let space: Chunk | undefined;
    let spaceScript = '';
    return {
      chunk(text, script, rightToLeft, given) {
        const isSpace = text === ' ' && !rightToLeft && given === undefined;
        if (isSpace && space !== undefined && spaceScript === script) return space;
        const found = find(text, script, rightToLeft, given);
        if (isSpace) [space, spaceScript] = [found, script];
        return found;
      },
      hyphen() {
        hyphen ??= hyphenWord(style);
        return hyphen;
      },
    };
  }

  return {
    styled(style) {
      const { voice, bold, italic, lang } = style;
      const ofLanguage = languages(lang, () => []);
      const index = (voice === 'text' ? 4 : 0) + (bold ? 2 : 0) + (italic ? 1 : 0);
      const known = ofLanguage[index] ?? open(style);
      ofLanguage[index] = known;
      return known;
    },
  };

  function hyphenWord(style: TextStyle): Word | undefined {
    const face = pick(style, 'Latn').find((each) => each.has(0x2d));
    if (face === undefined) return undefined;
    return shape('-', { face, script: 'Latn', lang: style.lang, rightToLeft: false });
  }
}

function beginsPlainly(text: string): boolean {
  const first = text.charCodeAt(0);
  return (first >= 0x61 && first <= 0x7a) || (first >= 0x41 && first <= 0x5a) || scriptOf(first) !== COMMON;
}

// Between the places where a line may end, white space apart, and none too long for the shaper.
function* portions(text: string, { start, end }: Item, cuts: readonly number[]): Generator<[number, number]> {
  let from = start;
  for (const cut of [...cuts.filter((each) => each > start && each < end), end]) {
    const stretch = text.slice(from, cut);
    if (stretch.length <= LONGEST && !SPACE.test(stretch)) yield [from, cut];
    else yield* pieces(stretch, from);
    from = cut;
  }
}

const SPACE = /\s/;

function* pieces(stretch: string, offset: number): Generator<[number, number]> {
  let [from, to] = [0, 0];
  let blank = false;
  for (const grapheme of splitGraphemes(stretch)) {
    const own = isBlank(grapheme);
    if (to > from && (own !== blank || to - from + grapheme.length > LONGEST)) {
      yield [offset + from, offset + to];
      from = to;
    }
    blank = own;
    to += grapheme.length;
  }
  if (to > from) yield [offset + from, offset + to];
}
