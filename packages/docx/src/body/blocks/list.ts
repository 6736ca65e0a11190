import type { List, ListItem } from '@aide-memoire/handout';
import { LIST_DEPTH, listStyle } from '../../list-kinds.ts';
import type { XmlElement } from '../../xml.ts';
import { keepWhole } from '../keep.ts';
import { block, inItem, type Scope } from '../scope.ts';
import { styled } from '../styled.ts';

/** A list with a numbering of its own: it starts where it says, and so does the next. */
export function list(node: List, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => {
    const role = node.ordered ? 'Number' : 'Bullet';
    const level = Math.min(inner.depth, LIST_DEPTH[inner.place] - 1);
    const number = inner.draft.numbers.add(
      `${inner.place}${role}`,
      level,
      node.ordered ? (node.start ?? 1) : undefined,
    );
    const style = listStyle(inner.place, role, level);
    const last = node.children.length - 1;
    return node.children.flatMap((entry, index) => {
      const written = item(entry, inner, style, { number, level });
      // No item is left behind alone at the end of a column or at the head of the next.
      return inner.depth === 0 && (index === 0 || index === last - 1) && index < last
        ? boundToNext(written)
        : written;
    });
  });
}

/** Binds the end of an item to the next. */
function boundToNext(written: XmlElement[]): XmlElement[] {
  const last = written.pop();
  if (last !== undefined) written.push(keepWhole(last));
  return written;
}

/** The first paragraph of an item bears its mark; an item that starts with anything else gets an empty one for it. */
function item(
  node: ListItem,
  scope: Scope,
  style: ReturnType<typeof listStyle>,
  mark: { number: number; level: number },
): XmlElement[] {
  return block(node, scope, (inner) => {
    const [first, ...rest] = node.children;
    const under = inItem(inner);
    if (first?.type !== 'paragraph') {
      return [styled(style, [], inner, { list: mark }), ...inner.write(node.children, under)];
    }
    return [
      ...block(first, inner, (own) => [styled(style, first.children, own, { list: mark })]),
      ...inner.write(rest, under),
    ];
  });
}
