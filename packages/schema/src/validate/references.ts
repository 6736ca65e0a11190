import { wellKnownCodes } from '../actors/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Path, toPointer } from '../diagnostics/pointer.ts';
import { findCycles } from './cycles.ts';
import {
  DECLARATIONS,
  declaredIds,
  type Ids,
  REFERENCES,
  type Registry,
  resolves,
  unreliable,
} from './registries.ts';
import { suggest } from './suggest.ts';
import { type Placed, valuesAt } from './walk.ts';

/**
 * Checks that every id of a brief is unique among its kind, that every reference leads somewhere and that none runs in a circle. Takes
 * a document with other mistakes too; `places` are their paths, and what they may have hidden is not missed.
 */
export function checkReferences(brief: unknown, places: readonly Path[] = []): Diagnostic[] {
  return [...duplicates(brief), ...dangling(brief, unreliable(places)), ...circles(brief)];
}

function duplicates(brief: unknown): Diagnostic[] {
  return Object.values(DECLARATIONS).flatMap((pattern) => {
    const seen = new Set<string>();
    return valuesAt(brief, pattern).flatMap(([path, id]): Diagnostic[] => {
      if (typeof id !== 'string') return [];
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          code: 'reference/duplicate-id',
          severity: 'error',
          path: toPointer(path),
          message: `The id "${id}" is used twice in this list.`,
          note: 'Give one of them another id.',
        },
      ];
    });
  });
}

function dangling(brief: unknown, hidden: ReadonlySet<Registry>): Diagnostic[] {
  const ids = declaredIds(brief);
  const uses = REFERENCES.flatMap(([pattern, registry]) =>
    valuesAt(brief, pattern).map(([path, id]): [Path, unknown, Registry] => [path, id, registry]),
  );
  for (const [path, source] of citations(brief, [])) uses.push([path, source, 'source']);
  return uses.flatMap(([path, id, registry]) => {
    if (typeof id !== 'string' || hidden.has(registry) || resolves(ids, registry, id)) return [];
    return [unknownId(registry, ids, id, path)];
  });
}

/** The source of every citation that stands under a `cites` key, wherever it is. */
function citations(value: unknown, path: Path): Placed[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): Placed[] => {
    if (key.startsWith('x-')) return [];
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key !== 'cites' && key !== 'statusCites') return citations(child, here);
    return valuesAt(child, '*').flatMap(([[index = 0], cite]): Placed[] =>
      typeof cite === 'object'
        ? valuesAt(cite, 'source').map(([, source]) => [[...here, index, 'source'], source])
        : [[[...here, index], cite]],
    );
  });
}

function unknownId(registry: Registry, ids: Ids, id: string, path: Path): Diagnostic {
  const declared = [...(ids.get(registry) ?? [])];
  // Codes of two letters are near to each other by chance.
  const codes = registry === 'actor' ? wellKnownCodes().filter((code) => code.length > 2) : [];
  const near = suggest(id, [...declared, ...codes]);
  const how =
    registry === 'actor'
      ? 'Use an ISO 3166 code (us, in), the code of a known organisation (un, eu), or declare it under "actors".'
      : `Declare it, or name one of: ${declared.join(', ') || '(none declared)'}.`;
  return {
    code:
      registry === 'anything' ? 'reference/unknown-id' : `reference/unknown-${registry.replace(' ', '-')}`,
    severity: 'error',
    path: toPointer(path),
    message:
      registry === 'anything' ? `Nothing here has the id "${id}".` : `There is no ${registry} "${id}".`,
    actual: id,
    ...(near === undefined ? {} : { expected: near }),
    note: near === undefined ? how : `Did you mean "${near}"? ${how}`,
  };
}

function circles(brief: unknown): Diagnostic[] {
  const delegations = valuesAt(brief, 'delegations/*').map(([path, delegation]) => ({
    path,
    id: textAt(delegation, 'id'),
    embeddedIn: textAt(delegation, 'embeddedIn'),
  }));
  const edges = new Map(
    delegations.flatMap(({ id, embeddedIn }): [string, string[]][] =>
      id === undefined ? [] : [[id, embeddedIn === undefined ? [] : [embeddedIn]]],
    ),
  );
  return findCycles(edges).map((cycle): Diagnostic => {
    const last = delegations.find(({ id }) => id === cycle.at(-1));
    return {
      code: 'reference/circle',
      severity: 'error',
      path: toPointer([...(last?.path ?? []), 'embeddedIn']),
      message: `Delegations sit in each other in a circle: ${[...cycle, cycle[0]].join(' → ')}.`,
      note: 'Take "embeddedIn" away from one of them.',
    };
  });
}

function textAt(value: unknown, key: string): string | undefined {
  const [[, text] = []] = valuesAt(value, key);
  return typeof text === 'string' ? text : undefined;
}
