import type { Sourced } from './row.ts';

/** A word that takes a side, or hides what happened. */
export interface ContestedTerm extends Sourced {
  /** The words, small letters; whole words are looked for. */
  readonly term: string;
  /** What to write in its place. */
  readonly advice: string;
}

const style =
  (source: string) =>
  (term: string, advice: string): ContestedTerm => ({ term, advice, source });
const reuters = style('Reuters, Handbook of Journalism, A Guide to Standards, Style and Operations');
const bbc = style('BBC, Editorial Guidelines: Language when Reporting Terrorism');
const ap = style('The Associated Press Stylebook');
const house = style(
  'House list of this project: an official’s own description of what one side did, seen in the page it began with',
);

/** Words to quote and attribute, or to put plainly. */
export const contestedTerms: readonly ContestedTerm[] = [
  house(
    'special military operation',
    'Say invasion or attack, or put it in quotation marks with who says so.',
  ),
  house('military operations', 'Say what was done (invasion, air strikes, shelling), or who calls it so.'),
  house('military operation', 'Say what was done (invasion, air strikes, shelling), or who calls it so.'),
  bbc('terrorists', 'Say what they did (bombers, gunmen, hijackers), or attribute the word.'),
  bbc('terrorist state', 'Attribute it: the words are an accusation.'),
  reuters('freedom fighters', 'Name the group, or attribute the words.'),
  ap('illegal immigrants', 'Say people who entered without permission.'),
  ap('illegal aliens', 'Say people who entered without permission.'),
  ap('ethnic cleansing', 'Say what was done (expulsion, killing), and attribute the words.'),
  ap('collateral damage', 'Say who and what was hit.'),
  ap('enhanced interrogation', 'Say what was done.'),
];

/** Key by which `extend` knows a term. */
export const contestedKey = ({ term }: ContestedTerm): string => term;
