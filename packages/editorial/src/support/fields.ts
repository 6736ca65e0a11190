import type { TextAt } from './texts.ts';

/** A name, title or place, which is as it is and not the author's prose. */
export const isName = ({ kind }: TextAt): boolean => kind.name;

/** A heading of a section or a part of one. */
export const isHeading = ({ kind }: TextAt): boolean => kind.heading;

/** A heading over a section or a group: no title of a topic, an entry or the whole, which may be a name. */
export const isSectionHeading = ({ kind }: TextAt): boolean => kind.sectionHeading;

/** A label that something stands under or beside. */
export const isLabel = ({ kind }: TextAt): boolean => kind.label;

/** Part of a question: stem, options, answer. */
export const isQuestion = ({ kind }: TextAt): boolean => kind.question;

/** Meant for teachers only. */
export const isForTeachers = ({ kind }: TextAt): boolean => kind.forTeachers;

/** Exact words of somebody. */
export const isQuotation = ({ kind }: TextAt): boolean => kind.quotation;

/** What the brief says in the author's own words: no name, heading, label, question or quotation. */
export const isBody = ({ kind }: TextAt): boolean => kind.body;

/** Running text, which may have several sentences. */
export const isProse = ({ kind }: TextAt): boolean => kind.prose;
