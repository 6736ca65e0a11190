// Handouts of several pages of English by chance, the same for the same seed, with marks by which pages are judged: headings say
// `Part 3x7q`, rows of tables begin with `Row3x1x2q` and end with `End3x1x2q`, and their heading rows say `Head3x1q`.
import { paragraph, strong, text } from '../../packages/handout/dist/index.js';
import { specimen } from '../../packages/handout/dist/specimen.js';

const VOCABULARY =
  'the of and to in talks treaty ceasefire corridor sanctions delegation humanitarian framework sovereignty agreement ministers announced neutral venue observers confidence-building measures verification exchange prisoners strategic parity bilateral multilateral negotiation precedent mandate India Russia Ukraine China Security Council resolution Article grain inspection review'.split(
    ' ',
  );

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A handout for a seed. `chapters` is about how many it has. */
export function randomHandout(seed, { columns = 1, chapters = 6 } = {}) {
  const random = randomFrom(seed);
  const between = (least, most) => least + Math.floor(random() * (most - least + 1));
  const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));
  const words = (count) => times(count, () => VOCABULARY[between(0, VOCABULARY.length - 1)]).join(' ');
  const sentence = (least, most) => {
    const said = words(between(least, most));
    return `${said[0].toUpperCase()}${said.slice(1)}.`;
  };
  const prose = () => {
    const cite = { type: 'cite', items: [{ source: 'a', number: 1, locator: `p. ${between(1, 99)}` }] };
    const cited = random() < 0.3 ? [text(' '), cite] : [];
    return [text(`${sentence(8, 60)} `), strong([text(words(2))]), text(` ${sentence(5, 40)}`), ...cited];
  };
  const said = (least, most) => paragraph([text(sentence(least, most))]);
  const cell = (value) => ({ type: 'tableCell', children: [paragraph([text(value)])] });
  let tables = 0;
  const table = () => {
    tables += 1;
    const mark = `${seed}x${tables}`;
    return {
      type: 'table',
      summary: words(3),
      caption: [text(sentence(2, 5))],
      columns: [{ width: 1 }, { width: 2 }, { width: 1 }],
      children: [
        { type: 'tableRow', header: true, children: [cell(`Head${mark}q`), cell(words(2)), cell(words(1))] },
        ...times(between(2, 14), (row) => ({
          type: 'tableRow',
          children: [
            cell(`Row${mark}x${row}q ${sentence(2, 12)} End${mark}x${row}q`),
            cell(sentence(2, 30)),
            cell(sentence(2, 8)),
          ],
        })),
      ],
    };
  };
  const term = () => ({ type: 'term', label: [text(words(2))], children: [text(sentence(4, 30))] });
  const kinds = [
    () => paragraph(prose()),
    () => paragraph(prose()),
    () => ({
      type: 'list',
      ordered: random() < 0.5,
      children: times(between(2, 7), () => ({ type: 'listItem', children: [said(3, 25)] })),
    }),
    table,
    () => ({
      type: 'terms',
      layout: random() < 0.5 ? 'run-in' : 'columns',
      children: times(between(2, 6), term),
    }),
    () => ({ type: 'quote', attribution: [text(words(3))], children: [said(10, 40)] }),
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
    () => ({ type: 'callout', tone: 'note', title: [text(words(3))], children: [said(10, 30)] }),
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
  const blocks = (count) => times(count, () => kinds[between(0, kinds.length - 1)]());
  let number = 0;
  const section = (level) => {
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
      ...times(between(chapters - 2, chapters + 2), () => section(1)),
    ],
  };
}
