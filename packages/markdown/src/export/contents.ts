import type { Contents } from '@aide-memoire/handout';
import type { List, ListItem } from 'mdast';
import { toLine } from './inlines.ts';
import type { OutlineEntry } from './outline.ts';
import type { Page } from './page.ts';

/** The sections of a page down to a level, as a list of links that is nested as they are. */
export function contentsList({ depth }: Contents, page: Page): List | undefined {
  return nest(
    page.known.entries.filter(({ level }) => level <= depth),
    page,
  );
}

function nest(entries: readonly OutlineEntry[], page: Page): List | undefined {
  const level = Math.min(...entries.map((entry) => entry.level));
  const groups: { head?: OutlineEntry; below: OutlineEntry[] }[] = [];
  for (const entry of entries) {
    if (entry.level === level) groups.push({ head: entry, below: [] });
    else if (groups.length === 0) groups.push({ below: [entry] });
    else groups.at(-1)?.below.push(entry);
  }
  const children = groups.map(({ head, below }): ListItem => {
    const inner = nest(below, page);
    const link =
      head === undefined
        ? []
        : [{ type: 'link' as const, url: `#${head.slug}`, children: unlinked(head, page) }];
    return {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: link }, ...(inner === undefined ? [] : [inner])],
    };
  });
  return children.length === 0 ? undefined : { type: 'list', ordered: false, spread: false, children };
}

/** A link cannot hold another. */
function unlinked({ title }: OutlineEntry, page: Page) {
  return toLine(title, page).flatMap((node) => (node.type === 'link' ? node.children : [node]));
}
