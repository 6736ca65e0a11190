import type { Sourced } from './row.ts';

/** Words that can go, or say less than fewer would. */
export interface Filler extends Sourced {
  /** A regular expression without flags; letter case does not count. */
  readonly pattern: string;
  readonly advice: string;
}

const plain = (pattern: string, advice: string): Filler => ({
  pattern,
  advice,
  source:
    'United States, Federal Plain Language Guidelines: use simple words and phrases; omit unnecessary words',
});
const house = (pattern: string, advice: string): Filler => ({
  pattern,
  advice,
  source: 'House list of this project, from pages that coaching institutes print',
});

/** Filler phrases in English. */
export const fillers: readonly Filler[] = [
  plain('\\bin order to\\b', 'to'),
  plain('\\bdue to the fact that\\b', 'because'),
  plain('\\bin the event (?:that|of)\\b', 'if'),
  plain('\\bat this point in time\\b', 'now'),
  plain('\\bat the present time\\b', 'now'),
  plain('\\bprior to\\b', 'before'),
  plain('\\bsubsequent to\\b', 'after'),
  plain('\\bwith (?:reference|regard) to\\b(?= the fact)', 'about'),
  plain('\\bfor the purpose of\\b', 'to, for'),
  plain('\\bin the near future\\b', 'a date, or soon'),
  plain('\\ba (?:large )?number of\\b(?= (?:the )?(?:issues|areas|factors))', 'the number, or many'),
  house(
    '\\brepresents? a (?:very )?significant(?: \\w+)? (?:development|opening|step|milestone)\\b',
    'what changed',
  ),
  house('\\bplays? a (?:crucial|vital|key|pivotal|significant) role\\b', 'what it does'),
  house('\\bit (?:is|should be) (?:important|worth|pertinent) (?:to note|noting|to mention)\\b', 'nothing'),
  house("\\bin today[’']s (?:world|era)\\b", 'nothing, or the year'),
  house('\\bin the (?:modern|current|present) (?:era|scenario|day and age)\\b', 'nothing, or the year'),
  house('\\bneeds no introduction\\b', 'nothing'),
  house('\\bthe mere (?:occurrence|fact) (?:of|that)\\b', 'that it took place'),
  house('\\bopens? (?:up )?space for\\b', 'what becomes possible'),
  house('\\badds? symbolic weight\\b', 'what it stands for, and to whom'),
  house('\\ba testament to\\b', 'shows'),
  house('\\bpaves? the way for\\b', 'what becomes possible'),
];

/** Key by which `extend` knows a filler. */
export const fillerKey = ({ pattern }: Filler): string => pattern;
