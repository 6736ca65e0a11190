import { certainlyBefore } from '../edtf/bounds.ts';
import type { McqChoice } from './choice.ts';
import type { ChronologyMcq, Mcq } from './mcq.ts';
import { printedPlaces } from './second-list.ts';

/** The choice that is right, derived from each statement, pair or date; `undefined` where these do not say. */
export function truthOf(question: Mcq): McqChoice | undefined {
  switch (question.format) {
    case 'single':
      return undefined;
    case 'statements-select':
      return {
        type: 'statements',
        numbers: question.statements.flatMap(({ correct }, index) => (correct ? [index + 1] : [])),
        of: question.statements.length,
      };
    case 'statements-count':
      return count(question.statements.map(({ correct }) => correct));
    case 'pairs-count':
      return count(question.pairs.map(({ correct = true }) => correct));
    case 'assertion-reason': {
      const [first = false, second = false] = question.statements.map(({ correct }) => correct);
      if (first && second && question.explains === undefined) return undefined;
      return { type: 'reasoning', first, second, explains: first && second && question.explains === true };
    }
    case 'match':
      return { type: 'matching', places: printedPlaces(question) };
    case 'chronology':
      return orderOf(question);
  }
}

const count = (right: readonly boolean[]): McqChoice => ({
  type: 'count',
  count: right.filter(Boolean).length,
  of: right.length,
});

/** The events in order; `undefined` if two of them cannot be told apart by their dates. */
function orderOf({ events }: ChronologyMcq): McqChoice | undefined {
  const numbered = events.map(({ when }, index) => ({ when, number: index + 1 }));
  const sorted = numbered.toSorted((a, b) => (certainlyBefore(a.when, b.when) ? -1 : 1));
  const certain = sorted.every(({ when }, index) => {
    const next = sorted[index + 1];
    return next === undefined || certainlyBefore(when, next.when);
  });
  return certain ? { type: 'order', numbers: sorted.map(({ number }) => number) } : undefined;
}
