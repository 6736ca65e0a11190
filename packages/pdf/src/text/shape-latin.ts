import { classOf } from '../font/coverage.ts';
import { isKerning, kernOf } from '../font/kerning.ts';
import { type Lookup, lookupsFor } from '../font/lookups.ts';
import type { FontFile } from '../font/sfnt.ts';
import { applies, concerns, type Placed, substitute } from '../font/substitution.ts';
import type { Cluster } from './glyph.ts';

/**
 * Shapes a text of plain letters, left to right: gives what HarfBuzz would give, or nothing where it may do more than is known
 * here: words with marks to be placed, in rare alternates, in fonts with rules of other kinds.
 */
export type LatinShaper = (text: string) => Cluster[] | undefined;

/** Languages (ISO 639-1) in which this is done, with the tag of rules that a font may have for them. */
const LANGUAGES: Readonly<Record<string, string>> = { en: 'ENG ', hi: 'HIN ' };

/** Whether Latin text in a language (BCP 47) may be shaped here. */
export const isShapedPlainly = (lang: string): boolean => /^(?:en|hi)(?:-[A-Z]{2})?$/.test(lang);

/**
 * Characters that stand for themselves, each a grapheme of its own, and that HarfBuzz does nothing about before it asks the font:
 * Latin letters without combining marks, punctuation, signs. No soft hyphen, nothing invisible, no fraction slash.
 */
const PLAIN =
  /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u024f\u1e00-\u1eff\u2010-\u2027\u2030-\u2043\u2045-\u205e\u20a0-\u20c0\u2190-\u23ff\u2460-\u25ff]*$/;

/** What HarfBuzz asks a font for in horizontal text of a script that needs no more. */
const SUBSTITUTIONS = new Set(['ccmp', 'locl', 'rlig', 'calt', 'clig', 'liga', 'rclt', 'rvrn']);
const POSITIONS = new Set(['kern', 'dist', 'mark', 'mkmk', 'abvm', 'blwm', 'curs']);

/** Tables of rules that are not read here. */
const OTHER_RULES = ['morx', 'mort', 'kerx', 'kern', 'fvar', 'trak'];

/** The class of combining marks in `GDEF`. */
const MARK = 3;

/** What is known of a glyph: that something was found out, that it is not for here, and a bit for each lookup that may change it. */
const KNOWN = 1 << 30;
const BEYOND = 1 << 29;
const MOST_LOOKUPS = 29;

/** Pairs of glyphs that are remembered at most for a font. */
const MOST_PAIRS = 20_000;

/** A shaper on a font file; undefined if the font has rules of kinds that are not read here. */
export function makeLatinShaper(file: FontFile): LatinShaper | undefined {
  const rules = unlessDamaged(() => rulesOf(file));
  if (rules === undefined) return undefined;
  const shape = shaperOn(file, rules);
  return (text) => (PLAIN.test(text) ? unlessDamaged(() => shape(text)) : undefined);
}

// Tables that end too early are left to HarfBuzz, which finds out what may be used of them.
function unlessDamaged<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return undefined;
  }
}

/** A lookup that has to be looked at glyph by glyph, with its table. */
interface Rule {
  readonly table: DataView;
  readonly lookup: Lookup;
  readonly substitutes: boolean;
}

interface Rules {
  readonly rules: readonly Rule[];
  readonly kerning: readonly Rule[];
}

function rulesOf({ tables }: FontFile): Rules | undefined {
  if (OTHER_RULES.some((tag) => tables.has(tag))) return undefined;
  const rules: Rule[] = [];
  const kerning: Rule[] = [];
  for (const [tag, features] of [
    ['GSUB', SUBSTITUTIONS],
    ['GPOS', POSITIONS],
  ] as const) {
    const table = tables.get(tag);
    if (table === undefined) continue;
    const lookups = lookupsFor(tag, table, features, [...Object.values(LANGUAGES), 'dflt']);
    if (lookups === undefined) return undefined;
    for (const lookup of lookups) {
      const rule = { table, lookup, substitutes: tag === 'GSUB' };
      if (lookup.kind === 'pairs') {
        if (!isKerning(table, lookup)) return undefined;
        kerning.push(rule);
      } else if (lookup.kind !== 'marks') rules.push(rule);
    }
  }
  return rules.length > MOST_LOOKUPS ? undefined : { rules, kerning };
}

function shaperOn(file: FontFile, { rules, kerning }: Rules): LatinShaper {
  const traits = new Int32Array(file.glyphCount);
  const kerns = new Map<number, number>();
  const gdef = file.tables.get('GDEF');
  const classes = gdef === undefined ? 0 : gdef.getUint16(4);

  function traitsOf(glyph: number): number {
    const known = traits[glyph] ?? BEYOND;
    if (known !== 0) return known;
    let found = KNOWN;
    if (glyph === 0 || (gdef !== undefined && classes > 0 && classOf(gdef, classes, glyph) === MARK))
      found |= BEYOND;
    rules.forEach(({ table, lookup }, index) => {
      if (concerns(table, lookup, glyph)) found |= 1 << index;
    });
    traits[glyph] = found;
    return found;
  }

  function kern(left: number, right: number): number {
    const pair = left * 65_536 + right;
    let value = kerns.get(pair);
    if (value === undefined) {
      value = 0;
      for (const { table, lookup } of kerning) value += kernOf(table, lookup, left, right);
      if (kerns.size >= MOST_PAIRS) kerns.clear();
      kerns.set(pair, value);
    }
    return value;
  }

  // Lookup after lookup, each over the whole text. False if one of them is not for here.
  function obey(glyphs: Placed[], concerned: number): boolean {
    let left = concerned;
    for (const [index, { table, lookup, substitutes }] of rules.entries()) {
      const bit = 1 << index;
      for (let place = 0; (left & bit) !== 0 && place < glyphs.length; place++) {
        if ((traitsOf(glyphs[place]?.id ?? 0) & bit) === 0) continue;
        if (!substitutes) {
          if (applies(table, lookup, glyphs, place)) return false;
        } else {
          if (!substitute(table, lookup, glyphs, place)) return false;
          left |= traitsOf(glyphs[place]?.id ?? 0);
        }
      }
    }
    return (left & BEYOND) === 0;
  }

  return (text) => {
    const glyphs: Placed[] = [];
    let concerned = 0;
    for (let cluster = 0; cluster < text.length; cluster++) {
      const id = file.glyphOf(text.charCodeAt(cluster));
      concerned |= traitsOf(id);
      glyphs.push({ id, cluster });
    }
    if ((concerned & BEYOND) !== 0) return undefined;
    if (concerned !== KNOWN && !obey(glyphs, concerned)) return undefined;
    return glyphs.map(({ id, cluster: start }, index): Cluster => {
      const next = glyphs[index + 1];
      const own = text.slice(start, next?.cluster ?? text.length);
      const advance = file.advance(id) + (next === undefined ? 0 : kern(id, next.id));
      return { text: own, start, glyphs: [{ id, advance, dx: 0, dy: 0, text: own }], advance, actual: false };
    });
  };
}
