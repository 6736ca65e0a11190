import { plainText } from '@aide-memoire/prose';
import { type Text, textIn, wellKnownActor, wellKnownCodes } from '@aide-memoire/schema';
import { foldWords } from './language.ts';

/** Names of actors in one language, both ways. */
export interface ActorNames {
  /** The name that stands for an id; the id itself if there is none. */
  nameOf(id: string): string;
  /** The actor that words name, with full or short name; `undefined` if nobody is called so. */
  find(words: string): string | undefined;
  /** All names, for suggestions. */
  all(): string[];
}

interface Named {
  readonly id: string;
  readonly names: readonly string[];
}

/** Knows the actors that codes name and those that a brief declares; `declared` is its `actors`, unchecked. */
export function actorNames(declared: unknown, lang: string): ActorNames {
  const own = Array.isArray(declared) ? declared.flatMap((actor) => readActor(actor, lang)) : [];
  const base = lang.split('-')[0] ?? lang;
  const known = wellKnownCodes().flatMap((id): Named[] => {
    const actor = wellKnownActor(id);
    if (actor === undefined) return [];
    const names = [actor.name[base] ?? actor.name.en, actor.shortName?.[base] ?? actor.shortName?.en];
    return [{ id, names: names.filter((name) => name !== undefined) }];
  });
  const ids = new Map<string, string>();
  const names = new Map<string, string>();
  for (const {
    id,
    names: [name],
  } of [...own, ...known])
    if (name !== undefined && !names.has(id)) names.set(id, name);
  for (const rank of [0, 1]) {
    for (const actor of [...own, ...known]) {
      const name = foldWords(actor.names[rank] ?? '');
      if (name !== '' && !ids.has(name)) ids.set(name, actor.id);
    }
  }
  return {
    nameOf: (id) => names.get(id) ?? id,
    find: (words) => ids.get(foldWords(words)),
    all: () => [...names.values()],
  };
}

function readActor(actor: unknown, lang: string): Named[] {
  if (typeof actor !== 'object' || actor === null) return [];
  const id: unknown = Reflect.get(actor, 'id');
  if (typeof id !== 'string') return [];
  const names = ['name', 'shortName'].map((key) => textOf(Reflect.get(actor, key), lang));
  return [{ id, names: names.filter((name) => name !== undefined) }];
}

function textOf(value: unknown, lang: string): string | undefined {
  if (typeof value === 'string') return plainText(value);
  if (typeof value !== 'object' || value === null) return undefined;
  const text = textIn(value as Text, lang);
  return typeof text === 'string' ? plainText(text) : undefined;
}
