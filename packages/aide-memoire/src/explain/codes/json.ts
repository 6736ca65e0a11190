import type { CodePage } from '../code-page.ts';

/** Codes of `json`. */
export const json: readonly CodePage[] = [
  {
    code: 'json/duplicate-key',
    severity: 'error',
    title: 'One key twice in an object',
    why: 'Readers of JSON take the last one, in silence.',
    mend: 'Keep one of them.',
    example: '{ "id": "a", "id": "b" }',
  },
  {
    code: 'json/syntax',
    severity: 'error',
    title: 'Not JSON',
    why: 'From here on nothing is certain; what can be read is still checked.',
    mend: 'Mostly a comma or a quotation mark: the message says what was expected.',
    example: '{ "id": "a", }',
  },
];
