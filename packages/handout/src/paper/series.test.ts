import { type Brief, checkBrief, deriveMcq } from '@aide-memoire/schema';
import { expect, it } from 'vitest';
import { createComposer } from '../compose/composer.ts';
import type { BookletOptions } from '../compose/options.ts';
import { PAPER_PAGES } from '../templates/paper-pages.ts';
import { wordsFor } from '../words/index.ts';
import { inSeries, keyIn } from './series.ts';

const NAMES = ['Oslo', 'Dayton', 'Lahore', 'Simla'];
const { brief } = checkBrief({
  schemaVersion: 1,
  id: 'talks',
  lang: 'en',
  title: 'Talks',
  publication: { publishedOn: '2024-12-20' },
  event: { name: 'Talks' },
  exam: {
    questions: Array.from({ length: 12 }, (_, index) => ({
      id: `q${index}`,
      kind: 'mcq',
      format: 'single',
      stem: `Stem ${index}`,
      origin: { type: 'practice' },
      options: NAMES.map((text, place) => ({ key: 'abcd'[place], text })),
      answer: 'abcd'[index % 4],
      ...(index === 7 ? { keyStatus: 'dropped' } : {}),
    })),
  },
});

function composer(booklet: BookletOptions, lang = 'en') {
  if (brief === undefined) throw new Error('the brief is valid');
  return createComposer(brief as Brief, {
    lang,
    words: wordsFor(lang).words,
    edition: 'student',
    pages: PAPER_PAGES,
    booklet,
    qrCodes: false,
    condensed: false,
    report: () => undefined,
  });
}

const shown = (...args: Parameters<typeof inSeries>) =>
  inSeries(...args).map(({ question, order }) => `${question.id} ${order.join('')}`);

it('gives equal series for equal seeds, in every language, and others for other seeds and letters', () => {
  const first = shown('A', composer({ seed: 5 }));
  expect(shown('A', composer({ seed: 5 }, 'hi'))).toEqual(first);
  expect(shown('A', composer({}))).toEqual(shown('A', composer({ seed: 1 })));
  const all = [
    shown('A', composer({ seed: 6 })),
    ...(['B', 'C', 'D'] as const).map((name) => shown(name, composer({ seed: 5 }))),
  ];
  expect(new Set([first, ...all].map((each) => each.join())).size).toBe(5);
});

it('holds every question once, numbered from 1', () => {
  const series = inSeries('C', composer({}));
  expect(series.map(({ number }) => number)).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
  expect(new Set(series.map(({ from }) => from)).size).toBe(12);
});

it('prints the right option under the letter of the key', () => {
  for (const name of ['A', 'B', 'C', 'D'] as const) {
    for (const member of inSeries(name, composer({ seed: 9 }))) {
      const { options, answer } = deriveMcq(member.question);
      const place = options.findIndex(({ key }) => key === keyIn(member));
      const printed = options[member.order[place] ?? -1];
      if (member.question.keyStatus === 'dropped') expect(keyIn(member)).toBe(undefined);
      else expect(printed?.key).toBe(answer);
    }
  }
});

it('does not let the order tell the key: it is the same whichever option is right', () => {
  const other = structuredClone(brief);
  for (const question of other?.exam?.questions ?? []) if (question.kind === 'mcq') question.answer = 'a';
  const orders = shown('B', composer({}));
  expect(shown('B', { ...composer({}), brief: other as Brief })).toEqual(orders);
});
