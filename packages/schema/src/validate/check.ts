import { Brief } from '../brief.ts';
import { type Diagnostic, hasErrors } from '../diagnostics/diagnostic.ts';
import { fromPointer, type Path, toPointer } from '../diagnostics/pointer.ts';
import { migrate } from '../migrate/migrate.ts';
import { hasUnprintable } from '../text/text-rule.ts';
import { checkConflicts, checkConflictsInParts } from './conflicts.ts';
import { DEPTH_LIMIT, isDeeperThan } from './depth.ts';
import { disarm } from './disarm.ts';
import { explainIssues } from './issues.ts';
import { checkReferences } from './references.ts';

/** Outcome of a check. `brief` is there only if nothing that stops a build was found. */
export interface CheckResult {
  readonly brief?: Brief;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a plain value against the vocabulary: shapes, then references and conflicts. Never throws for a bad document; every finding is in
 * `diagnostics`, with a JSON Pointer and without line and column (packages that read text add those).
 *
 * @example
 * const { brief, diagnostics } = checkBrief({ schemaVersion: 1, id: 'talks', lang: 'en', title: 'Talks',
 *   publication: { publishedOn: '2024-12-20' }, event: { name: 'Talks' } });
 */
export function checkBrief(value: unknown): CheckResult {
  if (isDeeperThan(value, DEPTH_LIMIT)) return { diagnostics: [tooDeep()] };
  const unprintable: Diagnostic[] = [];
  findUnprintable(value, [], unprintable);
  const result = Brief.safeParse(disarm(value));
  if (!result.success) {
    const shapes = explainIssues(result.error.issues, value, Brief).map((found) =>
      olderVersion(found, value),
    );
    // One run shows everything: what is right by itself is checked against the rest as well.
    const others = [...checkReferences(value, shapes.map(placeOf)), ...checkConflictsInParts(disarm(value))];
    const seen = new Set(shapes.map(({ path }) => path));
    return { diagnostics: [...unprintable, ...shapes, ...others.filter(({ path }) => !seen.has(path))] };
  }
  const diagnostics = [...unprintable, ...checkReferences(result.data), ...checkConflicts(result.data)];
  return hasErrors(diagnostics) ? { diagnostics } : { brief: result.data, diagnostics };
}

/** What reads text says so too, and then where. */
function tooDeep(): Diagnostic {
  return {
    code: 'text/too-deep',
    severity: 'error',
    path: '',
    message: `Maps and lists are nested more than ${DEPTH_LIMIT} deep in this brief.`,
    note: 'No part of a brief is nested that deep.',
  };
}

/** An older version is no mistake of the author: says how to go on. */
function olderVersion(found: Diagnostic, value: unknown): Diagnostic {
  if (found.path !== '/schemaVersion' || migrate(value).steps.length === 0) return found;
  return {
    ...found,
    message: 'This brief is written in an older version of the vocabulary.',
    note: 'Migrate it; nothing is lost.',
  };
}

/** Where something is wrong; for a misspelt key, where it was meant to be. */
function placeOf({ code, path = '', expected }: Diagnostic): Path {
  const keys = fromPointer(path);
  return code === 'schema/unknown-key' && expected !== undefined ? [...keys.slice(0, -1), expected] : keys;
}

/** The text rule takes control characters and half characters away; here it says where. `way` grows and shrinks with the walk. */
function findUnprintable(value: unknown, way: PropertyKey[], found: Diagnostic[]): void {
  if (typeof value === 'string') {
    if (hasUnprintable(value)) found.push(unprintableAt(way));
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    way.push(key);
    findUnprintable(Reflect.get(value, key), way, found);
    way.pop();
  }
}

const unprintableAt = (way: Path): Diagnostic => ({
  code: 'text/control-character',
  severity: 'warning',
  path: toPointer(way),
  message: 'This text holds characters that cannot be printed; they are left out.',
  note: 'Delete them, or type the text anew: they often come from copying out of a PDF.',
});
