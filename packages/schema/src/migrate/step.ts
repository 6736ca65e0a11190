import type { MigrationOperation } from './operations.ts';

/** A step from one version of the vocabulary to the next. */
export interface MigrationStep {
  /** The `schemaVersion` that the step begins with. */
  readonly from: number | string;
  /** The `schemaVersion` that it ends with. */
  readonly to: number | string;
  /** What changes, in one sentence, for people. */
  readonly description: string;
  /** What to do to a document of the old version; the change of `schemaVersion` itself is added by `migrate`. */
  readonly operations: (value: unknown) => readonly MigrationOperation[];
}
