import type { CodePage } from '../code-page.ts';

/** Codes of `translation`. */
export const translation: readonly CodePage[] = [
  {
    code: 'translation/differs',
    severity: 'error',
    title: 'Data that a translation says otherwise',
    why: 'Dates, ids, marks and kinds are the same in every language: one of the two files is wrong.',
    mend: 'Take it out of the translation, or mend the original.',
    example: '{when=1972-07-03} in talks.hi.md, {when=1972-07-02} in talks.md',
  },
  {
    code: 'translation/language',
    severity: 'error',
    title: 'A translation without a language of its own',
    why: 'Its texts are kept under its language.',
    mend: 'Write "lang: hi", or whatever its language is, in its front matter.',
    example: 'talks.hi.md with "lang: en", beside talks.md in English',
  },
  {
    code: 'translation/other-brief',
    severity: 'error',
    title: 'A translation of something else',
    why: 'By its name the file translates the one beside it, by its id another.',
    mend: 'Give it the id of the brief that it translates, or a name of its own.',
    example: 'talks.hi.md with "id: summit", beside talks.md with "id: talks"',
  },
  {
    code: 'translation/unknown',
    severity: 'error',
    title: 'Something that the original does not have',
    why: 'A translation says the same in other words; what it adds would print in one language alone.',
    mend: 'Write it in the original too, give the item the id of the one that it translates, or take it out.',
    example: 'a fourth note in talks.hi.md, three in talks.md',
  },
];
