import type { BilingualText, Sourced } from '../row.ts';

/** A node of an official syllabus. */
export interface SyllabusNode extends Sourced {
  /** Path of the node; its parent is the path without the last part. */
  readonly code: string;
  /** The official wording (shortened where it is a list), or the short name of a paper. */
  readonly text: BilingualText;
  /** First year of the exam under this wording. */
  readonly validFrom: number;
  /** Whether it is the paper that the nodes below it belong to. */
  readonly paper?: boolean;
  /** Words, from the official wording, of which a question under this node holds at least one; small letters. */
  readonly terms?: { readonly en: readonly string[]; readonly hi: readonly string[] };
}

/** A maker of rows that share their source and first year. */
export function nodesFrom(source: string, validFrom: number) {
  return (
    code: string,
    en: string,
    hi: string,
    more: Pick<SyllabusNode, 'paper' | 'terms'> = {},
  ): SyllabusNode => ({ code, text: { en, hi }, validFrom, source, ...more });
}
