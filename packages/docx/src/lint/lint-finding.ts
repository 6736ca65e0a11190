import type { Diagnostic } from '@aide-memoire/handout';
import { LINT_RULES, type LintCode } from './lint-rules.ts';

/** A finding in a part of a package. */
export function lintFinding(code: LintCode, message: string, actual?: string): Diagnostic {
  const { severity, mend } = LINT_RULES[code];
  return { code, severity, message, note: mend, ...(actual === undefined ? {} : { actual }) };
}
