import type { McqChoice } from '@aide-memoire/schema';

/** The fixed wording of multiple-choice questions in one language, as papers of the UPSC print it. */
export interface McqWords {
  /** Asked behind the statements, pairs or events, by the format of the question. */
  readonly prompts: Readonly<
    Record<
      'statements-select' | 'statements-count' | 'assertion-reason' | 'match' | 'pairs-count' | 'chronology',
      string
    >
  >;
  /** `Statement-I`. */
  readonly statement: (numeral: string) => string;
  readonly lists: readonly [string, string];
  readonly choice: ChoiceWords;
}

/** How derived options are said. */
export interface ChoiceWords {
  readonly only: (list: string) => string;
  /** `1, 2 and 3`. */
  readonly and: (numbers: readonly string[]) => string;
  readonly both: (list: string) => string;
  readonly neither: (first: string, second: string) => string;
  readonly noneOfThese: string;
  /** By number from 0; further ones are said in digits. */
  readonly numbers: readonly string[];
  readonly onlySo: (number: string) => string;
  readonly all: (number: string, of: number) => string;
  readonly none: string;
  /** Both true and explained, both true, the first true, the second true. */
  readonly reasoning: readonly [string, string, string, string];
}

/** A derived option in words: `1 and 2 only`, `All three`, `A-2, B-1, C-3`. */
export function sayChoice(choice: McqChoice, words: ChoiceWords): string {
  switch (choice.type) {
    case 'statements':
      return saySelection(choice.numbers.map(String), choice.of, words);
    case 'count': {
      if (choice.count === 0) return words.none;
      const number = words.numbers[choice.count] ?? String(choice.count);
      return choice.count === choice.of ? words.all(number, choice.of) : words.onlySo(number);
    }
    case 'reasoning':
      if (!choice.first) return words.reasoning[3];
      if (!choice.second) return words.reasoning[2];
      return words.reasoning[choice.explains ? 0 : 1];
    case 'matching':
      return choice.places.map((place, index) => `${letter(index)}-${place}`).join(', ');
    case 'order':
      return choice.numbers.join(' – ');
  }
}

function saySelection(numbers: readonly string[], of: number, words: ChoiceWords): string {
  if (numbers.length === 0) return of === 2 ? words.neither('1', '2') : words.noneOfThese;
  const list = words.and(numbers);
  if (numbers.length < of) return words.only(list);
  return of === 2 ? words.both(list) : list;
}

/** A, B, C … */
export const letter = (index: number) => String.fromCodePoint(0x41 + index);
