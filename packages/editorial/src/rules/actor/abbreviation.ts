import { textIn } from '@aide-memoire/schema';
import type { Context } from '../../context.ts';
import { defineRule } from '../../rule.ts';
import { isForTeachers } from '../../support/fields.ts';
import { organisationOf } from '../../support/organisations.ts';
import type { TextAt } from '../../support/texts.ts';
import { isPlainLatin, phrase } from '../../support/words.ts';

const SHORT = /(?<![\p{L}\p{N}@.])[A-Z][A-Z]{1,7}(?=s?(?![\p{L}\p{N}]))/gu;
/** “… the Non-Proliferation of Nuclear Weapons (NPT)”: whatever its letters stand for, it is explained there. */
const IN_BRACKETS = /(?<![\p{L}–-])\p{Lu}[\p{L}–-]{1,30}(?:\s[\p{L}–-]{1,30}){1,12}\s\(([A-Z]{2,8})\)/gu;
/** A word that `SHORT` may find. */
const CAPITALS = /^[A-Z]{2,8}s?$/;
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
    const { texts, tables, words } = context;
    const seen = new Set([...known, ...tables.abbreviations.map(({ short }) => short), ...declared(context)]);
    const suspects = words.where((word) => CAPITALS.test(word));
    const latin = texts.filter(isLatin);
    let told: ReadonlySet<string> | undefined;
    // Two letters are the initials of too much: they count only where both stand together.
    const isTold = (letters: string) => {
      told ??= new Set([
        ...latin.flatMap(({ plain }) =>
          initialsIn(plain)
            .flatMap(abbreviationsOf)
            .filter(({ length }) => length > 2),
        ),
        ...latin
          .filter(({ plain }) => plain.includes('('))
          .flatMap(({ plain }) => [...plain.matchAll(IN_BRACKETS)].map(([, inside = '']) => inside)),
      ]);
      return told.has(letters);
    };
    const isSaid = (full: string) =>
      words
        .with(phrase(full).split(' ')[1] ?? '')
        .some((text) => isLatin(text) && text.normal.includes(phrase(full)));
    return latin.flatMap((text) => {
      if (!suspects.has(text)) return [];
      return [...text.plain.matchAll(SHORT)].flatMap(([short]) => {
        if (seen.has(short) || ROMAN.test(short) || isTold(short)) return [];
        if (initialsIn(text.plain).some((each) => abbreviationsOf(each).includes(short))) return [];
        if (text.plain === text.plain.toUpperCase()) return [];
        seen.add(short);
        const full = organisationOf(short);
        if (full !== undefined && isSaid(full)) return [];
        return [
          {
            path: text.path,
            message: `${short} is never expanded in this brief.`,
            actual: short,
            ...(full === undefined ? {} : { expected: `${full} (${short})` }),
          },
        ];
      });
    });
  },
});

const isLatin = (text: TextAt) =>
  (text.english || text.hindi) && !text.field.startsWith('sources/') && !isForTeachers(text);

/** Short names of the brief's own registries: they are printed beside the full ones. */
function declared({ brief }: Context): string[] {
  const short = (brief.actors ?? []).flatMap(({ shortName }) =>
    shortName === undefined ? [] : [textIn(shortName, 'en')],
  );
  const terms = (brief.glossary ?? []).map(({ term }) => textIn(term, 'en'));
  return [...short, ...terms].flatMap((name) => name.match(SHORT) ?? []);
}

/** Two or more capitalised words with small ones between them, where letters are of these classes. */
function stretch(upper: string, lower: string, letter: string, flags: string): RegExp {
  const capital = `${upper}${lower}${letter}*`;
  const small = `(?:${[...SMALL].join('|')})(?!${letter})`;
  return new RegExp(`(?<!${letter})${capital}(?:[^${letter.slice(1)}+(?:${capital}|${small}))+`, flags);
}
const STRETCH = stretch('\\p{Lu}', '\\p{Ll}', '[\\p{L}]', 'gu');
const LATIN_STRETCH = stretch('[A-Z]', '[a-z]', '[A-Za-z]', 'g');

/** Initials of stretches of capitalised words, those of small words small: “Line of Control” gives LoC. */
function initialsIn(plain: string): readonly string[] {
  return isPlainLatin(plain)
    ? (plain.match(LATIN_STRETCH) ?? []).map((words) => words.replaceAll(BUT_LATIN_INITIALS, ''))
    : (plain.match(STRETCH) ?? []).map((words) => words.replaceAll(BUT_INITIALS, ''));
}
const BUT_INITIALS = /(?<=\p{L})\p{L}+|\P{L}+/gu;
const BUT_LATIN_INITIALS = /(?<=[A-Za-z])[A-Za-z]+|[^A-Za-z]+/g;

const LONGEST = 8;

/** What may stand for two words and more of a stretch: their initials with those of small words (LOC) and without (LC). */
function abbreviationsOf(initials: string): string[] {
  const found: string[] = [];
  for (let start = 0; start < initials.length; start += 1) {
    if (isSmall(initials[start])) continue;
    let [strict, loose] = ['', ''];
    for (const letter of initials.slice(start, start + LONGEST)) {
      loose += letter.toUpperCase();
      if (!isSmall(letter)) strict += letter;
      if (strict.length > 1) found.push(strict, loose);
    }
  }
  return found;
}

const isSmall = (letter: string | undefined) => letter?.toUpperCase() !== letter;
