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

/** Names by id, and ids by full and by short name. */
interface Table {
  readonly names: ReadonlyMap<string, string>;
  readonly full: ReadonlyMap<string, string>;
  readonly short: ReadonlyMap<string, string>;
}

/** Knows the actors that codes name and those that a brief declares; `declared` is its `actors`, unchecked. */
export function actorNames(declared: unknown, lang: string): ActorNames {
  const own = tableOf(Array.isArray(declared) ? declared.flatMap((actor) => readActor(actor, lang)) : []);
  const known = knownTable(lang.split('-')[0] ?? lang);
  return {
    nameOf: (id) => own.names.get(id) ?? known.names.get(id) ?? id,
    find: (words) => {
      const name = foldWords(words);
      return own.full.get(name) ?? known.full.get(name) ?? own.short.get(name) ?? known.short.get(name);
    },
    all: () => {
      const others = [...known.names].filter(([id]) => !own.names.has(id));
      return [...own.names.values(), ...others.map(([, name]) => name)];
    },
  };
}

/** The well-known actors by language: folding their names takes longer than reading a brief. */
const tables = new Map<string, Table>();

function knownTable(lang: string): Table {
  const shipped = wellKnownActor('in')?.name[lang] === undefined ? 'en' : lang;
  let table = tables.get(shipped);
  if (table === undefined) {
    table = tableOf(
      wellKnownCodes().flatMap((id): Named[] => {
        const actor = wellKnownActor(id);
        if (actor === undefined) return [];
        const names = [
          actor.name[shipped] ?? actor.name.en,
          actor.shortName?.[shipped] ?? actor.shortName?.en,
        ];
        return [{ id, names: names.filter((name) => name !== undefined) }];
      }),
    );
    tables.set(shipped, table);
  }
  return table;
}

/** Where two are called the same, the first is meant. */
function tableOf(actors: readonly Named[]): Table {
  const names = new Map<string, string>();
  const ids: readonly [Map<string, string>, Map<string, string>] = [new Map(), new Map()];
  for (const { id, names: own } of actors) {
    if (own[0] !== undefined && !names.has(id)) names.set(id, own[0]);
    ids.forEach((found, rank) => {
      const name = foldWords(own[rank] ?? '');
      if (name !== '' && !found.has(name)) found.set(name, id);
    });
  }
  return { names, full: ids[0], short: ids[1] };
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
