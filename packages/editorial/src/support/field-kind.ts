/** What a field of a brief is to an editor. */
export interface FieldKind {
  /** A name, title or place, which is as it is and not the author's prose. */
  readonly name: boolean;
  /** A heading of a section or a part of one. */
  readonly heading: boolean;
  /** A heading over a section or a group: no title of a topic, an entry or the whole, which may be a name. */
  readonly sectionHeading: boolean;
  /** A label that something stands under or beside. */
  readonly label: boolean;
  /** Part of a question: stem, options, answer. */
  readonly question: boolean;
  /** Meant for teachers only. */
  readonly forTeachers: boolean;
  /** Exact words of somebody. */
  readonly quotation: boolean;
  /** What the brief says in the author's own words: no name, heading, label, question or quotation. */
  readonly body: boolean;
  /** Running text, which may have several sentences. */
  readonly prose: boolean;
}

const NAMES =
  /^(?:sources|actors)\/|^event\/(?:name|venues\/\*\/(?:site|city|subdivision)|sessions\/\*\/label)$|\/(?:person|office|speaker|representedBy|signedAt|term)$|^exam\/audiences|\/precedents\/\*\/name$|^media\/\*\/credit$|^instruments\/\*\/(?:title|shortTitle)$/;
const HEADINGS =
  /(?:^|\/)(?:heading|title|shortTitle|questionsHeading|keyDetailsHeading)$|^headings\/|\/columns\/\*$|^categories\//;
const SECTION_HEADINGS = /(?:^|\/)(?:heading|questionsHeading|keyDetailsHeading)$|^headings\//;
const LABELS = /\/(?:label|tagLabel|functionLabel|advantage)$/;
const TEACHERS = /^exam\/questions\/\*\/(?:answer|rubric|explanation)|^exam\/questions\/\*\/.*\/why$/;
const PROSE: ReadonlySet<string> = new Set(['context/body', 'conclusion/body', 'agenda/intro', 'exam/note']);

/** The kind of a field by its path, in which a star stands for the positions of a list. */
export function kindOf(field: string): FieldKind {
  const name = NAMES.test(field);
  const heading = !name && HEADINGS.test(field);
  const label = LABELS.test(field);
  const question = field.startsWith('exam/questions/');
  const quotation = field === 'quotes/*/text';
  const ofTheFile = field.startsWith('verification/') || field.startsWith('publication/');
  return {
    name,
    heading,
    sectionHeading: SECTION_HEADINGS.test(field) && !field.startsWith('delegations/'),
    label,
    question,
    forTeachers: TEACHERS.test(field),
    quotation,
    body: !name && !heading && !label && !question && !quotation && !ofTheFile,
    prose: PROSE.has(field),
  };
}
