import { expect, it } from 'vitest';
import { specimen } from '../specimen.ts';
import type { Block } from '../tree/block.ts';
import { derive } from './index.ts';

const CORE = new Set([
  'section',
  'paragraph',
  'list',
  'table',
  'terms',
  'quote',
  'figure',
  'lines',
  'contents',
  'divider',
  'pageBreak',
]);

/** Every block of a tree, those inside lists and tables too. */
function all(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.type === 'list') return [block, ...block.children.flatMap((item) => all(item.children))];
    if (block.type === 'table')
      return [block, ...block.children.flatMap((row) => row.children.flatMap((cell) => all(cell.children)))];
    return block.type === 'section' || block.type === 'quote' ? [block, ...all(block.children)] : [block];
  });
}

function lower(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    switch (block.type) {
      case 'timeline':
      case 'callout':
      case 'questions':
      case 'sides':
      case 'facts':
      case 'qr':
        return lower(derive(block));
      case 'section':
      case 'quote':
        return [{ ...block, children: lower(block.children) }];
      default:
        return [block];
    }
  });
}

it('says every derived block in core blocks, and keeps where it is from', () => {
  const blocks = all(lower(specimen().children));
  expect(blocks.filter(({ type }) => !CORE.has(type))).toEqual([]);
  expect(blocks[0]).toMatchObject({ type: 'terms', layout: 'columns', from: '/keyDetails' });
});

it('holds one of everything', () => {
  const derived = ['timeline', 'callout', 'questions', 'sides', 'facts', 'qr'];
  const types = new Set<string>(all(specimen().children).map(({ type }) => type));
  const seen = new Set<string>([...types, ...specimen().children.map(({ type }) => type)]);
  expect([...CORE, ...derived].filter((type) => !seen.has(type) && type !== 'lines')).toEqual([]);
});
