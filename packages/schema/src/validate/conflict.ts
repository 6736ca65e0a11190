import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Path, toPointer } from '../diagnostics/pointer.ts';

/** A finding that two things in a brief cannot both be so. */
export function conflict(path: Path, message: string, more: Partial<Diagnostic> = {}): Diagnostic {
  return { code: 'schema/conflict', severity: 'error', path: toPointer(path), message, ...more };
}
