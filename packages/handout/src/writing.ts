// What writers need of this package at run time, without compose and the schema that it stands on: a process that only writes loads
// a tenth of the code. The types are those of the main entry.
export { line as questionLine } from './blocks/question.ts';
export { qrMatrix } from './qr/qr-matrix.ts';
export { text } from './tree/build.ts';
export { PAPERS } from './tree/handout.ts';
export { isInline } from './tree/inline-kinds.ts';
export { citeLabel, plainText } from './tree/plain.ts';
export { writeBlocks, writeInlines } from './writer/handlers.ts';
