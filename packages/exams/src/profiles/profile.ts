import type { BilingualText, Sourced } from '../row.ts';

/** Part of a paper: how many questions are set, how many are to be answered, and what each is worth. */
export interface PaperSection {
  readonly name: string;
  readonly set: number;
  readonly answer: number;
  readonly marks: number;
}

/** One paper of an exam. */
export interface Paper {
  /** Last part of the paper's syllabus code: `gs2`. */
  readonly id: string;
  readonly name: BilingualText;
  readonly marks: number;
  readonly minutes?: number;
  /** Languages in which it can be answered. */
  readonly medium: readonly string[];
  readonly sections: readonly PaperSection[];
}

/** Marks and the length of an answer that go together. */
export interface Pair {
  readonly marks: number;
  readonly words?: number;
  /** Ruled pages in the answer booklet. */
  readonly pages?: number;
}

/** How objective questions are set and marked. */
export interface McqPattern {
  /** Options of each question, one for "not attempted" included where there is one. */
  readonly options: number;
  readonly marks: number;
  /** Marks taken away for a wrong answer. */
  readonly negative: number;
  /** Forms of question that occur, by the names of the brief's vocabulary. */
  readonly formats: readonly string[];
}

/** How an exam asks, in the years in which it asks so. */
export interface ExamProfile extends Sourced {
  readonly id: string;
  readonly name: BilingualText;
  readonly validFrom: number;
  readonly validTo?: number;
  readonly papers: readonly Paper[];
  /** Marks and lengths of its written answers; empty where it has none, or none that are known. */
  readonly pairs: readonly Pair[];
  readonly mcq?: McqPattern;
  /** Codes of the directive words it uses. */
  readonly directives: readonly string[];
  /** Code of the syllabus node that stands for the exam. */
  readonly syllabusId?: string;
}
