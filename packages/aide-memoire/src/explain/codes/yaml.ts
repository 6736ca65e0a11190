import type { CodePage } from '../code-page.ts';

/** Codes of `yaml`. */
export const yaml: readonly CodePage[] = [
  {
    code: 'yaml/alias',
    severity: 'error',
    title: 'Aliases that unfold too far',
    why: 'A few lines can unfold to gigabytes: such a file is not read.',
    mend: 'Write the parts out.',
    example: '&a [*a, *a]',
  },
  {
    code: 'yaml/duplicate-key',
    severity: 'error',
    title: 'One key twice in a map',
    why: 'Readers of YAML differ in which one they take.',
    mend: 'Keep one of them.',
    example: 'title: A … title: B',
  },
  {
    code: 'yaml/syntax',
    severity: 'error',
    title: 'Not YAML',
    why: 'From here on nothing is certain; what can be read is still checked.',
    mend: 'Mostly a quotation mark, a colon or the indentation: the message says what was expected.',
    example: 'title: "Talks',
  },
];
