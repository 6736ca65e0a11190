import type { CodePage } from '../code-page.ts';

/** Codes of `compose`. */
export const compose: readonly CodePage[] = [
  {
    code: 'compose/cta-without-url',
    severity: 'warning',
    title: 'A call to action that is not printed',
    why: 'On paper it would lead nowhere.',
    mend: 'Give it a url, or mark it screenOnly.',
    example: 'cta without url',
  },
  {
    code: 'compose/language',
    severity: 'warning',
    title: 'No words for a language',
    why: 'Headings and labels are printed in English.',
    mend: 'Use en or hi, or add the language.',
    example: 'lang: ta',
  },
  {
    code: 'compose/pyq-heading-replaced',
    severity: 'warning',
    title: 'A heading that claims too much',
    why: 'None of the questions under it was asked in an exam: another heading is printed.',
    mend: 'Change the heading, or give the questions their origin.',
    example: 'PYQs over practice questions',
  },
  {
    code: 'compose/unsafe-link',
    severity: 'warning',
    title: 'A link that is left out',
    why: 'Only http, https and mailto are printed.',
    mend: 'Write a full web address.',
    example: '[x](javascript:…)',
  },
];
