import { splitGraphemes } from 'unicode-segmenter/grapheme';
import type { Face } from './face.ts';
import type { Cluster } from './glyph.ts';
import { type Item, itemise, type StyledText } from './itemise.ts';
import type { Picker } from './pick.ts';
import type { Shaper } from './shape.ts';

/** A cluster that has its place in a paragraph. */
export interface Atom {
  readonly cluster: Cluster;
  readonly face: Face;
  readonly level: number;
  /** Index of the styled text it belongs to. */
  readonly span: number;
  /** Points. */
  readonly size: number;
  /** UTF-16 offsets in the paragraph. */
  readonly start: number;
  readonly end: number;
  /** Points. */
  readonly width: number;
  /** White space: it vanishes at the end of a line. */
  readonly blank: boolean;
  /** What is shown in addition if a line ends here: the hyphen of a soft hyphen. */
  readonly hyphen?: Atom;
}

/** A paragraph whose text is shaped, but not yet broken into lines. */
export interface ShapedText {
  readonly text: string;
  readonly atoms: readonly Atom[];
  /** Level of the paragraph: odd if it runs right to left. */
  readonly base: number;
  /** Graphemes that no face has; each is drawn as a replacement character. */
  readonly missing: readonly string[];
}

/** Tools that text is set with. */
export interface Setter {
  readonly pick: Picker;
  readonly shaper: Shaper;
}

/** Longest stretch given to the shaper at once, UTF-16 units: hostile words of 100,000 letters must not cost quadratic time. */
const LONGEST = 400;

const SOFT_HYPHEN = '\u00ad';

/** Shapes styled text word by word. A `\n` in it is a line break. */
export function shapeText(spans: readonly StyledText[], setter: Setter): ShapedText {
  const text = spans.map((span) => span.text).join('');
  const { items, base } = itemise(spans, setter.pick);
  const atoms: Atom[] = [];
  const missing = new Set<string>();
  for (const item of items) {
    const style = spans[item.span]?.style;
    if (style === undefined) continue;
    for (const [start, word] of words(text.slice(item.start, item.end), item.start)) {
      const { face } = item;
      if (face === undefined) {
        for (const grapheme of splitGraphemes(word)) missing.add(grapheme);
        atoms.push(...replace(word, start, item, style.size, spans, setter));
        continue;
      }
      // A line feed is set as the space that keeps the words around it apart when text is copied.
      const shaped = setter.shaper(word.replace('\n', ' '), {
        face,
        script: item.script,
        lang: style.lang,
        rightToLeft: item.level % 2 === 1,
      });
      for (const cluster of shaped) {
        const atom = place(cluster, start, face, item, style.size);
        atoms.push(
          cluster.text.endsWith(SOFT_HYPHEN)
            ? { ...atom, ...hyphenFor(face, item, style.size, style.lang, setter) }
            : atom,
        );
      }
    }
  }
  return { text, atoms, base, missing: [...missing] };
}

function place(cluster: Cluster, offset: number, face: Face, { level, span }: Item, size: number): Atom {
  const start = offset + cluster.start;
  return {
    cluster,
    face,
    level,
    span,
    size,
    start,
    end: start + cluster.text.length,
    width: (cluster.advance * size) / face.unitsPerEm,
    blank: cluster.text.trim() === '' && !cluster.text.includes('\u00a0') && !cluster.text.includes('\u202f'),
  };
}

// Words with the spaces after them: what the cache knows a text by.
function* words(text: string, offset: number): Generator<readonly [number, string]> {
  for (const match of text.matchAll(/[^ \n]*(?: +|\n)?/g)) {
    const [word] = match;
    if (word === '') continue;
    if (word.length <= LONGEST) yield [offset + match.index, word];
    else yield* portions(word, offset + match.index);
  }
}

function* portions(word: string, offset: number): Generator<readonly [number, string]> {
  let portion = '';
  let start = offset;
  for (const grapheme of splitGraphemes(word)) {
    if (portion.length + grapheme.length > LONGEST && portion !== '') {
      yield [start, portion];
      start += portion.length;
      portion = '';
    }
    portion += grapheme;
  }
  if (portion !== '') yield [start, portion];
}

// What nobody has a glyph for is drawn as U+FFFD, or a question mark, and still extracts as what it is.
function replace(
  word: string,
  offset: number,
  item: Item,
  size: number,
  spans: readonly StyledText[],
  setter: Setter,
): Atom[] {
  const style = spans[item.span]?.style;
  if (style === undefined) return [];
  const atoms: Atom[] = [];
  let start = offset;
  for (const grapheme of splitGraphemes(word)) {
    const stand = ['\ufffd', '?'].flatMap((character) =>
      setter
        .pick(style, 'Latn')
        .filter((face) => face.has(character.codePointAt(0) ?? 0))
        .slice(0, 1)
        .map((face) => ({ character, face })),
    )[0];
    if (stand !== undefined) {
      const [drawn] = setter.shaper(stand.character, {
        face: stand.face,
        script: 'Latn',
        lang: style.lang,
        rightToLeft: false,
      });
      if (drawn !== undefined) {
        const glyphs = drawn.glyphs.map((glyph, index) => ({ ...glyph, text: index === 0 ? grapheme : '' }));
        const cluster: Cluster = { ...drawn, glyphs, text: grapheme, start: 0 };
        atoms.push({ ...place(cluster, start, stand.face, item, size), blank: false });
      }
    }
    start += grapheme.length;
  }
  return atoms;
}

function hyphenFor(
  face: Face,
  item: Item,
  size: number,
  lang: string,
  { shaper }: Setter,
): { hyphen?: Atom } {
  const [cluster] = shaper('-', { face, script: item.script, lang, rightToLeft: item.level % 2 === 1 });
  return cluster === undefined
    ? {}
    : { hyphen: place({ ...cluster, text: '', actual: true }, item.start, face, item, size) };
}
