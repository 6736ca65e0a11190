/** What a rule of `lintDocx` is about. */
export interface LintRule {
  /** `error`: a reader loses something or Word complains. `warning`: people cannot use it as they should. */
  readonly severity: 'error' | 'warning';
  /** What it finds. */
  readonly finds: string;
  /** What to do about it. */
  readonly mend: string;
}

const error = (finds: string, mend: string): LintRule => ({ severity: 'error', finds, mend });
const warning = (finds: string, mend: string): LintRule => ({ severity: 'warning', finds, mend });

/** The rules of `lintDocx` by code. The first group is what validators of the schema pass over; the second, accessibility. */
export const LINT_RULES = {
  'docx/unreadable': error('Bytes that are no zip with a Word document in it.', 'Save the file as .docx.'),
  'docx/malformed-part': error(
    'A part that is no well-formed XML.',
    'Write the part anew; Word refuses the file.',
  ),
  'docx/missing-part': error(
    'A relationship to a part that is not in the package.',
    'Add the part, or take the relationship away.',
  ),
  'docx/dangling-relationship': error('An `r:id` without a relationship.', 'Add the relationship.'),
  'docx/unsafe-link': error(
    'A link that opens anything but a page or a letter: `javascript:`, `file:`.',
    'Link to http, https or mailto addresses only.',
  ),
  'docx/missing-defaults': error(
    'A styles part without document defaults.',
    'Add `w:docDefaults`; without it Word falls back to Times New Roman of 10 points.',
  ),
  'docx/dangling-style': error('A style that is named and not there.', 'Add the style, or name another.'),
  'docx/dangling-numbering': error(
    'A list that is named and not there: its paragraphs come without numbers.',
    'Add the `w:num` and its `w:abstractNum`.',
  ),
  'docx/dangling-anchor': error(
    'A link inside the document that leads to no bookmark.',
    'Add the bookmark, or take the link away.',
  ),
  'docx/dangling-field': error(
    'A `REF`, `PAGEREF` or `NOTEREF` field to no bookmark: "Error! Reference source not found." once Word reckons it anew.',
    'Add the bookmark.',
  ),
  'docx/dangling-note': error('A footnote or endnote that is called for and not there.', 'Add the note.'),
  'docx/broken-field': error(
    'A field that is begun and not ended, or the other way round.',
    'Pair the `w:fldChar` elements of each part.',
  ),
  'docx/duplicate-bookmark': error(
    'Two bookmarks of one name; Word drops the second.',
    'Name each place once; names do not differ by case.',
  ),
  'docx/long-bookmark': error('A bookmark of more than 40 characters; Word drops it.', 'Shorten the name.'),
  'docx/duplicate-id': error(
    'Two drawings, styles, lists, notes or bookmarks of one id.',
    'Number them anew.',
  ),
  'docx/ragged-table': error(
    'A row with more or fewer cells than the table has columns.',
    'Fill the row up; Word mends it in its own way.',
  ),
  'docx/empty-picture': error('A picture without width or height.', 'Give it a size.'),
  'docx/asks-to-update': warning(
    'A setting or field that makes Word ask "update the fields?" when the file is opened.',
    'Write the results of fields, and leave `w:dirty` and `w:updateFields` out.',
  ),
  'docx/unknown-language': warning('A language that is no BCP 47 tag.', 'Write a tag such as `en-IN`.'),
  'docx/missing-language': warning(
    'No language for the document: a screen reader guesses.',
    'Set `w:lang` in the defaults of the styles.',
  ),
  'docx/missing-title': warning(
    'No title in the properties: windows and screen readers say the name of the file.',
    'Set `dc:title`.',
  ),
  'docx/missing-headings': warning(
    'Two pages of text without a heading to move by.',
    'Use the styles Heading 1 to Heading 3.',
  ),
  'docx/empty-heading': warning('A heading without words.', 'Give it words, or another style.'),
  'docx/heading-order': warning(
    'A heading that skips a level: Heading 3 under Heading 1.',
    'Use the next level.',
  ),
  'docx/missing-alt': warning(
    'A picture without a description that is not marked as decoration.',
    'Describe what it shows.',
  ),
  'docx/file-name-alt': warning(
    'A description that is the name of a file.',
    'Describe what the picture shows.',
  ),
  'docx/floating-object': warning(
    'A picture that floats: it has no place in the order of reading.',
    'Set it in line with the text.',
  ),
  'docx/missing-table-header': warning(
    'A table that neither a heading row nor its first column heads; grids of a fixed height are forms.',
    'Mark its first row with `w:tblHeader`.',
  ),
  'docx/missing-table-description': warning(
    'A table without title and description.',
    'Set `w:tblCaption` or `w:tblDescription`.',
  ),
  'docx/merged-cells': warning('Merged cells: screen readers lose count.', 'Repeat the words in each cell.'),
  'docx/nested-table': warning('A table inside a table.', 'Put them one after another.'),
  'docx/blank-row': warning(
    'A row without words that is no room to write in.',
    'Take it away; set room by the style.',
  ),
  'docx/empty-paragraphs': warning(
    'Three empty paragraphs in a row, read out as "blank, blank, blank".',
    'Set room by the style of a paragraph.',
  ),
  'docx/repeated-blanks': warning('Four blanks in a row.', 'Use a tab, an indent or a table.'),
  'docx/unclear-link': warning(
    'A link that says "here" or spells an address out with its scheme.',
    'Say where it leads.',
  ),
  'docx/low-contrast': warning(
    'Letters with a contrast below 4.5 to 1 against white or their shading.',
    'Make them darker.',
  ),
} as const satisfies Readonly<Record<string, LintRule>>;

/** The codes of what `lintDocx` finds. */
export type LintCode = keyof typeof LINT_RULES;
