import type { CodePage } from '../code-page.ts';

/** Codes of `waiver`. */
export const waiver: readonly CodePage[] = [
  {
    code: 'waiver/expired',
    severity: 'warning',
    title: 'A waiver past its last day',
    why: 'It covers nothing any more.',
    mend: 'Mend the place, or give the waiver a later day.',
    example: 'expires: 2024-12-31, checked in 2025',
  },
  {
    code: 'waiver/invalid',
    severity: 'error',
    title: 'A waiver that cannot be used',
    why: 'It has no reason, no last day, or names no rule: it covers nothing.',
    mend: 'Give it rule, reason and expires.',
    example: 'rule: cite/hedge, without reason',
  },
  {
    code: 'waiver/unused',
    severity: 'info',
    title: 'A waiver that has nothing to cover',
    why: 'What it was for is mended, or its path leads elsewhere.',
    mend: 'Take it away.',
    example: 'path: /agenda/introo',
  },
];
