import type { Parent } from 'unist';
import type { Block } from '../tree/block.ts';
import { text } from '../tree/build.ts';
import type { BlockBase } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';

/** Events in the order of their dates. */
export interface Timeline extends BlockBase, Parent {
  readonly type: 'timeline';
  readonly children: TimelineEntry[];
}

/** One event on a timeline. */
export interface TimelineEntry extends BlockBase, Parent {
  readonly type: 'timelineEntry';
  readonly when: Inline[];
  /** The date is known to its stated precision; a season or `~` is not. A drawn rail shows the others hollow. */
  readonly certain: boolean;
  /** This is the event that the brief is about. */
  readonly current: boolean;
  readonly title: Inline[];
  /** What happened. */
  readonly children: Inline[];
}

/** A timeline is a list: **when** – **title:** text. */
export function timeline(node: Timeline): Block[] {
  const { children, type: _, ...base } = node;
  return [
    {
      ...base,
      type: 'list',
      ordered: false,
      children: children.map(({ when, title, children: what, from }) => ({
        type: 'listItem',
        ...(from === undefined ? {} : { from }),
        keepTogether: true,
        children: [
          {
            type: 'paragraph',
            children: [
              { type: 'strong', children: when },
              text(' – '),
              { type: 'strong', children: what.length === 0 ? title : [...title, text(':')] },
              ...(what.length === 0 ? [] : [text(' '), ...what]),
            ],
          },
        ],
      })),
    },
  ];
}
