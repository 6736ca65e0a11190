import type { Lines } from '@aide-memoire/handout';
import { describe, expect, it } from 'vitest';
import { all, handoutOf, written } from '../../../test/read.ts';

const lines = (count: number, pitch = 8): Lines => ({ type: 'lines', count, pitch });
const last = async (...blocks: Parameters<typeof handoutOf>) =>
  all((await written(handoutOf(...blocks))).root, 'w:p').at(-1);

describe('lines', () => {
  it('are one paragraph of tabs, parted by breaks, with a blank before each by which LibreOffice keeps the pitch', async () => {
    const paragraph = await last(lines(3));
    const run = paragraph === undefined ? [] : all(paragraph, 'w:r').flatMap(({ children }) => children);
    expect(run.map((child) => ('name' in child ? child.name : '')).join(' ')).toBe(
      'w:t w:tab w:br w:t w:tab w:br w:t w:tab',
    );
    expect(paragraph === undefined ? [] : all(paragraph, 'w:spacing')).toEqual([]);
  });

  it('say a pitch that the style does not have', async () => {
    const paragraph = await last(lines(1, 10));
    expect(paragraph && all(paragraph, 'w:spacing')[0]?.attributes['w:line']).toBe('567');
  });

  it('stand between two rules where margins are wanted', async () => {
    const ruled: Lines = { ...lines(2), margins: { start: 10, end: 20 } };
    const paragraph = await last(ruled);
    const names = paragraph === undefined ? [] : all(paragraph, 'w:pPr').flatMap(({ children }) => children);
    expect(names.map((child) => ('name' in child ? child.name : ''))).toEqual([
      'w:pStyle',
      'w:pBdr',
      'w:tabs',
      'w:ind',
    ]);
    expect(paragraph && all(paragraph, 'w:ind')[0]?.attributes).toEqual({
      'w:left': '567',
      'w:right': '1134',
    });
  });

  it('are not there where there is none', async () => {
    expect((await written(handoutOf(lines(0)))).xml).not.toContain('AnswerLines');
  });

  it('end at the edge of a cell', async () => {
    const cell = { type: 'tableCell' as const, children: [lines(1)] };
    const { root } = await written(
      handoutOf({
        type: 'table',
        summary: 'Boxes',
        columns: [{ width: 1 }, { width: 1 }],
        children: [{ type: 'tableRow', children: [cell, { type: 'tableCell', children: [] }] }],
      }),
    );
    const tabs = all(root, 'w:tabs').flatMap((one) => all(one, 'w:tab'));
    expect(tabs.map(({ attributes }) => [attributes['w:val'], attributes['w:pos']])).toEqual([
      ['right', '4753'],
      ['clear', '9866'],
    ]);
  });
});
