import { wellKnownCodes } from '../actors/index.ts';
import type { Brief } from '../brief.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Path, toPointer } from '../diagnostics/pointer.ts';
import { type Cite, sourceOf } from '../fields/cite.ts';
import { findCycles } from './cycles.ts';
import { DECLARATIONS, declaredIds, type Ids, REFERENCES, type Registry, resolves } from './registries.ts';
import { suggest } from './suggest.ts';
import { valuesAt } from './walk.ts';

/** Checks that every id of a brief is unique among its kind, that every reference leads somewhere and that none runs in a circle. */
export function checkReferences(brief: Brief): Diagnostic[] {
  return [...duplicates(brief), ...dangling(brief), ...circles(brief)];
}

function duplicates(brief: Brief): Diagnostic[] {
  return Object.values(DECLARATIONS).flatMap((pattern) => {
    const seen = new Set<unknown>();
    return valuesAt(brief, pattern).flatMap(([path, id]): Diagnostic[] => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [
        {
          code: 'reference/duplicate-id',
          severity: 'error',
          path: toPointer(path),
          message: `The id "${String(id)}" is used twice in this list.`,
          note: 'Give one of them another id.',
        },
      ];
    });
  });
}

function dangling(brief: Brief): Diagnostic[] {
  const ids = declaredIds(brief);
  const uses: [Path, string, Registry][] = REFERENCES.flatMap(([pattern, registry]) =>
    valuesAt(brief, pattern).map(([path, id]): [Path, string, Registry] => [path, String(id), registry]),
  );
  for (const [path, source] of citations(brief, [])) uses.push([path, source, 'source']);
  return uses.flatMap(([path, id, registry]) =>
    resolves(ids, registry, id) ? [] : [unknownId(registry, ids, id, path)],
  );
}

/** Every citation that stands under a `cites` key, wherever it is. */
function citations(value: unknown, path: Path): [Path, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]): [Path, string][] => {
    if (key.startsWith('x-')) return [];
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if ((key === 'cites' || key === 'statusCites') && Array.isArray(child)) {
      return child.map((cite: Cite, index) => [
        typeof cite === 'string' ? [...here, index] : [...here, index, 'source'],
        sourceOf(cite),
      ]);
    }
    return citations(child, here);
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

function circles({ delegations = [] }: Brief): Diagnostic[] {
  const edges = new Map(
    delegations.map(({ id, embeddedIn }) => [id, embeddedIn === undefined ? [] : [embeddedIn]]),
  );
  return findCycles(edges).map((cycle): Diagnostic => {
    const index = delegations.findIndex(({ id }) => id === cycle.at(-1));
    return {
      code: 'reference/circle',
      severity: 'error',
      path: toPointer(['delegations', index, 'embeddedIn']),
      message: `Delegations sit in each other in a circle: ${[...cycle, cycle[0]].join(' → ')}.`,
      note: 'Take "embeddedIn" away from one of them.',
    };
  });
}
