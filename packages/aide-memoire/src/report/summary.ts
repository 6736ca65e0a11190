import type { Diagnostic, Severity } from '@aide-memoire/schema';

/** How many findings of each severity. */
export type Counts = Record<Severity, number>;

/** `2 errors, 1 warning in 3 files`. */
export function summarise(counts: Readonly<Counts>, files: number): string {
  const parts = (['error', 'warning', 'info'] as const).flatMap((severity) =>
    counts[severity] === 0 ? [] : [plural(counts[severity], NAMES[severity])],
  );
  const where = plural(files, 'file');
  return parts.length === 0 ? `No problems in ${where}.` : `${parts.join(', ')} in ${where}.`;
}

/** Counts findings. */
export function countAll(diagnostics: readonly Diagnostic[]): Counts {
  const counts: Counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

const NAMES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** `1 file`, `2 files`. */
export const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
