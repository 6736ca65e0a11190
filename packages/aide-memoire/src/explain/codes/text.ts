import type { CodePage } from '../code-page.ts';

/** Codes of `text`. */
export const text: readonly CodePage[] = [
  {
    code: 'text/control-character',
    severity: 'warning',
    title: 'Characters that cannot be printed',
    why: 'They come from copying out of a PDF, and stop some programs.',
    mend: 'Delete them, or type the text anew.',
    example: 'a NUL in a title',
  },
  {
    code: 'text/too-deep',
    severity: 'error',
    title: 'Nested too deep',
    why: 'No part of a brief is nested that deep; reading on could take all memory.',
    mend: 'Correct the brackets or the indentation.',
    example: '[[[[[…',
  },
  {
    code: 'text/too-large',
    severity: 'error',
    title: 'Too large to be a brief',
    why: 'A brief is one event.',
    mend: 'Split it.',
    example: 'a file of ten megabytes',
  },
];
