import { type Block, paragraph, text } from '@aide-memoire/handout';
import { expect, it } from 'vitest';
import { all, handoutOf, wordsOf, written } from '../../test/read.ts';

const broken = async (...blocks: Block[]) => {
  const { root } = await written(handoutOf(...blocks));
  const begun = all(root, 'w:p').filter((one) => all(one, 'w:pageBreakBefore').length > 0);
  const breaks = all(root, 'w:br').filter(({ attributes }) => attributes['w:type'] === 'page');
  return [begun.map(wordsOf), breaks.length];
};
const pageBreak = { type: 'pageBreak' } as const;
const table: Block = {
  type: 'table',
  summary: 's',
  columns: [{ width: 1 }],
  children: [
    {
      type: 'tableRow',
      header: true,
      children: [{ type: 'tableCell', children: [paragraph([text('cell')])] }],
    },
  ],
};

it('says a new page by the paragraph that begins it, also in the next section or in a table', async () => {
  expect(await broken(paragraph([text('a')]), pageBreak, paragraph([text('b')]))).toEqual([['b'], 0]);
  const first: Block = { type: 'section', level: 1, id: 'x', title: [text('x')], children: [pageBreak] };
  const second: Block = { type: 'section', level: 1, id: 'y', title: [text('y')], children: [] };
  expect(await broken(first, second)).toEqual([['y'], 0]);
  expect(await broken(pageBreak, table)).toEqual([['cell'], 0]);
});

it('keeps breaks that nothing follows, and the first of two', async () => {
  expect(await broken(paragraph([text('a')]), pageBreak)).toEqual([[], 1]);
  expect(await broken(pageBreak, pageBreak, paragraph([text('b')]))).toEqual([['b'], 1]);
});
