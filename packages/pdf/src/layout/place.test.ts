import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBalanced } from './balance.ts';
import type { Mark } from './mark.ts';
import type { Geometry, Placed } from './pages.ts';
import { place } from './place.ts';
import { row } from './row.ts';
import { type Frame, glued, type Slab, slab } from './slab.ts';

const named = (id: string, more: Partial<Slab> = {}, height = 10): Slab =>
  slab(height, [{ kind: 'place', x: 0, y: 0, id }], more);
const lines = (name: string, count: number, more: Partial<Slab> = {}): Slab[] =>
  Array.from({ length: count }, (_, index) => named(`${name}${index + 1}`, more));
const pages = (height: number, columns = 1): Geometry => ({
  grid: 10,
  columns: () => Array.from({ length: columns }, (_, index) => ({ x: index * 100, top: 0, height })),
});
const idsOf = ({ pages: all }: Placed): string[] =>
  all.map(({ over }) => over.flatMap((mark: Mark) => (mark.kind === 'place' ? [mark.id] : [])).join(' '));

describe('place', () => {
  it('loses nothing and overfills no page', () => {
    const placed = place(lines('a', 25), pages(100));
    expect(placed.pages.length).toBe(3);
    expect(idsOf(placed).join(' ').split(' ').length).toBe(25);
  });

  it('never leaves a heading alone at the foot', () => {
    const slabs = [...lines('a', 9), named('H', { glue: 2 }), ...lines('b', 2)];
    expect(idsOf(place(slabs, pages(100)))).toEqual(['a1 a2 a3 a4 a5 a6 a7 a8 a9', 'H b1 b2']);
  });

  it('keeps two lines of a paragraph on each side', () => {
    const paragraph = [named('p1', { glue: 2 }), named('p2'), named('p3', { glue: 2 }), named('p4')];
    expect(idsOf(place([...lines('a', 7), ...paragraph], pages(100)))[1]).toBe('p3 p4');
    expect(idsOf(place([...lines('a', 9), ...paragraph], pages(100)))[1]).toBe('p1 p2 p3 p4');
  });

  it('keeps together what fits a column, and gives in where it does not', () => {
    const together = (count: number) => glued(lines('k', count), 1);
    expect(idsOf(place([...lines('a', 5), ...together(8)], pages(100)))[1]).toMatch(/^k1 /);
    expect(idsOf(place([...lines('a', 5), ...together(18)], pages(100)))[0]).toMatch(/ k5$/);
  });

  it('passes over a first column that is too short for what the next one can hold', () => {
    const geometry: Geometry = {
      grid: 10,
      columns: (page) => [{ x: 0, top: 0, height: page === 0 ? 30 : 100 }],
    };
    expect(idsOf(place([named('tall', {}, 80), named('a')], geometry))).toEqual(['', 'tall a']);
  });

  it('begins a page where it is told to, but leaves none empty', () => {
    const leaf = slab(0, [], { newPage: true, glue: 2 });
    expect(idsOf(place([leaf, ...lines('a', 2), leaf, leaf, ...lines('b', 1)], pages(100)))).toEqual([
      'a1 a2',
      'b1',
    ]);
  });

  it('drops space at the top of a column, and the greater of two spaces holds', () => {
    const placed = place([named('a', { before: 50, after: 5 }), named('b', { before: 8 })], pages(100));
    expect(placed.pages[0]?.over.map(({ y }) => y)).toEqual([0, 18]);
  });

  it('puts what asks for it on the grid', () => {
    const placed = place(
      [named('a', { after: 3 }), named('b', { snap: true }), named('c', { fill: true }, 7), named('d')],
      pages(100),
    );
    expect(placed.pages[0]?.over.map(({ y }) => y)).toEqual([0, 20, 30, 40]);
  });

  it('repeats a header as decoration', () => {
    const header = [
      slab(10, [
        { kind: 'rule', x: 0, y: 0, toX: 9, toY: 0, weight: 1 },
        { kind: 'place', x: 0, y: 0, id: 'head' },
      ]),
    ];
    const rows = lines('r', 12, { header });
    const placed = place([...header.map((each) => ({ ...each, glue: 2 as const })), ...rows], pages(100));
    expect(idsOf(placed)).toEqual(['head r1 r2 r3 r4 r5 r6 r7 r8 r9', 'r10 r11 r12']);
    expect(placed.pages[1]?.over.filter(({ kind }) => kind === 'rule').length).toBe(1);
  });

  it('draws a frame around each part of its run', () => {
    const seen: [number, number, boolean, boolean][] = [];
    const frame: Frame = {
      draw: (...run) => {
        seen.push(run);
        return [];
      },
    };
    const inside = lines('f', 12).map((each, index) => ({
      ...each,
      frames: [frame],
      ...(index === 11 ? { ends: [frame] } : {}),
    }));
    place([...lines('a', 2), ...inside, ...lines('b', 1)], pages(100));
    expect(seen).toEqual([
      [20, 100, true, false],
      [0, 40, false, true],
    ]);
  });

  it('parts a row that no column holds, with two lines on each side', () => {
    const cell = lines('c', 25).map((each, index) => ({
      ...each,
      glue: index === 0 || index === 23 ? (2 as const) : (0 as const),
    }));
    const big = row([cell, lines('d', 12)], { above: 0, below: 0, least: 0, rules: () => [] });
    const ids = idsOf(place([...lines('a', 3), big], pages(100)));
    expect(
      ids
        .join(' ')
        .split(' ')
        .filter((id) => id.startsWith('c')),
    ).toEqual(cell.map((_, index) => `c${index + 1}`));
    expect(ids.length).toBe(3);
  });

  it('sets every slab once and in order, and past no edge, whatever holds on to what', () => {
    const slabs = fc.array(
      fc.record({
        height: fc.integer({ min: 1, max: 90 }),
        before: fc.integer({ min: 0, max: 20 }),
        glue: fc.constantFrom<0 | 1 | 2>(0, 1, 2),
        snap: fc.boolean(),
        fill: fc.boolean(),
        newPage: fc.boolean(),
      }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(slabs, fc.constantFrom(1, 2), (shapes, columns) => {
        const given = shapes.map(({ newPage, ...shape }, index) =>
          newPage ? slab(0, [], { newPage }) : named(`s${index}`, shape, shape.height),
        );
        const { pages: all } = placeBalanced(given, pages(100, columns));
        const marks = all.flatMap(({ over }) => over);
        const expected = given.flatMap(({ marks: own }) =>
          own.flatMap((mark) => (mark.kind === 'place' ? [mark.id] : [])),
        );
        expect(marks.flatMap((mark) => (mark.kind === 'place' ? [mark.id] : []))).toEqual(expected);
        for (const mark of marks) {
          const height = mark.kind === 'place' ? (shapes[Number(mark.id.slice(1))]?.height ?? 0) : 0;
          expect(mark.y + height).toBeLessThanOrEqual(100.1);
        }
      }),
      { seed: 1972, numRuns: 300 },
    );
  });

  it('sets what nothing can be done about, rather than leave it out or loop', () => {
    expect(idsOf(place([named('a'), named('giant', {}, 900), named('b')], pages(100)))).toEqual([
      'a',
      'giant',
      'b',
    ]);
  });
});

describe('placeBalanced', () => {
  const columnsOf = ({ pages: all }: Placed): number[] => {
    const last = all.at(-1)?.over ?? [];
    return [0, 100].map((x) => last.filter((mark) => mark.x === x).length);
  };

  it('makes the columns of the last page equally long', () => {
    expect(columnsOf(placeBalanced(lines('a', 8), pages(100, 2)))).toEqual([4, 4]);
    expect(columnsOf(placeBalanced(lines('a', 27), pages(100, 2)))).toEqual([4, 3]);
  });

  it('leaves nothing out', () => {
    expect(
      idsOf(placeBalanced(lines('a', 27), pages(100, 2)))
        .join(' ')
        .split(' ').length,
    ).toBe(27);
  });
});
