import type { Block, Inline } from '@aide-memoire/handout';
import { isInline } from '@aide-memoire/handout/writing';
import { spansOf } from '../inline/spans.ts';
import type { Element } from '../structure/element.ts';
import { extents } from '../text/break.ts';
import { shapeText } from '../text/shape-text.ts';
import type { Extent } from './column-widths.ts';
import { type Measure, plainStyle } from './measure.ts';

/** The widths that the words of some blocks ask for. Indents are estimated by the theme's. */
export function extentOf(blocks: readonly Block[], measure: Measure): Extent {
  const all = blocks
    .flatMap((block) => wordsOf(block))
    .map(({ words, depth }) => {
      const nowhere: Element = { kind: 'element', role: 'Div', children: [] };
      const { min, max } = extents(
        shapeText(spansOf(words, plainStyle(measure), nowhere), measure.job.setter),
      );
      const indent = depth * measure.job.theme.indent;
      return { min: min + indent, max: max + indent };
    });
  return { min: Math.max(0, ...all.map(({ min }) => min)), max: Math.max(0, ...all.map(({ max }) => max)) };
}

interface Words {
  readonly words: readonly Inline[];
  readonly depth: number;
}

// Every stretch of inline content in a block, whichever kind of block it is: the widths rest on words alone.
function wordsOf(node: object, depth = 0): Words[] {
  const inner = 'type' in node && node.type === 'listItem' ? depth + 1 : depth;
  return Object.values(node).flatMap((value: unknown) => {
    if (!Array.isArray(value)) return [];
    const members: readonly unknown[] = value;
    if (members.length > 0 && members.every(isInlineNode)) return [{ words: members, depth: inner }];
    return members.flatMap((member) =>
      typeof member === 'object' && member !== null ? wordsOf(member, inner) : [],
    );
  });
}

const isInlineNode = (node: unknown): node is Inline =>
  typeof node === 'object' && node !== null && isInline(node);
