import { paragraph } from '../tree/build.ts';
import type { List } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';

/** A bulleted list of one-paragraph items. `from` is the path of the list in the brief; items take their place in it. */
export function bullets(items: readonly Inline[][], from: string): List {
  return {
    type: 'list',
    ordered: false,
    from,
    children: items.map((item, index) => ({
      type: 'listItem',
      from: `${from}/${index}`,
      children: [paragraph(item, { from: `${from}/${index}` })],
    })),
  };
}

/** Joins inline contents with a separator: `a; b; c`. */
export function joinInline(parts: readonly Inline[][], separator: string): Inline[] {
  return parts.flatMap((part, index): Inline[] =>
    index === 0 ? part : [{ type: 'text', value: separator }, ...part],
  );
}
