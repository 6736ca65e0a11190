import { wellKnownActor, wellKnownCodes } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { isBody } from '../../support/fields.ts';
import type { TextAt } from '../../support/texts.ts';
import type { WordIndex } from '../../support/word-index.ts';
import { tokensOf } from '../../support/words.ts';

const SHORTEST = 3;

export const mentionedNotModelled = defineRule({
  id: 'actor/mentioned-not-modelled',
  severity: 'warning',
  title: 'An actor that the text names again and again, and the brief does not know',
  why: 'Whoever matters enough to be named twice has a position: it belongs among the reactions, the delegations or the excluded.',
  mend: 'Add its reaction, or say under `event.excluded` that it had no part.',
  example: {
    wrong: '“NATO-Russia relations”, “NATO unity”, and no reaction of NATO',
    right: 'reactions.rows: [{ actor: nato, … }]',
  },
  options: { times: 2 },
  check: ({ modelled, texts, words, actors }, { times }) => {
    const known = new Set([...modelled].flatMap((id) => [id, ...actors.namesOf(id)]));
    // The talks of an organisation are named after it: it is the event.
    const named = texts
      .filter(({ field }) => field === 'event/name' || field === 'title')
      .map(({ plain }) => plain);
    const isAbout = (text: TextAt) => isBody(text) && !text.field.startsWith('exam/');
    const bodies = texts.filter(isAbout);
    return perhapsNamed(words).flatMap(({ code, names: all }) => {
      if (known.has(code) || all.some((name) => named.some((title) => title.includes(name)))) return [];
      const names = all.filter((name) => !known.has(name) && words.withWritten(headOf(name)).some(isAbout));
      if (names.length === 0) return [];
      const near = new Set(names.flatMap((name) => words.withWritten(headOf(name))));
      const places = bodies.filter(
        (text) => near.has(text) && names.some((name) => isNamed(text.plain, name, text.lang)),
      );
      const [first] = places;
      if (first === undefined || places.length < times) return [];
      return [
        {
          path: first.path,
          message: `${names[0] ?? code} is named in ${places.length} texts, and has no part, stance or reaction in the brief.`,
          actual: names[0] ?? code,
        },
      ];
    });
  },
});

/** First words of names: only where one occurs need the name be looked for. */
const headOf = (name: string) => tokensOf(name)[0] ?? '';

/** A well-known actor and its names. */
interface Named {
  readonly code: string;
  readonly names: readonly string[];
  /** The words of each name. */
  readonly words: readonly (readonly string[])[];
}

let table: ReadonlyMap<string, readonly Named[]> | undefined;

/** All well-known actors by the first words of their names. */
function namedByHead(): ReadonlyMap<string, readonly Named[]> {
  if (table !== undefined) return table;
  const made = new Map<string, Named[]>();
  for (const code of wellKnownCodes()) {
    const actor = wellKnownActor(code);
    const all = [...Object.values(actor?.shortName ?? {}), ...Object.values(actor?.name ?? {})];
    const names = [...new Set(all)].filter((name) => name.length >= SHORTEST);
    const named = { code, names, words: names.map(tokensOf) };
    for (const head of new Set(names.map(headOf))) made.set(head, [...(made.get(head) ?? []), named]);
  }
  table = made;
  return made;
}

const order = new Map(wellKnownCodes().map((code, index) => [code, index]));

/** The actors of whose names the brief has all words, in the order of the table. */
function perhapsNamed(words: WordIndex): readonly Named[] {
  const found = new Map<string, Named>();
  for (const word of words.written())
    for (const named of namedByHead().get(word) ?? [])
      if (named.words.some((name) => name.every((part) => words.hasWritten(part))))
        found.set(named.code, named);
  return [...found.values()].sort((a, b) => (order.get(a.code) ?? 0) - (order.get(b.code) ?? 0));
}

const DEVANAGARI = /\p{Script=Devanagari}/u;

/** As a whole word. Names of states are also words of others (Georgia, Jordan, Niger in Nigeria), so letters may not touch. */
function isNamed(plain: string, name: string, lang: string): boolean {
  const at = plain.indexOf(name);
  if (at < 0) return false;
  const isHindi = DEVANAGARI.test(name);
  if (isHindi !== (lang === 'hi' || lang.startsWith('hi-'))) return false;
  const before = plain[at - 1] ?? ' ';
  const after = plain[at + name.length] ?? ' ';
  // “Korean War”, “South Sudan”: part of another name.
  return (
    !/[\p{L}\p{M}]/u.test(before) &&
    !/[\p{L}\p{M}]/u.test(after) &&
    !/(?:North|South|East|West|New)\s$/u.test(plain.slice(0, at))
  );
}
