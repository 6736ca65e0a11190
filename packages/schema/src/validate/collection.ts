import type { Brief } from '../brief.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Path, toPointer } from '../diagnostics/pointer.ts';
import { findCycles } from './cycles.ts';
import { suggest } from './suggest.ts';
import { valuesAt } from './walk.ts';

/** What is known of a collection. */
export interface CollectionOptions {
  /**
   * The briefs are all that there are, so a brief that is not among them does not exist and naming it is an error. Left out, they may
   * be a part (one file is checked by itself), and it is a warning.
   */
  readonly complete?: boolean;
}

/** What is looked at of each brief of a run; little enough to be kept of thousands. */
export type CollectionMember = Pick<Brief, 'id' | 'related' | 'venueAnalysis'>;

/** What `checkCollection` looks at of a brief: its id, and where it names other ones. Paths in it are those in the brief. */
export function memberOf({ id, related, venueAnalysis }: Brief): CollectionMember {
  const isNamed = venueAnalysis?.rows.some(({ precedents }) => precedents.some(({ brief }) => brief));
  return {
    id,
    ...(related === undefined ? {} : { related }),
    ...(isNamed === true ? { venueAnalysis } : {}),
  };
}

/** Where a brief names another one. */
const REFERENCES = ['related/*/brief', 'venueAnalysis/rows/*/precedents/*/brief'];

/** Where a brief names other ones, as JSON Pointers: the places that findings of `checkCollection` may point at, besides `/id`. */
export const referencesOf = (member: CollectionMember): readonly string[] =>
  REFERENCES.flatMap((pattern) => valuesAt(member, pattern)).map(([path]) => toPointer(path));

/**
 * Checks references across the briefs of one run: ids are unique, the briefs that are named exist, and none comes before itself by way
 * of `precedes` and `follows`. Gives the findings of each brief, in the order of the briefs; paths are those inside the brief.
 */
export function checkCollection(
  briefs: readonly CollectionMember[],
  options: CollectionOptions = {},
): readonly (readonly Diagnostic[])[] {
  const ids = new Set(briefs.map(({ id }) => id));
  const seen = new Set<string>();
  const near = new Map<string, string | undefined>();
  // Looking through thousands of ids takes its time, and many briefs name the same one.
  const nearest = (id: string) => {
    if (!near.has(id)) near.set(id, suggest(id, ids));
    return near.get(id);
  };
  const found = briefs.map((brief) => [
    ...duplicate(brief, seen),
    ...unknown(brief, { ids, nearest, complete: options.complete === true }),
    ...itself(brief),
  ]);
  for (const [index, diagnostic] of circles(briefs)) found[index]?.push(diagnostic);
  return found;
}

/** `seen` holds the ids of the briefs before this one, and gets this one's: a run may have thousands. */
function duplicate({ id }: CollectionMember, seen: Set<string>): Diagnostic[] {
  const isFirst = !seen.has(id);
  seen.add(id);
  if (isFirst) return [];
  return [
    {
      code: 'reference/duplicate-id',
      severity: 'error',
      path: '/id',
      message: `Another brief of this run has the id "${id}" too.`,
      note: 'Files that are made from them would overwrite each other. Give one of them another id.',
    },
  ];
}

interface Known {
  readonly ids: ReadonlySet<string>;
  readonly nearest: (id: string) => string | undefined;
  readonly complete: boolean;
}

function unknown(brief: CollectionMember, { ids, nearest, complete }: Known): Diagnostic[] {
  return REFERENCES.flatMap((pattern) => valuesAt(brief, pattern)).flatMap(([path, value]): Diagnostic[] => {
    const id = String(value);
    if (ids.has(id)) return [];
    const near = nearest(id);
    return [
      {
        code: 'reference/unknown-brief',
        severity: complete ? 'error' : 'warning',
        path: toPointer(path),
        message: complete ? `There is no brief "${id}".` : `No brief of this run has the id "${id}".`,
        actual: id,
        ...(near === undefined ? {} : { expected: near, note: `Did you mean "${near}"?` }),
      },
    ];
  });
}

function itself({ id, related = [] }: CollectionMember): Diagnostic[] {
  return related.flatMap(({ brief }, index) =>
    brief === id ? [circle(['related', index, 'brief'], 'A brief is not related to itself.')] : [],
  );
}

/** Circles of "precedes", each at the last edge that closes it, with the place of its brief in the list. */
function circles(briefs: readonly CollectionMember[]): [number, Diagnostic][] {
  const edges = new Map<string, string[]>(briefs.map(({ id }) => [id, []]));
  const ends = new Map<string, { index: number; path: Path }>();
  for (const [index, { id, related = [] }] of briefs.entries()) {
    for (const [place, { type, brief }] of related.entries()) {
      if ((type !== 'precedes' && type !== 'follows') || brief === id) continue;
      const [from, to] = type === 'precedes' ? [id, brief] : [brief, id];
      edges.set(from, [...(edges.get(from) ?? []), to]);
      ends.set(`${from} ${to}`, { index, path: ['related', place, 'brief'] });
    }
  }
  return findCycles(edges).flatMap((cycle): [number, Diagnostic][] => {
    const end = ends.get(`${cycle.at(-1)} ${cycle[0]}`);
    if (end === undefined) return [];
    const way = [...cycle, cycle[0]].join(' → ');
    return [[end.index, circle(end.path, `These briefs come before each other in a circle: ${way}.`)]];
  });
}

function circle(path: Path, message: string): Diagnostic {
  return {
    code: 'reference/circle',
    severity: 'error',
    path: toPointer(path),
    message,
    note: 'Take one of the entries of "related" away.',
  };
}
