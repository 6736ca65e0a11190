import type { CodePage } from '../code-page.ts';

/** Codes of `config`. */
export const config: readonly CodePage[] = [
  {
    code: 'config/contrast',
    severity: 'warning',
    title: 'A colour that cannot be read once it is copied in grey',
    why: 'Most handouts are photocopied in black and white.',
    mend: 'Take a darker colour: at least 4.5 to 1 against white paper.',
    example: 'headings: "#e6a800"',
  },
  {
    code: 'config/no-file',
    severity: 'error',
    title: 'A file that the configuration names and that is not there',
    why: 'Handouts would be printed without it, in silence.',
    mend: 'Correct the path; it starts from the folder of the configuration.',
    example: 'logo: brnad/logo.png',
  },
  {
    code: 'config/outside',
    severity: 'error',
    title: 'A file outside of the folder of the configuration',
    why: 'A configuration may have come from somebody else: it reads nothing but what lies beside it.',
    mend: 'Copy the file in.',
    example: 'logo: ../../private/scan.png',
  },
  {
    code: 'config/picture',
    severity: 'error',
    title: 'A picture of a kind that cannot be printed',
    why: 'Word and PDF have PNG and JPEG in common.',
    mend: 'Save it as PNG, also where the original is an SVG, and name that one.',
    example: 'logo: brand/logo.svg',
  },
  {
    code: 'config/unknown-name',
    severity: 'error',
    title: 'A name that there is not',
    why: 'What it was meant to ask for would not be built.',
    mend: 'Correct the name of the format, template or part.',
    example: 'formats: [docx, pfd]',
  },
  {
    code: 'config/unknown-rule',
    severity: 'error',
    title: 'A setting that names no rule',
    why: 'A typing error would switch nothing off, in silence.',
    mend: 'Correct the id; text/* sets a family.',
    example: 'cite/hegde: off',
  },
];
