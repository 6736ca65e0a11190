import { splitGraphemes } from 'unicode-segmenter/grapheme';
import type { Face } from './face.ts';
import { type Cluster, type Glyph, makeWord, type Word } from './glyph.ts';
import { harfBuzz } from './harfbuzz.ts';
import { COMMON } from './script.ts';
import { isShapedPlainly } from './shape-latin.ts';

/** What a stretch of text is shaped with. */
export interface ShapeSettings {
  readonly face: Face;
  /** ISO 15924. */
  readonly script: string;
  /** BCP 47. */
  readonly lang: string;
  readonly rightToLeft: boolean;
}

interface RawGlyph extends Omit<Glyph, 'text'> {
  readonly cluster: number;
}

/** Shapes a stretch of text. Remembers nothing. Throws if it takes HarfBuzz, and that is not started: see `withHarfBuzz`. */
export function shape(text: string, settings: ShapeSettings): Word {
  const { face, script, lang, rightToLeft } = settings;
  if (!rightToLeft && (script === 'Latn' || script === COMMON) && isShapedPlainly(lang)) {
    const plain = face.latin()?.(text);
    if (plain !== undefined) return makeWord(face, false, plain);
  }
  return shapeFully(text, settings);
}

/** The same with HarfBuzz, whatever the text. Exported for tests. */
export function shapeFully(text: string, settings: ShapeSettings): Word {
  const { face, script, lang, rightToLeft } = settings;
  const { library, buffer } = harfBuzz();
  buffer.reset();
  buffer.addText(text);
  buffer.setClusterLevel(library.ClusterLevel.CHARACTERS);
  buffer.setDirection(rightToLeft ? library.Direction.RTL : library.Direction.LTR);
  buffer.setScript(script === COMMON ? 'Latn' : script);
  buffer.setLanguage(lang);
  library.shape(face.harfbuzz(), buffer);
  const glyphs = buffer.getGlyphInfosAndPositions().map((glyph) => ({
    id: glyph.codepoint,
    cluster: glyph.cluster,
    advance: glyph.xAdvance ?? 0,
    dx: glyph.xOffset ?? 0,
    dy: glyph.yOffset ?? 0,
  }));
  return makeWord(face, rightToLeft, gather(text, glyphs, settings));
}

/** Gathers glyphs into clusters that no boundary of characters or graphemes cuts. Exported for tests. */
export function gather(
  word: string,
  glyphs: readonly RawGlyph[],
  { script, rightToLeft }: Pick<ShapeSettings, 'script' | 'rightToLeft'>,
): Cluster[] {
  const logical = rightToLeft ? glyphs.toReversed() : glyphs;
  const texts = ownTexts(word, logical);
  const boundaries = graphemeStarts(word);
  const least = suffixMinima(logical);
  const clusters: Cluster[] = [];
  let first = 0;
  let start = 0;
  let reached = -1;
  logical.forEach((glyph, index) => {
    reached = Math.max(reached, glyph.cluster);
    const next = least[index + 1] ?? word.length;
    const closes = index + 1 === logical.length || (reached < next && boundaries.has(next));
    if (!closes) return;
    const end = index + 1 === logical.length ? word.length : next;
    const members = logical
      .slice(first, index + 1)
      .map((member, offset) => withText(member, texts[first + offset] ?? ''));
    clusters.push(makeCluster(word.slice(start, end), start, members, script, rightToLeft));
    first = index + 1;
    start = end;
  });
  return clusters;
}

const withText = ({ id, advance, dx, dy }: RawGlyph, text: string): Glyph => ({ id, advance, dx, dy, text });

function makeCluster(
  text: string,
  start: number,
  logical: Glyph[],
  script: string,
  rightToLeft: boolean,
): Cluster {
  const spelt = logical.map((glyph) => glyph.text).join('');
  const moved =
    logical.length > 1 && logical.some(({ advance, dx, dy }) => advance === 0 || dx !== 0 || dy !== 0);
  // A glyph that says nothing would be read as the character that stands for that.
  const mute = logical.length > 1 && logical.some((glyph) => glyph.text === '');
  const actual = text.trim() !== '' && (spelt !== text || moved || mute);
  // Readers that pass over ActualText (PDFium, pdf.js) then at least find the letters of a Devanagari cluster together.
  const told = actual && script !== 'Arab' ? tellOnce(logical, text) : logical;
  return {
    text,
    start,
    glyphs: rightToLeft ? told.toReversed() : told,
    advance: logical.reduce((sum, { advance }) => sum + advance, 0),
    actual,
  };
}

function tellOnce(glyphs: readonly Glyph[], text: string): Glyph[] {
  const teller = Math.max(
    0,
    glyphs.findIndex(({ advance }) => advance > 0),
  );
  return glyphs.map((glyph, index) => ({ ...glyph, text: index === teller ? text : '' }));
}

// The characters of a HarfBuzz cluster go to its first glyph that has an advance; the others say nothing.
function ownTexts(word: string, logical: readonly RawGlyph[]): string[] {
  const starts = [...new Set(logical.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? word.length]));
  const owners = new Map<number, number>();
  logical.forEach(({ cluster, advance }, index) => {
    const owner = owners.get(cluster);
    if (owner === undefined || (logical[owner]?.advance === 0 && advance > 0)) owners.set(cluster, index);
  });
  return logical.map(({ cluster }, index) =>
    owners.get(cluster) === index ? word.slice(cluster, ends.get(cluster)) : '',
  );
}

function suffixMinima(glyphs: readonly RawGlyph[]): number[] {
  const least: number[] = [];
  let smallest = Number.POSITIVE_INFINITY;
  for (let index = glyphs.length - 1; index >= 0; index--) {
    smallest = Math.min(smallest, glyphs[index]?.cluster ?? smallest);
    least[index] = smallest;
  }
  return least;
}

function graphemeStarts(word: string): Set<number> {
  const starts = new Set<number>();
  let offset = 0;
  for (const grapheme of splitGraphemes(word)) {
    starts.add(offset);
    offset += grapheme.length;
  }
  return starts;
}
