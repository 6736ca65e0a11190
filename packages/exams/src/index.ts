export { DIRECTIVES_VERSION, type Directive, directive, directives } from './directives.ts';
export { type ExamProfile, profileOf, profiles } from './profiles.ts';
export { type BilingualText, wordsIn } from './row.ts';
export { paperOf, SYLLABUS_SOURCE, type SyllabusNode, syllabus, syllabusNode } from './syllabus.ts';
