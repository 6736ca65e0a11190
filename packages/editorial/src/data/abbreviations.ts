import type { Sourced } from './row.ts';

/** An abbreviation that readers know without help. */
export interface KnownAbbreviation extends Sourced {
  readonly short: string;
}

const house =
  'House list of this project: names of states and bodies that every newspaper uses without expanding them';

/** Abbreviations that need no expansion. */
export const knownAbbreviations: readonly KnownAbbreviation[] = [
  'US',
  'USA',
  'UK',
  'UN',
  'USSR',
  'AM',
  'PM',
  'TV',
  'MCQ',
].map((short) => ({ short, source: house }));

/** Key by which `extend` knows an abbreviation. */
export const abbreviationKey = ({ short }: KnownAbbreviation): string => short;
