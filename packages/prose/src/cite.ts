import type { Cite, CiteItem } from './phrasing.ts';

/** Stands for a citation while Markdown is parsed. A non-character: the text rule lets none into a field. */
export const CITE_MARK = '\uFDD0';

const ID = '@[a-z0-9]+(?:-[a-z0-9]+)*';
const ITEM = `${ID}(?:,[^\\]\\[;]+)?`;
const GROUP = new RegExp(`\\\\[^]|\\[(${ITEM}(?:;\\s*${ITEM})*)\\]`, 'g');

/** Takes citation groups out of a text; a mark stays where each one stood. A backslash before the bracket keeps it a text. */
export function takeCites(source: string): { text: string; cites: Cite[] } {
  const cites: Cite[] = [];
  const text = source.replace(GROUP, (whole, group: string | undefined) => {
    if (group === undefined) return whole;
    cites.push({ type: 'cite', items: group.split(';').map(readItem) });
    return CITE_MARK;
  });
  return { text, cites };
}

function readItem(text: string): CiteItem {
  const item = text.trim().slice(1);
  const comma = item.indexOf(',');
  if (comma < 0) return { source: item };
  return { source: item.slice(0, comma), locator: item.slice(comma + 1).trim() };
}
