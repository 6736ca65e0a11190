import { specimen } from '../specimen.ts';
import type { Block } from '../tree/block.ts';
import { paragraph, text } from '../tree/build.ts';
import type { Handout } from '../tree/handout.ts';

/** Blocks as poor as the tree allows them to be: a writer meets them sooner or later. */
const POOR: readonly Block[] = [
  paragraph([]),
  { type: 'list', ordered: true, children: [] },
  { type: 'list', ordered: false, children: [{ type: 'listItem', children: [] }] },
  { type: 'terms', layout: 'columns', children: [] },
  { type: 'quote', children: [] },
  { type: 'figure', image: 'nowhere', alt: '' },
  { type: 'lines', count: 0, pitch: 8 },
  { type: 'contents', depth: 1, title: [text('Contents')] },
  { type: 'section', level: 3, id: 'bare', title: [text('Bare')], children: [] },
  {
    type: 'table',
    summary: 'One cell',
    columns: [{ width: 1 }],
    children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [] }] }],
  },
];

/** Handouts of one block each: every block of the specimen alone, then the poor ones, then none at all. */
export function oneByOne(): { readonly name: string; readonly handout: Handout }[] {
  const whole = specimen();
  const blocks = whole.children.flatMap((block) =>
    block.type === 'section' ? [block, ...block.children] : [block],
  );
  const alone = (name: string, children: Block[]) => ({ name, handout: { ...whole, children } });
  return [
    ...blocks.map((block) => alone(block.type, [block])),
    ...POOR.map((block) => alone(`poor ${block.type}`, [block])),
    alone('nothing', []),
  ];
}
