import type { CodePage } from '../code-page.ts';

/** Codes of `file`. */
export const file: readonly CodePage[] = [
  {
    code: 'file/encoding',
    severity: 'error',
    title: 'Not UTF-8',
    why: 'Its letters would be guessed.',
    mend: 'Save it again as UTF-8.',
    example: 'a file in UTF-16',
  },
  {
    code: 'file/no-brief',
    severity: 'error',
    title: 'No brief was found',
    why: 'Nothing was checked: that must not look like success.',
    mend: 'Name a file that holds schemaVersion, or a folder with one.',
    example: 'aide-memoire check empty/',
  },
  {
    code: 'file/not-found',
    severity: 'error',
    title: 'No such file or folder',
    why: 'Nothing was checked there.',
    mend: 'Correct the path.',
    example: 'aide-memoire check breifs/',
  },
  {
    code: 'file/unknown-kind',
    severity: 'error',
    title: 'A file of a kind that is not read',
    why: 'Briefs are .md, .yaml, .yml or .json.',
    mend: 'Rename or convert it.',
    example: 'talks.txt',
  },
];
