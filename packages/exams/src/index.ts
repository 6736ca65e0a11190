export { DIRECTIVES_VERSION, type Directive, directive, directiveKey, directives } from './directives.ts';
export { extend } from './extend.ts';
export { PROFILES_VERSION, profileKey, profileOf, profiles } from './profiles/index.ts';
export type { ExamProfile, McqPattern, Pair, Paper, PaperSection } from './profiles/profile.ts';
export { type BilingualText, type Sourced, wordsIn } from './row.ts';
export { paperOf, SYLLABUS_VERSION, syllabus, syllabusKey, syllabusNode } from './syllabus/index.ts';
export type { SyllabusNode } from './syllabus/node.ts';
