import { type McqChoice, sameChoice } from './choice.ts';
import { rotate } from './second-list.ts';

/** Options to choose from. A paper of the kind that briefs are written for has four. */
const FOUR = 4;

/**
 * Options for a question whose right choice is known, in the order in which papers print them; `undefined` if no set of fixed
 * options holds the truth (both statements of assertion and reason being false). The wrong ones are as large as the right one,
 * or no nearer to each other than to it, so that the set does not give the key away.
 */
export function optionsFor(truth: McqChoice): readonly McqChoice[] | undefined {
  switch (truth.type) {
    case 'statements':
      return selections(truth.numbers, truth.of).map((numbers) => ({
        type: 'statements',
        numbers,
        of: truth.of,
      }));
    case 'count':
      return counts(truth.count, truth.of).map((count) => ({ type: 'count', count, of: truth.of }));
    case 'reasoning':
      return REASONINGS.some((choice) => sameChoice(choice, truth)) ? REASONINGS : undefined;
    case 'matching':
      return arrangements(truth.places).map((places) => ({ type: 'matching', places }));
    case 'order':
      return arrangements(truth.numbers).map((numbers) => ({ type: 'order', numbers }));
  }
}

/** The four options of an assertion-reason question, in the order of the UPSC paper of 2023. */
const REASONINGS: readonly McqChoice[] = [
  { type: 'reasoning', first: true, second: true, explains: true },
  { type: 'reasoning', first: true, second: true, explains: false },
  { type: 'reasoning', first: true, second: false, explains: false },
  { type: 'reasoning', first: false, second: true, explains: false },
];

function selections(right: readonly number[], of: number): number[][] {
  const all = Array.from({ length: of }, (_, index) => index + 1);
  if (of === 2) return [[1], [2], [1, 2], []];
  if (right.length === of || (of === 3 && right.length === 2))
    return [...subsets(all, of - 1).slice(0, 3), all];
  if (right.length === 0) return [...subsets(all, 1).slice(0, 3), []];
  const same = subsets(all, right.length);
  if (same.length < FOUR) return [...same, all];
  // Four of the sets of that size, evenly apart and counted from the right one.
  const at = same.findIndex((set) => set.join() === right.join());
  const step = Math.floor(same.length / FOUR);
  const places = Array.from({ length: FOUR }, (_, index) => (at + index * step) % same.length);
  return places.toSorted((a, b) => a - b).flatMap((place) => [same[place] ?? []]);
}

/** All sets of `size` numbers out of a list, in the order of a dictionary. */
function subsets(list: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return list.flatMap((first, index) =>
    subsets(list.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

/** Only one, only two, all three, none; a longer list has no "none", unless it is the truth. */
function counts(right: number, of: number): number[] {
  const some = Array.from({ length: of }, (_, index) => index + 1);
  return of < FOUR || right === 0 ? [...some, 0] : some;
}

/** An arrangement and others that agree with it, and with each other, in no place. */
function arrangements(right: readonly number[]): number[][] {
  const turned = Array.from({ length: Math.min(FOUR, right.length) }, (_, by) => rotate(right, by));
  return turned.toSorted((a, b) => (a.join() < b.join() ? -1 : 1));
}
