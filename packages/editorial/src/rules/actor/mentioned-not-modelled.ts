import { wellKnownActor, wellKnownCodes } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';
import { isBody } from '../../support/fields.ts';
import { modelledActors } from '../../support/modelled.ts';

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
  check: ({ brief, texts, actors }, { times }) => {
    const known = new Set([...modelledActors(brief)].flatMap((id) => [id, ...actors.namesOf(id)]));
    // The talks of an organisation are named after it: it is the event.
    const named = texts
      .filter(({ field }) => field === 'event/name' || field === 'title')
      .map(({ plain }) => plain);
    const bodies = texts.filter((text) => isBody(text) && !text.field.startsWith('exam/'));
    const heads = new Set(bodies.flatMap(({ plain }) => plain.match(HEAD) ?? []));
    return namesByCode().flatMap(([code, all]) => {
      if (known.has(code) || all.some((name) => named.some((title) => title.includes(name)))) return [];
      const names = all.filter((name) => heads.has(headOf(name)) && !known.has(name));
      if (names.length === 0) return [];
      const places = bodies.filter(({ plain, lang }) => names.some((name) => isNamed(plain, name, lang)));
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
const HEAD = /[\p{L}\p{M}\p{N}]+/gu;
const headOf = (name: string) => name.match(HEAD)?.[0] ?? '';

let table: readonly (readonly [string, readonly string[]])[] | undefined;

/** The names of all well-known actors by code. */
function namesByCode(): readonly (readonly [string, readonly string[]])[] {
  table ??= wellKnownCodes().map((code) => {
    const actor = wellKnownActor(code);
    const all = [...Object.values(actor?.shortName ?? {}), ...Object.values(actor?.name ?? {})];
    return [code, [...new Set(all)].filter((name) => name.length >= SHORTEST)];
  });
  return table;
}

/** As a whole word. Names of states are also words of others (Georgia, Jordan, Niger in Nigeria), so letters may not touch. */
function isNamed(plain: string, name: string, lang: string): boolean {
  const at = plain.indexOf(name);
  if (at < 0) return false;
  const isHindi = /\p{Script=Devanagari}/u.test(name);
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
