import { textIn } from '@aide-memoire/schema';
import type { Context } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { isForTeachers } from '../../support/fields.ts';
import { organisationOf } from '../../support/organisations.ts';
import { normal } from '../../support/words.ts';

const SHORT = /(?<![\p{L}\p{N}@.])[A-Z][A-Z]{1,7}(?=s?(?![\p{L}\p{N}]))/gu;
const ROMAN = /^[IVXLC]+$/;
const SMALL = new Set(['of', 'and', 'the', 'for', 'in', 'on', 'to', 'a']);

export const abbreviation = defineRule({
  id: 'actor/abbreviation',
  severity: 'warning',
  title: 'An abbreviation that is never expanded',
  why: 'A handout is also read by those who meet the letters for the first time.',
  mend: 'Expand it once, “North Atlantic Treaty Organization (NATO)”, or put it into the glossary.',
  example: { wrong: 'NATO unity', right: 'unity of the North Atlantic Treaty Organization (NATO)' },
  table: 'abbreviations',
  options: { known: [] as readonly string[] },
  check: (context, { known }) => {
    const { texts, tables } = context;
    const seen = new Set([...known, ...tables.abbreviations.map(({ short }) => short), ...declared(context)]);
    const latin = texts.filter(
      (text) => (text.english || text.hindi) && !text.field.startsWith('sources/') && !isForTeachers(text),
    );
    const everything = normal(
      latin
        .filter(({ english }) => english)
        .map(({ plain }) => plain)
        .join(' \u0001 '),
    );
    const told = new Set(
      latin.flatMap(({ plain }) => initialsIn(plain)).filter((initials) => initials.length > 2),
    );
    return latin.flatMap((text) =>
      [...text.plain.matchAll(SHORT)].flatMap(([short]) => {
        // Two letters are the initials of too much: they count only where both stand together.
        if (seen.has(short) || ROMAN.test(short) || told.has(short)) return [];
        if (initialsIn(text.plain).includes(short)) return [];
        if (text.plain === text.plain.toUpperCase()) return [];
        seen.add(short);
        const full = organisationOf(short);
        if (full !== undefined && everything.includes(normal(full))) return [];
        return [
          {
            path: text.path,
            message: `${short} is never expanded in this brief.`,
            actual: short,
            ...(full === undefined ? {} : { expected: `${full} (${short})` }),
          },
        ];
      }),
    );
  },
});

/** Short names of the brief's own registries: they are printed beside the full ones. */
function declared({ brief }: Context): string[] {
  const short = (brief.actors ?? []).flatMap(({ shortName }) =>
    shortName === undefined ? [] : [textIn(shortName, 'en')],
  );
  const terms = (brief.glossary ?? []).map(({ term }) => textIn(term, 'en'));
  return [...short, ...terms].flatMap((name) => name.match(SHORT) ?? []);
}

/** Initials of stretches of capitalised words: “Line of Control” gives LC and LOC. */
function initialsIn(plain: string): string[] {
  const words = plain.split(/[^\p{L}]+/u).filter((word) => word !== '');
  const found: string[] = [];
  for (let start = 0; start < words.length; start += 1) {
    let [strict, loose] = ['', ''];
    for (const word of words.slice(start, start + 8)) {
      const isSmall = SMALL.has(word);
      if (!isSmall && !/^\p{Lu}\p{Ll}/u.test(word)) break;
      loose += (word[0] ?? '').toUpperCase();
      if (!isSmall) strict += word[0] ?? '';
      if (strict.length > 1) found.push(strict, loose);
    }
  }
  return found;
}
