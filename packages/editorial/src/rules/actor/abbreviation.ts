import { textIn } from '@aide-memoire/schema';
import type { Context } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { isForTeachers } from '../../support/fields.ts';
import { organisationOf } from '../../support/organisations.ts';
import { phrase } from '../../support/words.ts';

const SHORT = /(?<![\p{L}\p{N}@.])[A-Z][A-Z]{1,7}(?=s?(?![\p{L}\p{N}]))/gu;
/** “… the Non-Proliferation of Nuclear Weapons (NPT)”: whatever its letters stand for, it is explained there. */
const IN_BRACKETS = /(?<![\p{L}–-])\p{Lu}[\p{L}–-]{1,30}(?:\s[\p{L}–-]{1,30}){1,12}\s\(([A-Z]{2,8})\)/gu;
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
    let told: ReadonlySet<string> | undefined;
    // Two letters are the initials of too much: they count only where both stand together.
    const isTold = (short: string) => {
      told ??= new Set([
        ...latin.flatMap(({ plain }) => initialsIn(plain)).filter(({ length }) => length > 2),
        ...latin.flatMap(({ plain }) => [...plain.matchAll(IN_BRACKETS)].map(([, letters = '']) => letters)),
      ]);
      return told.has(short);
    };
    return latin.flatMap((text) =>
      [...text.plain.matchAll(SHORT)].flatMap(([short]) => {
        if (seen.has(short) || ROMAN.test(short) || isTold(short)) return [];
        if (initialsIn(text.plain).includes(short)) return [];
        if (text.plain === text.plain.toUpperCase()) return [];
        seen.add(short);
        const full = organisationOf(short);
        if (full !== undefined && latin.some((other) => other.normal.includes(phrase(full)))) return [];
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
  const words = plain.match(/\p{L}+/gu) ?? [];
  const capital = words.map((word) => /^\p{Lu}\p{Ll}/u.test(word));
  const found: string[] = [];
  for (let start = 0; start < words.length; start += 1) {
    if (capital[start] !== true) continue;
    let [strict, loose] = ['', ''];
    for (let index = start; index < Math.min(words.length, start + 8); index += 1) {
      const word = words[index] ?? '';
      if (capital[index] !== true && !SMALL.has(word)) break;
      loose += (word[0] ?? '').toUpperCase();
      if (capital[index] === true) strict += word[0] ?? '';
      if (strict.length > 1) found.push(strict, loose);
    }
  }
  return found;
}
