import type { Sourced } from './row.ts';

/** Words that can go, or say less than fewer would. */
export interface Filler extends Sourced {
  /** A regular expression without flags; letter case does not count. */
  readonly pattern: string;
  readonly advice: string;
  /** A word, small letters, without which no text has it; where none is given, every text is searched. */
  readonly word?: string;
}

const plain = (word: string, pattern: string, advice: string): Filler => ({
  word,
  pattern,
  advice,
  source:
    'United States, Federal Plain Language Guidelines: use simple words and phrases; omit unnecessary words',
});
const house = (word: string, pattern: string, advice: string): Filler => ({
  word,
  pattern,
  advice,
  source: 'House list of this project, from pages that coaching institutes print',
});

/** Filler phrases in English. */
export const fillers: readonly Filler[] = [
  plain('order', '\\bin order to\\b', 'to'),
  plain('fact', '\\bdue to the fact that\\b', 'because'),
  plain('event', '\\bin the event (?:that|of)\\b', 'if'),
  plain('point', '\\bat this point in time\\b', 'now'),
  plain('present', '\\bat the present time\\b', 'now'),
  plain('prior', '\\bprior to\\b', 'before'),
  plain('subsequent', '\\bsubsequent to\\b', 'after'),
  plain('fact', '\\bwith (?:reference|regard) to\\b(?= the fact)', 'about'),
  plain('purpose', '\\bfor the purpose of\\b', 'to, for'),
  plain('near', '\\bin the near future\\b', 'a date, or soon'),
  plain(
    'number',
    '\\ba (?:large )?number of\\b(?= (?:the )?(?:issues|areas|factors))',
    'the number, or many',
  ),
  house(
    'significant',
    '\\brepresents? a (?:very )?significant(?: \\w+)? (?:development|opening|step|milestone)\\b',
    'what changed',
  ),
  house('role', '\\bplays? a (?:crucial|vital|key|pivotal|significant) role\\b', 'what it does'),
  house('note', '\\bit (?:is|should be) (?:important|worth|pertinent) to note\\b', 'nothing'),
  house('noting', '\\bit (?:is|should be) worth noting\\b', 'nothing'),
  house('mention', '\\bit (?:is|should be) (?:important|worth|pertinent) to mention\\b', 'nothing'),
  house('today', "\\bin today[’']s (?:world|era)\\b", 'nothing, or the year'),
  house('era', '\\bin the (?:modern|current|present) era\\b', 'nothing, or the year'),
  house('scenario', '\\bin the (?:modern|current|present) scenario\\b', 'nothing, or the year'),
  house('age', '\\bin the (?:modern|current|present) day and age\\b', 'nothing, or the year'),
  house('introduction', '\\bneeds no introduction\\b', 'nothing'),
  house('mere', '\\bthe mere (?:occurrence|fact) (?:of|that)\\b', 'that it took place'),
  house('space', '\\bopens? (?:up )?space for\\b', 'what becomes possible'),
  house('symbolic', '\\badds? symbolic weight\\b', 'what it stands for, and to whom'),
  house('testament', '\\ba testament to\\b', 'shows'),
  house('way', '\\bpaves? the way for\\b', 'what becomes possible'),
];

/** Key by which `extend` knows a filler. */
export const fillerKey = ({ pattern }: Filler): string => pattern;
