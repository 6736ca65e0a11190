import type { McqWords } from './mcq.ts';

/** English. */
export const mcqEn: McqWords = {
  prompts: {
    'statements-select': 'Which of the statements given above is/are correct?',
    'statements-count': 'How many of the above statements are correct?',
    'assertion-reason': 'Which one of the following is correct in respect of the above statements?',
    match: 'Which one of the following matches the lists correctly?',
    'pairs-count': 'How many of the pairs given above are correctly matched?',
    chronology: 'Which one of the following is the correct order, the earliest first?',
  },
  statement: (numeral) => `Statement-${numeral}`,
  lists: ['List I', 'List II'],
  choice: {
    only: (list) => `${list} only`,
    and: (numbers) =>
      numbers.length < 2 ? numbers.join('') : `${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`,
    both: (list) => `Both ${list}`,
    neither: (first, second) => `Neither ${first} nor ${second}`,
    noneOfThese: 'None of the above',
    numbers: ['none', 'one', 'two', 'three', 'four', 'five', 'six'],
    onlySo: (number) => `Only ${number}`,
    all: (number, of) => (of === 2 ? 'Both' : `All ${number}`),
    none: 'None',
    reasoning: [
      'Both Statement-I and Statement-II are correct and Statement-II is the correct explanation for Statement-I',
      'Both Statement-I and Statement-II are correct and Statement-II is not the correct explanation for Statement-I',
      'Statement-I is correct but Statement-II is incorrect',
      'Statement-I is incorrect but Statement-II is correct',
    ],
  },
};
