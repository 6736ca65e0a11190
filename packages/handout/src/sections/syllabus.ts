import { paperOf, syllabusNode, wordsIn } from '@aide-memoire/exams';

/** A part of a syllabus under its paper, `GS-II: India and its neighbourhood`; the code itself where it is not known. */
export function sayNode(code: string, lang: string): string {
  const node = syllabusNode(code);
  if (node === undefined) return code;
  const paper = paperOf(code);
  const wording = wordsIn(node.text, lang);
  return paper === undefined || paper === node ? wording : `${wordsIn(paper.text, lang)}: ${wording}`;
}
