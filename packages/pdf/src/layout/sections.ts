import type { Block } from '@aide-memoire/handout';
import type { SectionEntry } from './measure.ts';

/** Every section among some blocks, however deep, in reading order. */
export function sectionsOf(blocks: readonly Block[], lang: string): SectionEntry[] {
  return blocks.flatMap((block) => {
    const own = block.lang ?? lang;
    const inside =
      'children' in block ? block.children.filter(isBlock).flatMap((child) => sectionsOf([child], own)) : [];
    return block.type === 'section'
      ? [{ id: block.id, level: block.level, title: block.title, lang: own }, ...inside]
      : inside;
  });
}

// Sections stand among blocks only: those of sections themselves, and of derived blocks that are rows of sections.
const isBlock = (child: { readonly type: string }): child is Block =>
  child.type === 'section' || child.type === 'sides' || child.type === 'callout';
