import { type Diagnostic, type Path, toPointer } from '@aide-memoire/schema';
import type { Places } from '@aide-memoire/source';
import { deepEqual } from '../deep-equal.ts';
import { isMap, markTexts, TextField, unmarkTexts } from './text-fields.ts';

/** A document in one language as it was read. */
export interface Version {
  readonly value: unknown;
  readonly lang: string;
  readonly places: Places;
  readonly file?: string;
}

/** Two versions in one. */
export interface Joined {
  readonly value: unknown;
  readonly places: Places;
  /** What the translation says otherwise or alone, with paths of the translation and their places. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Keys that say what a file is. */
const OWN = new Set(['$schema', 'schemaVersion', 'id', 'lang', 'alsoIn']);

/**
 * Joins a translation to the document that it translates: a text that differs becomes a map from language to text, and what is
 * data must be the same where the translation repeats it. Items of lists are joined by their ids, and by place where those fail.
 */
export function joinTranslation(original: Version, translation: Version): Joined {
  const join = new Join(original, translation);
  const other: unknown = translation.value;
  const fields =
    typeof other === 'object' && other !== null
      ? Object.fromEntries(Object.entries(other).filter(([key]) => !OWN.has(key)))
      : {};
  const value = join.values(markTexts(original.value), fields, [], []);
  return { value, places: join.places(), diagnostics: join.diagnostics };
}

class Join {
  readonly diagnostics: Diagnostic[] = [];
  readonly #original: Version;
  readonly #translation: Version;
  /** Paths of texts in the joined document, and where their translation stands in its own. */
  readonly #translated = new Map<string, string>();

  constructor(original: Version, translation: Version) {
    this.#original = original;
    this.#translation = translation;
  }

  values(mine: unknown, other: unknown, path: Path, from: Path): unknown {
    if (other === undefined || other === null) return unmarkTexts(mine);
    if (mine instanceof TextField) return this.#text(mine.value, other, path, from);
    if (Array.isArray(mine) && Array.isArray(other)) return this.#lists(mine, other, path, from);
    if (isRecord(mine) && isRecord(other)) return this.#records(mine, other, path, from);
    const plain = unmarkTexts(mine);
    // A date with words of its own in one language only is a date in the other.
    if (isRecord(mine) && mine.edtf === other) return plain;
    if (!deepEqual(plain, other)) this.#differs(plain, other, from);
    return plain;
  }

  #text(mine: unknown, other: unknown, path: Path, from: Path): unknown {
    const words = typeof other === 'string' ? other : this.#translation.places.scalarText?.(toPointer(from));
    if (words === undefined || typeof mine === 'number' || typeof mine === 'boolean') {
      if (!deepEqual(mine, other)) this.#differs(mine, other, from);
      return mine;
    }
    if (mine === words) return mine;
    this.#translated.set(toPointer(path), toPointer(from));
    const own = isMap(mine) ? mine : { [this.#original.lang]: mine };
    return { ...own, [this.#translation.lang]: words };
  }

  #records(mine: Fields, other: Fields, path: Path, from: Path): unknown {
    const fields = Object.entries(mine).map(([key, value]): [string, unknown] => {
      const isId = key === 'id' && path.length > 0;
      return [key, this.values(value, isId ? undefined : other[key], [...path, key], [...from, key])];
    });
    for (const key of Object.keys(other)) {
      if (key === 'id' || key in mine || other[key] === undefined) continue;
      this.#report(
        'translation/unknown',
        `The original says nothing under "${key}" here.`,
        'Write it in the original too, or take it out.',
        [...from, key],
      );
    }
    return Object.fromEntries(fields);
  }

  #lists(mine: readonly unknown[], other: readonly unknown[], path: Path, from: Path): unknown {
    const partners = pair(mine, other);
    const items = mine.map((item, index) => {
      const partner = partners[index];
      const value = partner === undefined ? undefined : other[partner];
      return this.values(item, value, [...path, index], [...from, partner ?? index]);
    });
    other.forEach((item, index) => {
      if (item === undefined || partners.includes(index)) return;
      this.#report(
        'translation/unknown',
        'The original has no such item.',
        'Give it the id of the item that it translates, {#id}, or take it out.',
        [...from, index],
      );
    });
    return items;
  }

  #differs(mine: unknown, other: unknown, from: Path): void {
    const message = `The translation says ${show(other)} where the original says ${show(mine)}.`;
    const note = 'What is no text is the same in every language: take it out here, or mend the original.';
    this.#report('translation/differs', message, note, from, show(mine), show(other));
  }

  #report(code: string, message: string, note: string, from: Path, expected?: string, actual?: string): void {
    const path = toPointer(from);
    this.diagnostics.push({
      code,
      severity: 'error',
      message,
      note,
      path,
      ...(expected === undefined ? {} : { expected }),
      ...(actual === undefined ? {} : { actual }),
    });
  }

  /** Places of the joined document: `/title/hi` is in the translation, `/title/en` and `/title` in the original. */
  places(): Places {
    const { places: mine, lang } = this.#original;
    const { places: other, lang: otherLang, file } = this.#translation;
    const resolve = (pointer: string): readonly [Places, string] => {
      const cut = pointer.lastIndexOf('/');
      const [holder, last] = [pointer.slice(0, cut), pointer.slice(cut + 1)];
      const from = this.#translated.get(holder);
      if (from === undefined) return [mine, pointer];
      if (last === otherLang) return [other, from];
      return [mine, last === lang ? holder : pointer];
    };
    return {
      key: (pointer) => ((places, at) => places.key(at))(...resolve(pointer)),
      value: (pointer) => ((places, at) => places.value(at))(...resolve(pointer)),
      scalarText: (pointer) => ((places, at) => places.scalarText?.(at))(...resolve(pointer)),
      file: (pointer) => ((places, at) => (places === other ? file : mine.file?.(at)))(...resolve(pointer)),
    };
  }
}

type Fields = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** For each of my items the index of its translation: the one with its id, else the one in its place if that is nobody's. */
function pair(mine: readonly unknown[], other: readonly unknown[]): (number | undefined)[] {
  const byId = new Map(
    other.flatMap((item, index): [unknown, number][] =>
      isRecord(item) && item.id !== undefined ? [[item.id, index]] : [],
    ),
  );
  const partners = mine.map((item) => (isRecord(item) ? byId.get(item.id) : undefined));
  const taken = new Set(partners);
  return partners.map((partner, index) =>
    partner !== undefined || taken.has(index) || index >= other.length ? partner : index,
  );
}

const show = (value: unknown) => JSON.stringify(value) ?? String(value);
