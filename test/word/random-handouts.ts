import {
  type Block,
  type Handout,
  type Inline,
  paragraph,
  strong,
  type TableCell,
  text,
} from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';

const VOCABULARY =
  'the of and to in talks treaty ceasefire corridor sanctions delegation humanitarian framework sovereignty agreement ministers announced neutral venue observers confidence-building measures verification exchange prisoners strategic parity bilateral multilateral negotiation precedent mandate India Russia Ukraine China Security Council resolution Article grain inspection review'.split(
    ' ',
  );

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A handout of several pages of English, the same for the same seed; every heading is unlike every other text. */
export function randomHandout(seed: number, columns: 1 | 2 = 1): Handout {
  const random = randomFrom(seed);
  const between = (least: number, most: number) => least + Math.floor(random() * (most - least + 1));
  const words = (count: number) =>
    Array.from({ length: count }, () => VOCABULARY[between(0, VOCABULARY.length - 1)]).join(' ');
  const sentence = (least: number, most: number) => {
    const said = words(between(least, most));
    return `${said[0]?.toUpperCase()}${said.slice(1)}.`;
  };
  const prose = (): Inline[] => {
    const cite: Inline[] =
      random() < 0.3
        ? [text(' '), { type: 'cite', items: [{ source: 'a', number: 1, locator: `p. ${between(1, 99)}` }] }]
        : [];
    return [text(`${sentence(8, 60)} `), strong([text(words(2))]), text(` ${sentence(5, 40)}`), ...cite];
  };
  const cell = (): TableCell => ({ type: 'tableCell', children: [paragraph([text(sentence(2, 16))])] });
  const times = <Made>(count: number, make: (index: number) => Made): Made[] =>
    Array.from({ length: count }, (_, index) => make(index));
  const kinds: (() => Block)[] = [
    () => paragraph(prose()),
    () => paragraph(prose()),
    () => ({
      type: 'list',
      ordered: random() < 0.5,
      children: times(between(2, 7), () => ({
        type: 'listItem',
        children: [paragraph([text(sentence(3, 25))])],
      })),
    }),
    () => ({
      type: 'table',
      summary: words(3),
      caption: [text(sentence(2, 5))],
      columns: [{ width: 1 }, { width: 2 }, { width: 1 }],
      children: [
        { type: 'tableRow', header: true, children: [cell(), cell(), cell()] },
        ...times(between(2, 8), () => ({ type: 'tableRow' as const, children: [cell(), cell(), cell()] })),
      ],
    }),
    () => ({
      type: 'terms',
      layout: random() < 0.5 ? 'run-in' : 'columns',
      children: times(between(2, 6), () => ({
        type: 'term',
        label: [text(words(2))],
        children: [text(sentence(4, 30))],
      })),
    }),
    () => ({ type: 'quote', attribution: [text(words(3))], children: [paragraph([text(sentence(10, 40))])] }),
    () => ({
      type: 'timeline',
      children: times(between(3, 7), (index) => ({
        type: 'timelineEntry',
        when: [text(`${index + 1} May 2024`)],
        certain: true,
        current: index === 1,
        title: [text(words(2))],
        children: [text(sentence(4, 25))],
      })),
    }),
    () => ({
      type: 'callout',
      tone: 'note',
      title: [text(words(3))],
      children: [paragraph([text(sentence(10, 30))])],
    }),
    () => ({
      type: 'questions',
      start: 1,
      children: times(between(1, 3), () => ({
        type: 'question',
        stem: [text(sentence(10, 30))],
        tag: [text('GS-II')],
        limits: [text('10 marks, 150 words')],
        children: random() < 0.4 ? [{ type: 'lines', count: between(3, 9), pitch: 8 }] : [],
      })),
    }),
  ];
  const blocks = (count: number): Block[] =>
    times(count, () => (kinds[between(0, kinds.length - 1)] ?? kinds[0])?.() ?? paragraph(prose()));
  let number = 0;
  const section = (level: 1 | 2): Block => {
    number += 1;
    const id = `part-${number}`;
    const title = [text(`Part ${seed}x${number}q ${words(between(1, 6))}`)];
    const children =
      level === 1
        ? [...blocks(between(1, 3)), ...times(between(0, 3), () => section(2))]
        : blocks(between(1, 4));
    return { type: 'section', level, id, title, children };
  };
  const base = specimen();
  return {
    ...base,
    notes: [{ source: 'a', children: [text(`${sentence(3, 12)} 2024`)] }],
    pages: { ...base.pages, columns, ...(columns === 2 ? { bodySize: 9, leading: 12 } : {}) },
    children: [
      { type: 'contents', depth: 2, pageNumbers: true, title: [text('Contents')] },
      ...times(between(4, 8), () => section(1)),
    ],
  };
}
