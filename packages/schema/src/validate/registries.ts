import { wellKnownActor } from '../actors/index.ts';
import type { Path } from '../diagnostics/pointer.ts';
import { valuesAt } from './walk.ts';

/** Where ids are declared, by what they name. An id is unique in its row. */
export const DECLARATIONS = {
  actor: 'actors/*/id',
  source: 'sources/*/id',
  instrument: 'instruments/*/id',
  quotation: 'quotes/*/id',
  statistic: 'statistics/*/id',
  term: 'glossary/*/id',
  picture: 'media/*/id',
  venue: 'event/venues/*/id',
  delegation: 'delegations/*/id',
  topic: 'agenda/topics/*/id',
  'agenda item': 'agenda/topics/*/items/*/id',
  'timeline entry': 'timeline/entries/*/id',
  question: 'exam/questions/*/id',
} as const;

/** What an id can name; `anything` is any id of the brief. */
export type Registry = keyof typeof DECLARATIONS | 'anything';

/** Where an id of a registry is used. Citations are found by their key wherever they stand. */
export const REFERENCES: readonly (readonly [pattern: string, registry: Registry])[] = [
  ['event/host', 'actor'],
  ['event/mediators/*', 'actor'],
  ['event/facilitators/*', 'actor'],
  ['event/excluded/*/actor', 'actor'],
  ['event/venues/*/country', 'actor'],
  ['event/sessions/*/venue', 'venue'],
  ['delegations/*/party', 'actor'],
  ['delegations/*/embeddedIn', 'delegation'],
  ['agenda/topics/*/items/*/stances/*/party', 'actor'],
  ['agenda/topics/*/items/*/refs/*', 'anything'],
  ['outcomes/*/instrument', 'instrument'],
  ['instruments/*/parties/*', 'actor'],
  ['instruments/*/ratified/*/actor', 'actor'],
  ['exam/questions/*/refs/*', 'anything'],
  ['reactions/rows/*/actor', 'actor'],
  ['reactions/rows/*/quotes/*', 'quotation'],
  ['quotes/*/actor', 'actor'],
  ['actors/*/memberOf/*', 'actor'],
  ['actors/*/successors/*', 'actor'],
];

/** The ids that a brief declares, by registry. */
export type Ids = ReadonlyMap<Registry, ReadonlySet<string>>;

/** Collects the ids that a brief declares. */
export function declaredIds(brief: unknown): Ids {
  const ids = new Map<Registry, ReadonlySet<string>>(
    Object.entries(DECLARATIONS).map(([registry, pattern]) => [
      registry as Registry,
      new Set(valuesAt(brief, pattern).flatMap(([, id]) => (typeof id === 'string' ? [id] : []))),
    ]),
  );
  return ids.set('anything', new Set([...ids.values()].flatMap((set) => [...set])));
}

/** Whether an id leads somewhere. Actors need not be declared if a code names them. */
export function resolves(ids: Ids, registry: Registry, id: string): boolean {
  return ids.get(registry)?.has(id) === true || (registry === 'actor' && wellKnownActor(id) !== undefined);
}

/**
 * The registries whose ids cannot be told, because something on the way to them is wrong: whoever names one of their entries may be
 * right. `places` are the paths of what is wrong.
 */
export function unreliable(places: readonly Path[]): ReadonlySet<Registry> {
  const hidden = Object.entries(DECLARATIONS).flatMap(([registry, pattern]): Registry[] => {
    const way = pattern.split('/');
    const blocked = places.some(
      (place) =>
        place.length <= way.length && place.every((key, index) => way[index] === '*' || way[index] === key),
    );
    return blocked ? [registry as Registry] : [];
  });
  return new Set(hidden.length === 0 ? [] : [...hidden, 'anything']);
}
