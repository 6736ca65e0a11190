import type { Block, Diagnostic } from '@aide-memoire/handout';
import { describe, expect, it } from 'vitest';
import { measure } from '../../test/tools.ts';
import type { Element } from '../structure/element.ts';
import { measureBlocks } from './handlers.ts';
import { type Slab, stack } from './slab.ts';

const text = (value: string) => ({ type: 'text' as const, value });
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });
const cell = (value: string) => ({ type: 'tableCell' as const, children: [paragraph(value)] });
const long =
  'The talks reportedly focused on several critical areas where limited progress might be possible. '.repeat(
    3,
  );

async function set(
  blocks: Block[],
  width = 400,
): Promise<{ slabs: Slab[]; root: Element; found: Diagnostic[] }> {
  const found: Diagnostic[] = [];
  const given = await measure(width, found);
  return { slabs: measureBlocks(blocks, given), root: given.parent, found };
}

const rolesOf = (element: Element): string =>
  `${element.role}${element.children.some(({ kind }) => kind === 'element') ? `(${element.children.flatMap((child) => (child.kind === 'element' ? [rolesOf(child)] : [])).join(' ')})` : ''}`;
const linesOf = (slabs: readonly Slab[]) =>
  stack(slabs).marks.flatMap((mark) =>
    mark.kind === 'text'
      ? [
          {
            x: mark.x,
            y: mark.y,
            text: mark.pieces
              .map(({ word }) => word.text)
              .join('')
              .trim(),
          },
        ]
      : [],
  );

describe('paragraphs', () => {
  it('hold two lines together at both ends', async () => {
    const { slabs } = await set([paragraph(long)]);
    expect(slabs.length).toBeGreaterThan(3);
    expect(slabs.map(({ glue }) => glue)).toEqual(
      [2, ...slabs.slice(2, -1).map(() => 0), 2, 0].slice(0, slabs.length),
    );
  });

  it('are justified but for their last line where there is room, and ragged where there is not', async () => {
    const widths = async (width: number): Promise<number[]> =>
      stack((await set([paragraph(long)], width)).slabs).marks.flatMap((mark) =>
        mark.kind === 'text' ? [mark.width] : [],
      );
    const wide = await widths(400);
    for (const width of wide.slice(0, -1)) expect(width).toBeCloseTo(400);
    expect(wide.at(-1)).toBeLessThan(400);
    expect(new Set(await widths(150)).size).toBeGreaterThan(5);
  });
});

describe('sections', () => {
  it('never part a heading from what follows, and skip no level', async () => {
    const { slabs, root } = await set([
      {
        type: 'section',
        level: 1,
        id: 'a',
        title: [text('A')],
        children: [{ type: 'section', level: 3, id: 'b', title: [text('B')], children: [paragraph('x')] }],
      },
    ]);
    expect(slabs.slice(0, -1).every(({ glue }) => glue === 2)).toBe(true);
    expect(rolesOf(root)).toBe('Document(Sect(H1 Sect(H2 P)))');
  });
});

describe('lists', () => {
  it('hang numbers left of their text', async () => {
    const { slabs, root } = await set([
      {
        type: 'list',
        ordered: true,
        start: 9,
        children: [
          { type: 'listItem', children: [paragraph('nine')] },
          { type: 'listItem', children: [paragraph('ten')] },
        ],
      },
    ]);
    const [nine, nineText, ten, tenText] = linesOf(slabs);
    expect([nine?.text, nineText?.text, ten?.text, tenText?.text]).toEqual(['9.', 'nine', '10.', 'ten']);
    expect(nineText?.x).toBe(tenText?.x);
    expect(nine?.y).toBe(nineText?.y);
    expect(nine?.x).toBeGreaterThan(ten?.x ?? 0);
    expect(rolesOf(root)).toBe('Document(L(LI(Lbl LBody(P)) LI(Lbl LBody(P))))');
  });
});

describe('tables', () => {
  const table = (rows: number): Block => ({
    type: 'table',
    summary: 's',
    caption: [text('Reactions')],
    columns: [{ width: 'auto' }, { width: 'auto' }],
    children: [
      { type: 'tableRow', header: true, children: [cell('Head'), cell('Other')] },
      ...Array.from({ length: rows }, () => ({
        type: 'tableRow' as const,
        children: [{ ...cell('Row'), rowHeader: true }, cell(long)],
      })),
    ],
  });

  it('number their caption and hold it and the header to the first row', async () => {
    const { slabs, root } = await set([table(12)]);
    expect(linesOf(slabs)[0]?.text).toBe('Table 1: Reactions');
    expect(slabs.slice(0, 3).map(({ glue }) => glue)).toEqual([2, 2, 0]);
    expect(rolesOf(root)).toMatch(
      /^Document\(Table\(Caption THead\(TR\(TH\(P\) TH\(P\)\)\) TBody\(TR\(TH\(P\) TD\(P\)\)/,
    );
  });

  it('stay whole when they are short', async () => {
    const { slabs } = await set([table(2)]);
    expect(slabs.slice(0, -1).every(({ glue }) => glue > 0)).toBe(true);
  });
});

describe('derived blocks', () => {
  const sides: Block = {
    type: 'sides',
    children: ['a', 'b'].map((id) => ({
      type: 'section',
      level: 1,
      id,
      title: [text(id)],
      children: [paragraph('x')],
    })),
  };

  it('set sides beside each other where there is room, else one after another', async () => {
    expect(new Set(linesOf((await set([sides], 400)).slabs).map(({ x }) => x)).size).toBe(2);
    expect(new Set(linesOf((await set([sides], 200)).slabs).map(({ x }) => x)).size).toBe(1);
  });

  it('draw certain dates filled, uncertain ones hollow, and the event at hand with a ring', async () => {
    const entry = (certain: boolean, current: boolean) => ({
      type: 'timelineEntry' as const,
      when: [text('2022')],
      certain,
      current,
      title: [text('T')],
      children: [],
    });
    const { slabs } = await set([
      { type: 'timeline', children: [entry(true, false), entry(false, false), entry(true, true)] },
    ]);
    const dots = slabs.map(({ marks }) =>
      marks.flatMap((mark) => (mark.kind === 'dot' ? [mark.filled] : [])),
    );
    expect(dots).toEqual([[true], [false], [false, true]]);
  });

  it('sets limits of questions at the right margin', async () => {
    const { slabs } = await set([
      {
        type: 'questions',
        start: 1,
        children: [{ type: 'question', stem: [text('Discuss.')], limits: [text('10 marks')], children: [] }],
      },
    ]);
    const mark = slabs[0]?.marks.find(
      (each) => each.kind === 'text' && each.pieces.some(({ word }) => word.text === 'marks'),
    );
    const end = mark?.kind === 'text' ? mark.x + mark.width : 0;
    expect(end).toBeCloseTo(400);
  });

  it('box a warning more heavily than a note', async () => {
    const weight = async (tone: 'note' | 'warning') => {
      const { slabs } = await set([
        { type: 'callout', tone, title: [text('T')], children: [paragraph('x')] },
      ]);
      return stack(slabs).marks.flatMap((mark) => (mark.kind === 'box' ? [mark.weight] : []))[0] ?? 0;
    };
    expect(await weight('warning')).toBeGreaterThan(await weight('note'));
  });
});

it('rules lines at their exact pitch', async () => {
  const { slabs } = await set([{ type: 'lines', count: 3, pitch: 8 }]);
  const ys = stack(slabs).marks.map(({ y }) => y);
  expect(ys.map((y, index) => y - (ys[index - 1] ?? 0))).toEqual(
    [1, 2, 3].map(() => expect.closeTo(22.677, 3)),
  );
});

it('reports a missing glyph at the block it stands in', async () => {
  const { found } = await set([
    {
      type: 'list',
      ordered: false,
      from: '/agenda',
      children: [{ type: 'listItem', from: '/agenda/0', children: [paragraph('中')] }],
    },
  ]);
  expect(found).toMatchObject([{ code: 'pdf/missing-glyph', path: '/agenda/0' }]);
});
