import type { Diagnostic, Severity } from '@aide-memoire/schema';

/** `2 errors, 1 warning in 3 files`. */
export function summarise(diagnostics: readonly Diagnostic[], files: number): string {
  const counts = (['error', 'warning', 'info'] as const).flatMap((severity) => {
    const count = diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
    return count === 0 ? [] : [plural(count, NAMES[severity])];
  });
  const where = plural(files, 'file');
  return counts.length === 0 ? `No problems in ${where}.` : `${counts.join(', ')} in ${where}.`;
}

const NAMES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** `1 file`, `2 files`. */
export const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
