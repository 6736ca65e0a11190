import type { CodePage } from '../code-page.ts';

/** Codes of `migrate`. */
export const migrate: readonly CodePage[] = [
  {
    code: 'migrate/unknown-version',
    severity: 'error',
    title: 'A version that no step leads from',
    why: 'The file may be from a later release.',
    mend: 'Correct schemaVersion, or use the release that wrote it.',
    example: 'schemaVersion: 7',
  },
  {
    code: 'migrate/not-editable',
    severity: 'error',
    title: 'A text that cannot be changed in place',
    why: 'Changing it would lose comments, order or form: it is left as it is.',
    mend: 'Mend what the message names, or make the change by hand.',
  },
];
