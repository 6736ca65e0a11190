import type { Parent } from 'unist';
import type { Block } from '../tree/block.ts';
import type { BlockBase } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';

/** Something that must not be missed: why it is in the news, a warning, a stamp of verification. */
export interface Callout extends BlockBase, Parent {
  readonly type: 'callout';
  /** `note` informs, `warning` says that something is not to be relied on. Never told apart by colour alone. */
  readonly tone: 'note' | 'warning';
  readonly title: Inline[];
  readonly children: Block[];
}

/** A callout is a quotation-like block led by its title. */
export function callout(node: Callout): Block[] {
  const { type: _, tone: __, title, children, ...base } = node;
  return [
    {
      ...base,
      type: 'quote',
      keepTogether: true,
      children: [
        { type: 'paragraph', keepWithNext: true, children: [{ type: 'strong', children: title }] },
        ...children,
      ],
    },
  ];
}
