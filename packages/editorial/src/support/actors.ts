import { type Brief, wellKnownActor } from '@aide-memoire/schema';

type Names = string | Readonly<Record<string, string>> | undefined;

const listed = (names: Names): string[] =>
  names === undefined ? [] : typeof names === 'string' ? [names] : Object.values(names);

/** The actors of a brief: declared ones, and those that codes name. */
export interface Actors {
  /** All names of an actor in all languages; empty for an unknown id. */
  readonly namesOf: (id: string) => readonly string[];
  /** Its short name or name in English, else the first there is. */
  readonly nameOf: (id: string) => string;
  readonly kindOf: (id: string) => string | undefined;
  readonly isKnown: (id: string) => boolean;
  /** Ids of the actors that talk: delegations in the role of a party. */
  readonly parties: readonly string[];
}

/** Looks up the actors of a brief. */
export function actorsOf(brief: Brief): Actors {
  const declared = new Map(brief.actors?.map((actor) => [actor.id, actor]));
  const cache = new Map<string, readonly string[]>();
  const namesOf = (id: string): readonly string[] => {
    const known = cache.get(id);
    if (known !== undefined) return known;
    const own = declared.get(id);
    const shared = wellKnownActor(id);
    const names = [
      ...listed(own?.shortName),
      ...listed(own?.name),
      ...listed(shared?.shortName),
      ...listed(shared?.name),
    ];
    cache.set(id, names);
    return names;
  };
  return {
    namesOf,
    nameOf: (id) => namesOf(id)[0] ?? id,
    kindOf: (id) => declared.get(id)?.kind ?? wellKnownActor(id)?.kind,
    isKnown: (id) => declared.has(id) || wellKnownActor(id) !== undefined,
    parties: [
      ...new Set((brief.delegations ?? []).filter(({ role }) => role === 'party').map(({ party }) => party)),
    ],
  };
}
