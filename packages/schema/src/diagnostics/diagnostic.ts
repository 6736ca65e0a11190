/** How much a finding weighs. Only errors stop a build. */
export type Severity = 'error' | 'warning' | 'info';

/** A point in a text. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Point {
  readonly line: number;
  readonly column: number;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
}

/** A stretch of a text; `end` is behind the last unit. */
export interface Range {
  readonly start: Point;
  readonly end: Point;
}

/** A change to the source that mends a finding and is safe to apply unseen. */
export interface Fix {
  readonly description: string;
  readonly range: Range;
  readonly text: string;
}

/**
 * One finding about a brief or a file made from it: plain data that survives `JSON.stringify` and a worker's border.
 *
 * @example
 * { code: 'schema/unknown-key', severity: 'error', message: 'Unknown key "titel".', file: 'brief.yaml',
 *   place: { start: { line: 4, column: 1, offset: 60 }, end: { line: 4, column: 6, offset: 65 } },
 *   path: '/titel', expected: 'title', note: 'Did you mean "title"?' }
 */
export interface Diagnostic {
  /** Stable name of the kind of finding: `schema/unknown-key`. */
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in one sentence. */
  readonly message: string;
  /** The file as the caller named it. */
  readonly file?: string;
  /** Where in the file. */
  readonly place?: Range;
  /** JSON Pointer into the brief (RFC 6901); `''` is the whole brief. */
  readonly path?: string;
  /** What would have been right. */
  readonly expected?: string;
  /** What was found. */
  readonly actual?: string;
  /** Why it matters, or how to mend it. */
  readonly note?: string;
  /** Page that explains the code. */
  readonly url?: string;
  readonly fix?: Fix;
}

/** Whether any of the findings stops a build. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
