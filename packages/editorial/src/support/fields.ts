import type { TextAt } from './texts.ts';

const NAMES =
  /^(?:sources|actors)\/|^event\/(?:name|venues\/\*\/(?:site|city|subdivision)|sessions\/\*\/label)$|\/(?:person|office|speaker|representedBy|signedAt|term)$|^exam\/audiences|\/precedents\/\*\/name$|^media\/\*\/credit$|^instruments\/\*\/(?:title|shortTitle)$/;
const HEADINGS =
  /(?:^|\/)(?:heading|title|shortTitle|questionsHeading|keyDetailsHeading)$|^headings\/|\/columns\/\*$|^categories\//;
const LABELS = /\/(?:label|tagLabel|functionLabel|advantage)$/;
const TEACHERS = /^exam\/questions\/\*\/(?:answer|rubric|explanation)|^exam\/questions\/\*\/.*\/why$/;

/** A name, title or place, which is as it is and not the author's prose. */
export const isName = ({ field }: TextAt): boolean => NAMES.test(field);

/** A heading of a section or a part of one. */
export const isHeading = (text: TextAt): boolean => HEADINGS.test(text.field) && !isName(text);

/** A heading over a section or a group: no title of a topic, an entry or the whole, which may be a name. */
export const isSectionHeading = ({ field }: TextAt): boolean =>
  /(?:^|\/)(?:heading|questionsHeading|keyDetailsHeading)$|^headings\//.test(field) &&
  !field.startsWith('delegations/');

/** A label that something stands under or beside. */
export const isLabel = ({ field }: TextAt): boolean => LABELS.test(field);

/** Part of a question: stem, options, answer. */
export const isQuestion = ({ field }: TextAt): boolean => field.startsWith('exam/questions/');

/** Meant for teachers only. */
export const isForTeachers = ({ field }: TextAt): boolean => TEACHERS.test(field);

/** Exact words of somebody. */
export const isQuotation = ({ field }: TextAt): boolean => field === 'quotes/*/text';

/** What the brief says in the author's own words: no name, heading, label, question or quotation. */
export const isBody = (text: TextAt): boolean =>
  !isName(text) &&
  !isHeading(text) &&
  !isLabel(text) &&
  !isQuestion(text) &&
  !isQuotation(text) &&
  !text.field.startsWith('verification/') &&
  !text.field.startsWith('publication/');

/** Running text, which may have several sentences. */
export const isProse = ({ field }: TextAt): boolean =>
  field === 'context/body' ||
  field === 'conclusion/body' ||
  field === 'agenda/intro' ||
  field === 'exam/note';

/** Not printed: meant for a screen. */
export const isScreenOnly = (text: TextAt, screenOnly: ReadonlySet<number>): boolean =>
  text.field.startsWith('cta/*/') && screenOnly.has(Number(text.path[1]));
