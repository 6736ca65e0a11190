import type { CodePage } from '../code-page.ts';

/** Codes of `config`. */
export const config: readonly CodePage[] = [
  {
    code: 'config/unknown-rule',
    severity: 'error',
    title: 'A setting that names no rule',
    why: 'A typing error would switch nothing off, in silence.',
    mend: 'Correct the id; text/* sets a family.',
    example: 'cite/hegde: off',
  },
];
