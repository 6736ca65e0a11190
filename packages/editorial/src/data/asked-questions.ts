import type { Sourced } from './row.ts';

/** The wording of a question as the paper has it. */
export interface AskedQuestion extends Sourced {
  readonly exam: string;
  readonly paper: string;
  readonly year: number;
  readonly lang: string;
  readonly text: string;
}

/**
 * Questions that were asked, word for word. None ships: the papers are the commissions’ own, and no wording was read from an
 * official paper. An institute hands in its bank.
 */
export const askedQuestions: readonly AskedQuestion[] = [];

/** Key by which `extend` knows a question. */
export const askedKey = ({ exam, paper, year, lang, text }: AskedQuestion): string =>
  `${exam}/${paper}/${year}/${lang}/${text}`;
