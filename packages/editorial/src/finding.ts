import type { Diagnostic, Path, Severity } from '@aide-memoire/schema';

/** A change to the brief's value, in the form of JSON Patch (RFC 6902). Paths are JSON Pointers. */
export type Operation =
  | { readonly op: 'replace' | 'add'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string }
  | { readonly op: 'move'; readonly from: string; readonly path: string };

/** What a rule has found. */
export interface Finding {
  readonly path: Path;
  /** What is wrong, in one sentence. */
  readonly message: string;
  readonly expected?: string;
  readonly actual?: string;
  /** In place of the rule's own advice. */
  readonly note?: string;
  /** A change that mends it and may be made unseen. */
  readonly patch?: readonly Operation[];
  /** Where this finding weighs less than others of the rule. */
  readonly atMost?: Severity;
}

/** A finding of an editorial rule. Its path is always there; line and column are for the caller, who has the text. */
export interface EditorialDiagnostic extends Diagnostic {
  readonly path: string;
  /** A change to the brief that mends it and may be made unseen, where there is one. */
  readonly patch?: readonly Operation[];
}
