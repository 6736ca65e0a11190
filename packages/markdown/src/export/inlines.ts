import { citeLabel, type Inline, type InlineHandlers, writeInlines } from '@aide-memoire/handout';
import type { PhrasingContent } from 'mdast';
import { text, tidyPhrasing } from '../mdast/phrasing.ts';
import type { Page } from './page.ts';

const handlers: InlineHandlers<PhrasingContent[], [Page]> = {
  text: ({ value }) => [text(value)],
  emphasis: ({ children }, page) => [{ type: 'emphasis', children: lower(children, page) }],
  strong: ({ children }, page) => [{ type: 'strong', children: lower(children, page) }],
  inlineCode: ({ value }) => [{ type: 'inlineCode', value }],
  link: ({ url, title, children }, page) => [
    { type: 'link', url, ...(title ? { title } : {}), children: lower(children, page) },
  ],
  break: () => [{ type: 'break' }],
  cite: ({ items }) => [text(citeLabel(items))],
  ref: ({ target, children }, page) => {
    const slug = page.known.slug(target);
    const words = lower(children, page);
    return slug === undefined ? words : [{ type: 'link', url: `#${slug}`, children: words }];
  },
  anchor: ({ id }, page) => {
    page.outline.place(id);
    return [];
  },
};

function lower(nodes: readonly Inline[], page: Page): PhrasingContent[] {
  return writeInlines(handlers, nodes, page).flat();
}

/** Inline content of a handout as mdast phrasing. */
export function toPhrasing(nodes: readonly Inline[], page: Page): PhrasingContent[] {
  return tidyPhrasing(lower(nodes, page));
}

/** Inline content for a heading, which is one line. */
export function toLine(nodes: readonly Inline[], page: Page): PhrasingContent[] {
  const lines = lower(nodes, page).map((node) => (node.type === 'break' ? text(' ') : node));
  return tidyPhrasing(lines);
}
