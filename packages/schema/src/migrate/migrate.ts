import { SCHEMA_VERSION } from '../brief.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { draftTo1 } from './draft-to-1.ts';
import { applyOperation, type MigrationOperation } from './operations.ts';
import type { MigrationStep } from './step.ts';

/** The steps between versions, the oldest first; each begins where the one before ends. */
export const migrationSteps: readonly MigrationStep[] = [draftTo1];

/** What a migration comes to. */
export interface Migration {
  /** The document in the current version; the given value itself if there was nothing to do or nothing could be done. */
  readonly value: unknown;
  /** What was done, in order; empty for a document of the current version. */
  readonly operations: readonly MigrationOperation[];
  /** The steps that were taken. */
  readonly steps: readonly MigrationStep[];
  /** An error if the version is not known. Whether the document is valid is not looked at. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns an older document into one of the current version. Works on plain values; to change a text, apply the `operations` to it.
 * Doing it again changes nothing. Never throws for a bad document.
 *
 * @example migrate({ schemaVersion: '0.draft', id: 'talks' }).value // { schemaVersion: 1, id: 'talks' }
 */
export function migrate(value: unknown): Migration {
  const operations: MigrationOperation[] = [];
  const steps: MigrationStep[] = [];
  let current = value;
  let version = versionOf(value);
  const apply = (operation: MigrationOperation) => {
    current = applyOperation(current, operation);
    operations.push(operation);
  };
  while (version !== SCHEMA_VERSION) {
    const step = migrationSteps.find(({ from }) => from === version);
    if (step === undefined)
      return { value, operations: [], steps: [], diagnostics: [unknownVersion(version)] };
    for (const operation of step.operations(current)) apply(operation);
    apply({ op: 'set', path: '/schemaVersion', value: step.to });
    steps.push(step);
    version = step.to;
  }
  return { value: current, operations, steps, diagnostics: [] };
}

/** The version that a document is written in; a number in quotation marks is that number. */
function versionOf(value: unknown): unknown {
  const written: unknown =
    typeof value === 'object' && value !== null && Object.hasOwn(value, 'schemaVersion')
      ? Reflect.get(value, 'schemaVersion')
      : undefined;
  return typeof written === 'string' && /^\d+$/.test(written) ? Number(written) : written;
}

function unknownVersion(version: unknown): Diagnostic {
  const known = [...migrationSteps.map(({ from }) => from), SCHEMA_VERSION].join(', ');
  const newer = typeof version === 'number' && version > SCHEMA_VERSION;
  return {
    code: 'migrate/unknown-version',
    severity: 'error',
    path: version === undefined ? '' : '/schemaVersion',
    message:
      version === undefined
        ? 'This document does not say which version of the vocabulary it is written in.'
        : `There is no way from version ${String(JSON.stringify(version))} to version ${SCHEMA_VERSION}.`,
    expected: known,
    note: newer
      ? 'It was written for a newer release of this program.'
      : 'Set "schemaVersion" to the version that it follows.',
  };
}
