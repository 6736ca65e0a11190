import type { Text } from '../fields/text.ts';
import { type McqChoice, sameChoice } from './choice.ts';
import type { Mcq } from './mcq.ts';
import { optionsFor } from './options.ts';
import { readChoice } from './read-choice.ts';
import { printedPlaces } from './second-list.ts';
import { truthOf } from './truth.ts';

/** An option as it is printed: written by the author, or derived and still to be said in words. */
export type PrintedOption =
  | { readonly key: string; readonly text: Text }
  | { readonly key: string; readonly choice: McqChoice };

/** Why an answer is right: one statement or pair, whether it is true, and why. For teachers only. */
export interface McqReason {
  /** Number of the statement or pair, from 1. */
  readonly number: number;
  readonly correct: boolean;
  readonly why?: Text;
}

/** All of a multiple-choice question that can be derived. */
export interface DerivedMcq {
  readonly options: readonly PrintedOption[];
  /** The entries of the second list of a `match` as they are printed: the index of the pair that each is from. */
  readonly secondList?: readonly number[];
  /** Key of the right option; `undefined` where it is neither written nor derivable. For teachers only. */
  readonly answer?: string;
  /** For teachers only. */
  readonly reasons: readonly McqReason[];
}

/**
 * Derives what an author need not write: options, key and the reasons for it from the truth of each statement, pair or date. What
 * the author wrote is kept. Equal questions give equal results.
 *
 * @example deriveMcq(question).answer // 'a'
 */
export function deriveMcq(question: Mcq): DerivedMcq {
  const truth = truthOf(question);
  const options = printedOptions(question, truth);
  const answer = question.answer ?? (truth && rightOption(options, truth, question));
  return {
    options,
    ...(question.format === 'match' ? { secondList: secondListOf(printedPlaces(question)) } : {}),
    ...(answer === undefined ? {} : { answer }),
    reasons: reasonsOf(question),
  };
}

function printedOptions({ options }: Mcq, truth: McqChoice | undefined): readonly PrintedOption[] {
  if (options !== undefined) return options;
  const choices = truth === undefined ? [] : (optionsFor(truth) ?? []);
  return choices.map((choice, index) => ({ key: String.fromCodePoint(0x61 + index), choice }));
}

function rightOption(options: readonly PrintedOption[], truth: McqChoice, question: Mcq): string | undefined {
  return options.find((option) => {
    const choice = 'choice' in option ? option.choice : readChoice(option.text, question);
    return choice !== undefined && sameChoice(choice, truth);
  })?.key;
}

/** The places turned round: what stands at each of them. */
function secondListOf(places: readonly number[]): number[] {
  return places.map((_, index) => places.indexOf(index + 1));
}

function reasonsOf(question: Mcq): McqReason[] {
  const parts = 'statements' in question ? question.statements : 'pairs' in question ? question.pairs : [];
  return parts.map(({ correct = true, why }, index) => ({
    number: index + 1,
    correct,
    ...(why === undefined ? {} : { why }),
  }));
}
