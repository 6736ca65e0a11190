import { splitGraphemes } from 'unicode-segmenter/grapheme';
import type { Face } from './face.ts';
import { levelsOf } from './levels.ts';
import type { Picker } from './pick.ts';
import { COMMON, scriptOf, scriptOfLanguage } from './script.ts';
import type { TextStyle } from './style.ts';

/** A stretch of text in one style. */
export interface StyledText {
  readonly text: string;
  readonly style: TextStyle;
}

/** A stretch that can be shaped at one go: same style, level, script and face. Offsets are UTF-16 units of the paragraph. */
export interface Item {
  start: number;
  end: number;
  /** Index of the styled text it belongs to. */
  readonly span: number;
  readonly level: number;
  script: string;
  /** Undefined where no face has the glyphs. */
  readonly face: Face | undefined;
}

/** Code points that need no glyph of their own: joiners, variation selectors, soft hyphens, bidi controls, line feeds. */
const INVISIBLE =
  /^(?:[\n\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|\p{Variation_Selector})$/u;

/** Parts a paragraph into items. No grapheme cluster is ever cut, and a character that all scripts share stays with its neighbours. */
export function itemise(
  spans: readonly StyledText[],
  pick: Picker,
): { readonly items: readonly Item[]; readonly base: number } {
  const levels = levelsOf(spans.map(({ text }) => text).join(''));
  const items: Item[] = [];
  let offset = 0;
  let current: Item | undefined;
  // Digits and marks before the first letter are set as the language would have them.
  let script = scriptOfLanguage(spans[0]?.style.lang ?? '');
  spans.forEach(({ text, style }, span) => {
    for (const grapheme of splitGraphemes(text)) {
      const own = scriptOfGrapheme(grapheme);
      if (own !== COMMON) script = own;
      const level = levels.at(offset);
      const end = offset + grapheme.length;
      const stays = current !== undefined && current.span === span && current.level === level;
      const face =
        stays && own === COMMON && covers(current?.face, grapheme)
          ? current?.face
          : faceFor(grapheme, pick(style, script));
      if (current !== undefined && stays && current.face === face && agree(current.script, own)) {
        current.end = end;
        if (current.script === COMMON) current.script = own;
      } else {
        current = { start: offset, end, span, level, script: own === COMMON ? script : own, face };
        items.push(current);
      }
      offset = end;
    }
  });
  return { items, base: levels.base };
}

const agree = (current: string, own: string): boolean =>
  own === COMMON || current === COMMON || current === own;

function scriptOfGrapheme(grapheme: string): string {
  for (const character of grapheme) {
    const script = scriptOf(character.codePointAt(0) ?? 0);
    if (script !== COMMON) return script;
  }
  return COMMON;
}

function covers(face: Face | undefined, grapheme: string): boolean {
  if (face === undefined) return false;
  for (const character of grapheme) {
    if (!INVISIBLE.test(character) && !face.has(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}

function faceFor(grapheme: string, order: readonly Face[]): Face | undefined {
  return order.find((face) => covers(face, grapheme));
}
