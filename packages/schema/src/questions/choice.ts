/** What an option of a multiple-choice question holds, without words; who prints it says it in a language. */
export type McqChoice =
  | {
      /** Which of the statements are true, by number from 1. */
      readonly type: 'statements';
      readonly numbers: readonly number[];
      readonly of: number;
    }
  | {
      /** How many of the statements or pairs are right. */
      readonly type: 'count';
      readonly count: number;
      readonly of: number;
    }
  | {
      /** Whether each of two statements is true, and whether the second explains the first. */
      readonly type: 'reasoning';
      readonly first: boolean;
      readonly second: boolean;
      readonly explains: boolean;
    }
  | {
      /** For each entry of the first list, the number of its fellow in the second list as printed. */
      readonly type: 'matching';
      readonly places: readonly number[];
    }
  | {
      /** The printed numbers of the events in the order in which they happened. */
      readonly type: 'order';
      readonly numbers: readonly number[];
    };

/** Whether two choices hold the same. */
export function sameChoice(a: McqChoice, b: McqChoice): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
