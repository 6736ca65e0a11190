import type { CodePage } from '../code-page.ts';

/** Codes of `build`, `init` and `verify`. */
export const build: readonly CodePage[] = [
  {
    code: 'build/too-long',
    severity: 'error',
    title: 'More pages than there may be',
    why: 'Smaller type could not be read any more, and nothing is left out unasked.',
    mend: 'Shorten what the finding names, leave parts out, or allow more pages.',
    example: '--fit study-sheet=1 for a brief of four pages',
  },
  {
    code: 'init/exists',
    severity: 'error',
    title: 'A file that is there already',
    why: 'A starting folder is never written over work.',
    mend: 'Begin in another folder, or move the file away.',
    example: 'aide-memoire init, twice',
  },
  {
    code: 'verify/leak',
    severity: 'error',
    title: 'What is for teachers only, in a file for students',
    why: 'Whoever finds it has the answers.',
    mend: 'Do not hand the file out; build it again for students.',
    example: 'an explanation in a comment of a Word file',
  },
  {
    code: 'verify/unreadable',
    severity: 'error',
    title: 'A file that could not be read',
    why: 'What cannot be read is not proven.',
    mend: 'Name a finished .md, .docx or .pdf that opens.',
    example: 'verify --no-leak --brief talks.md talks.odt',
  },
];
