import type { Cite, CiteItem } from './phrasing.ts';

/**
 * Stands for a citation while Markdown is parsed and written. A non-character, which the text rule lets into no field, between two
 * brackets that mean nothing to Markdown: whether `_` beside a citation is emphasis depends on punctuation being there, as it is in
 * the text itself (CommonMark 0.31.2, section 6.2).
 */
export const CITE_MARK = '\u2045\uFDD0\u2046';

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
