export { readMarkdownBrief } from './spelling/read.ts';
export { writeMarkdownBrief } from './spelling/write.ts';
