import type { CodePage } from '../code-page.ts';

/** Codes of `pdf`. */
export const pdf: readonly CodePage[] = [
  {
    code: 'pdf/font',
    severity: 'error',
    title: 'A font that cannot be read',
    why: 'Its words could not be set.',
    mend: 'Give a TrueType or OpenType file.',
    example: 'a .woff2 file',
  },
  {
    code: 'pdf/image',
    severity: 'warning',
    title: 'A picture that cannot be shown',
    why: 'Its description is printed in its place.',
    mend: 'Save it again as PNG or JPEG.',
    example: 'a renamed PDF',
  },
  {
    code: 'pdf/lost-place',
    severity: 'warning',
    title: 'A reference that leads nowhere',
    why: 'Its link leads to the first page.',
    mend: 'Correct what it refers to.',
    example: 'a reference to a section that is not printed',
  },
  {
    code: 'pdf/missing-glyph',
    severity: 'warning',
    title: 'A character that no font has',
    why: 'A replacement character is printed.',
    mend: 'Give a font that has it, or write it in words.',
    example: 'an emoji',
  },
  {
    code: 'pdf/no-fonts',
    severity: 'error',
    title: 'No font at all',
    why: 'There is nothing to set the document with.',
    mend: 'Hand in faces; @aide-memoire/fonts says where the default ones lie.',
  },
  {
    code: 'pdf/too-deep',
    severity: 'error',
    title: 'Blocks that are nested too deep',
    why: 'No page has room for them, and no reader would find his way.',
    mend: 'Write it flatter.',
    example: 'a list in a list, five hundred deep',
  },
];
