import { wellKnownActor, wellKnownCodes } from '../actors/index.ts';
import type { Brief } from '../brief.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Path, toPointer } from '../diagnostics/pointer.ts';
import { sourceOf } from '../fields/cite.ts';
import { findCycle } from './cycles.ts';
import { suggest } from './suggest.ts';

/** Ids of one kind that are declared in a brief. */
interface Registry {
  /** What an entry is called: `actor`. */
  readonly name: string;
  readonly ids: ReadonlySet<string>;
  readonly wellKnown?: (id: string) => boolean;
}

/** Checks that every id of a brief is unique among its kind, that every reference leads somewhere and that none runs in a circle. */
export function checkReferences(brief: Brief): Diagnostic[] {
  return [...duplicates(brief), ...dangling(brief), ...circles(brief)];
}

function duplicates(brief: Brief): Diagnostic[] {
  const lists: [Path, readonly { id?: string | undefined }[]][] = [
    [['actors'], brief.actors ?? []],
    [['sources'], brief.sources ?? []],
    [['quotes'], brief.quotes ?? []],
    [['statistics'], brief.statistics ?? []],
    [['event', 'venues'], brief.event.venues ?? []],
    [['delegations'], brief.delegations ?? []],
    [['agenda', 'topics'], brief.agenda?.topics ?? []],
    [['timeline', 'entries'], brief.timeline?.entries ?? []],
    [['exam', 'questions'], brief.exam?.questions ?? []],
  ];
  return lists.flatMap(([path, entries]) => {
    const seen = new Set<string>();
    return entries.flatMap(({ id }, index): Diagnostic[] => {
      if (id === undefined) return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          code: 'reference/duplicate-id',
          severity: 'error',
          path: toPointer([...path, index, 'id']),
          message: `The id "${id}" is used twice in this list.`,
          note: 'Give one of them another id.',
        },
      ];
    });
  });
}

function dangling(brief: Brief): Diagnostic[] {
  const found: Diagnostic[] = [];
  const idsOf = (entries: readonly { id: string }[] | undefined) => new Set(entries?.map(({ id }) => id));
  const actors: Registry = {
    name: 'actor',
    ids: idsOf(brief.actors),
    wellKnown: (id) => wellKnownActor(id) !== undefined,
  };
  const sources: Registry = { name: 'source', ids: idsOf(brief.sources) };
  const quotes: Registry = { name: 'quotation', ids: idsOf(brief.quotes) };
  const venues: Registry = { name: 'venue', ids: idsOf(brief.event.venues) };
  const delegations: Registry = { name: 'delegation', ids: idsOf(brief.delegations) };
  const need = (registry: Registry, id: string | undefined, ...path: PropertyKey[]) => {
    if (id === undefined || registry.ids.has(id) || registry.wellKnown?.(id) === true) return;
    found.push(unknownId(registry, id, path));
  };

  const { event } = brief;
  need(actors, event.host, 'event', 'host');
  event.mediators?.forEach((id, index) => {
    need(actors, id, 'event', 'mediators', index);
  });
  event.facilitators?.forEach((id, index) => {
    need(actors, id, 'event', 'facilitators', index);
  });
  event.excluded?.forEach(({ actor }, index) => {
    need(actors, actor, 'event', 'excluded', index, 'actor');
  });
  event.venues?.forEach(({ country }, index) => {
    need(actors, country, 'event', 'venues', index, 'country');
  });
  event.sessions?.forEach(({ venue }, index) => {
    need(venues, venue, 'event', 'sessions', index, 'venue');
  });
  brief.delegations?.forEach(({ party, embeddedIn }, index) => {
    need(actors, party, 'delegations', index, 'party');
    need(delegations, embeddedIn, 'delegations', index, 'embeddedIn');
  });
  brief.reactions?.rows.forEach(({ actor, quotes: ids }, index) => {
    need(actors, actor, 'reactions', 'rows', index, 'actor');
    ids?.forEach((id, place) => {
      need(quotes, id, 'reactions', 'rows', index, 'quotes', place);
    });
  });
  brief.quotes?.forEach(({ actor }, index) => {
    need(actors, actor, 'quotes', index, 'actor');
  });
  brief.actors?.forEach(({ memberOf, successors }, index) => {
    memberOf?.forEach((id, place) => {
      need(actors, id, 'actors', index, 'memberOf', place);
    });
    successors?.forEach((id, place) => {
      need(actors, id, 'actors', index, 'successors', place);
    });
  });
  for (const [path, id] of citations(brief, [])) need(sources, id, ...path);
  return found;
}

/** Every citation that stands under a `cites` key, wherever it is. */
function citations(value: unknown, path: Path): [Path, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): [Path, string][] => {
    if (key.startsWith('x-')) return [];
    const here = [...path, key];
    if ((key === 'cites' || key === 'statusCites') && Array.isArray(child)) {
      return child.map((cite, index) => [
        typeof cite === 'string' ? [...here, index] : [...here, index, 'source'],
        sourceOf(cite),
      ]);
    }
    return citations(child, here);
  });
}

function unknownId({ name, ids, wellKnown }: Registry, id: string, path: Path): Diagnostic {
  const near = suggest(
    id,
    wellKnown === undefined ? ids : [...ids, ...wellKnownCodes().filter((code) => code.length > 2)],
  );
  const how =
    wellKnown === undefined
      ? `Declare it, or name one of: ${[...ids].join(', ') || '(none declared)'}.`
      : 'Use an ISO 3166 code (us, in), the code of a known organisation (un, eu), or declare it under "actors".';
  return {
    code: `reference/unknown-${name}`,
    severity: 'error',
    path: toPointer(path),
    message: `There is no ${name} "${id}".`,
    actual: id,
    ...(near === undefined ? {} : { expected: near }),
    note: near === undefined ? how : `Did you mean "${near}"? ${how}`,
  };
}

function circles(brief: Brief): Diagnostic[] {
  const edges = new Map(brief.delegations?.map(({ id, embeddedIn }) => [id, embeddedIn]));
  const cycle = findCycle(edges);
  if (cycle === undefined) return [];
  const index = brief.delegations?.findIndex(({ id }) => id === cycle.at(-1)) ?? 0;
  return [
    {
      code: 'reference/circle',
      severity: 'error',
      path: toPointer(['delegations', index, 'embeddedIn']),
      message: `Delegations sit in each other in a circle: ${[...cycle, cycle[0]].join(' → ')}.`,
      note: 'Take "embeddedIn" away from one of them.',
    },
  ];
}
