import type { Brief } from '@aide-memoire/schema';
import { canonicalTexts } from '@aide-memoire/source';
import { deepEqual } from '../deep-equal.ts';
import { assemble, type Body, holds, spellBody, writeMarkdownBrief } from '../write.ts';
import { joinFiles } from './join-files.ts';
import { prune } from './prune.ts';
import { inLanguage, languagesOf, markTexts } from './text-fields.ts';

/** One language of a brief. */
interface Version {
  readonly lang: string;
  /** The brief in that language alone. */
  readonly brief: Brief;
  readonly body: Body;
}

/**
 * Writes a checked brief as Markdown, a file for each of its languages: the first holds the brief in its own language, the others
 * its translations, which repeat ids and such data as their pages show. By language tag; the customary names are `talks.md` and
 * `talks.hi.md`. `readMarkdownBrief` gives an equal brief back from all of them. Throws as `writeMarkdownBrief` does.
 */
export function writeMarkdownFiles(brief: Brief): ReadonlyMap<string, string> {
  const wanted = canonicalTexts(brief);
  const others = [...languagesOf(wanted)].filter((lang) => lang !== wanted.lang).toSorted();
  const single = () => new Map([[wanted.lang, writeMarkdownBrief(brief)]]);
  if (others.length === 0) return single();
  const versions = [wanted.lang, ...others].map((lang) => toVersion(wanted, lang));
  const whole = new Set<keyof Brief>();
  for (;;) {
    const files = spell(versions, wanted, whole);
    const [first = '', ...rest] = files.values();
    const { value } = joinFiles(
      { text: first },
      rest.map((text) => ({ text })),
    );
    const lost = lostKeys(value, wanted, versions);
    if (lost.length === 0) return files;
    // What does not come back goes to the front matter, and what does not from there stands in the first file in all languages.
    if (!lost.map((key) => giveUp(key, versions, whole)).includes(true)) return single();
  }
}

function toVersion(wanted: Brief, lang: string): Version {
  const brief = { ...inLanguage(wanted, lang), lang };
  const body = spellBody(brief);
  if (lang === wanted.lang) return { lang, brief, body };
  const original = inLanguage(wanted, wanted.lang);
  // What is the same in this language is not repeated.
  for (const name of body.keys()) if (isSame(name, brief, original)) body.delete(name);
  return { lang, brief, body };
}

const isSame = (name: keyof Brief, a: Brief, b: Brief) =>
  [name, 'headings' as const].every((key) => deepEqual(a[key], b[key]));

function spell(
  [first, ...others]: readonly Version[],
  wanted: Brief,
  whole: ReadonlySet<keyof Brief>,
): Map<string, string> {
  const files = new Map<string, string>();
  if (first === undefined) return files;
  const kept = Object.fromEntries([...whole].map((key) => [key, wanted[key]]));
  files.set(first.lang, assemble({ ...first.brief, ...kept }, first.brief, first.body));
  for (const { lang, brief, body } of others) {
    const translated = Object.entries(wanted).filter(([key]) => !whole.has(key as keyof Brief));
    const front = Object(prune(markTexts(Object.fromEntries(translated)), lang));
    const { schemaVersion, id } = wanted;
    files.set(lang, assemble({ schemaVersion, ...front, id, lang }, brief, body));
  }
  return files;
}

function lostKeys(value: unknown, wanted: Brief, [first]: readonly Version[]): (keyof Brief)[] {
  const keys = Object.keys(wanted) as (keyof Brief)[];
  return keys.filter((key) => {
    if (first?.body.has(key as never) === true) return !holds(value, wanted, key as never);
    return !deepEqual(Reflect.get(Object(value), key), wanted[key]);
  });
}

/** Takes a key out of the bodies; once it is in none, keeps it whole in the front matter. Gives whether that was a change. */
function giveUp(key: keyof Brief, versions: readonly Version[], whole: Set<keyof Brief>): boolean {
  const taken = versions.map(({ body }) => body.delete(key as never));
  if (taken.includes(true)) return true;
  if (whole.has(key)) return false;
  whole.add(key);
  return true;
}
