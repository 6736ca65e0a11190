import { deriveMcq, type Mcq } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import type { Series } from '../compose/options.ts';
import { optionOrder } from './option-order.ts';
import { type PaperQuestion, paperSections } from './paper-questions.ts';
import { randomFrom, shuffled } from './random.ts';

/** A question in one series of a booklet. */
export interface SeriesQuestion extends PaperQuestion<Mcq> {
  /** For each place, the index of the option that stands there. */
  readonly order: readonly number[];
}

/** All series there are. */
const SERIES: readonly Series[] = ['A', 'B', 'C', 'D'];

/** The series that a booklet is printed in. */
export const seriesWanted = ({ booklet }: Composer): readonly Series[] => booklet.series ?? SERIES;

/** The objective questions of a brief. */
export function objective(composer: Composer): PaperQuestion<Mcq>[] {
  return paperSections(composer).flatMap(({ questions }) =>
    questions.flatMap(({ question, ...rest }) => (question.kind === 'mcq' ? [{ ...rest, question }] : [])),
  );
}

/** The questions of a series in its order, numbered from 1. Equal seeds give equal series, in every language. */
export function inSeries(series: Series, composer: Composer): SeriesQuestion[] {
  const { seed = 1 } = composer.booklet;
  const random = randomFrom(Math.imul(seed, SERIES.length) + SERIES.indexOf(series));
  return shuffled(objective(composer), random).map((member, index) => ({
    ...member,
    number: index + 1,
    order: optionOrder(member.question, random),
  }));
}

/** The letter under which the right option is printed in a series; `undefined` where there is no key. */
export function keyIn({ question, order }: SeriesQuestion): string | undefined {
  const { options, answer } = deriveMcq(question);
  if (question.keyStatus === 'dropped') return undefined;
  const right = options.findIndex(({ key }) => key === answer);
  return right < 0 ? undefined : options[order.indexOf(right)]?.key;
}
