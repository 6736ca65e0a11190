/** What a lookup does; `other` is all that is not read here. */
type Kind = 'single' | 'ligature' | 'pairs' | 'marks' | 'context' | 'chain' | 'other';

/** A lookup of GSUB or GPOS. Extensions are resolved. */
export interface Lookup {
  readonly kind: Kind;
  /** Where its subtables begin. */
  readonly subtables: readonly number[];
}

/** By type (ISO/IEC 14496-22, 6.3.3 and 6.3.4). */
const KINDS: Readonly<Record<'GSUB' | 'GPOS', readonly Kind[]>> = {
  GSUB: ['other', 'single', 'other', 'other', 'ligature', 'context', 'chain'],
  GPOS: ['other', 'other', 'pairs', 'other', 'marks', 'marks', 'marks', 'context', 'chain'],
};

/** The type of lookups whose subtables lie farther off. */
const EXTENSION = { GSUB: 7, GPOS: 9 } as const;

/** Flags that pass over glyphs other than marks: base glyphs and ligatures (ISO/IEC 14496-22, 6.2.3). */
const SKIPS_LETTERS = 0x0006;

/** Index of the feature that all text of a language has, if there is none. */
const NO_FEATURE = 0xffff;

/**
 * The lookups that some features ask for in Latin text, in the order in which they hold. Undefined if the table holds what is not
 * read here: variations, a required feature, rules of its own for one of `languages`, lookups that pass over letters. Throws a
 * RangeError if the table is damaged.
 */
export function lookupsFor(
  tag: 'GSUB' | 'GPOS',
  table: DataView,
  features: ReadonlySet<string>,
  languages: readonly string[],
): readonly Lookup[] | undefined {
  if (table.getUint16(0) !== 1 || (table.getUint16(2) > 0 && table.getUint32(10) !== 0)) return undefined;
  const script = scriptAt(table, table.getUint16(4));
  if (script === undefined) return [];
  for (let index = 0; index < table.getUint16(script + 2); index++)
    if (languages.includes(tagAt(table, script + 4 + index * 6))) return undefined;
  if (table.getUint16(script) === 0) return [];
  const language = script + table.getUint16(script);
  if (table.getUint16(language + 2) !== NO_FEATURE) return undefined;
  const wanted = wantedBy(table, language, features);
  const list = table.getUint16(8);
  const lookups = wanted.map((index) => lookupAt(tag, table, list + table.getUint16(list + 2 + index * 2)));
  return lookups.some((lookup) => lookup === undefined) ? undefined : lookups.filter(isThere);
}

const isThere = <Thing>(thing: Thing | undefined): thing is Thing => thing !== undefined;

/** Latin if the table knows it, or else what it has for all scripts. */
function scriptAt(table: DataView, list: number): number | undefined {
  for (const wanted of ['latn', 'DFLT', 'dflt'])
    for (let index = 0; index < table.getUint16(list); index++) {
      const entry = list + 2 + index * 6;
      if (tagAt(table, entry) === wanted) return list + table.getUint16(entry + 4);
    }
  return undefined;
}

function wantedBy(table: DataView, language: number, features: ReadonlySet<string>): number[] {
  const list = table.getUint16(6);
  const wanted = new Set<number>();
  for (let index = 0; index < table.getUint16(language + 4); index++) {
    const entry = list + 2 + table.getUint16(language + 6 + index * 2) * 6;
    if (!features.has(tagAt(table, entry))) continue;
    const feature = list + table.getUint16(entry + 4);
    for (let at = 0; at < table.getUint16(feature + 2); at++)
      wanted.add(table.getUint16(feature + 4 + at * 2));
  }
  return [...wanted].sort((a, b) => a - b);
}

function lookupAt(tag: 'GSUB' | 'GPOS', table: DataView, at: number): Lookup | undefined {
  if ((table.getUint16(at + 2) & SKIPS_LETTERS) !== 0) return undefined;
  let type = table.getUint16(at);
  const extended = type === EXTENSION[tag];
  const subtables = Array.from({ length: table.getUint16(at + 4) }, (_, index) => {
    const subtable = at + table.getUint16(at + 6 + index * 2);
    if (!extended) return subtable;
    type = table.getUint16(subtable + 2);
    return subtable + table.getUint32(subtable + 4);
  });
  return { kind: KINDS[tag][type] ?? 'other', subtables };
}

const tagAt = (table: DataView, at: number): string =>
  String.fromCharCode(
    table.getUint8(at),
    table.getUint8(at + 1),
    table.getUint8(at + 2),
    table.getUint8(at + 3),
  );
