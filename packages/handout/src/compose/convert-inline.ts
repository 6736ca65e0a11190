import { type Phrasing, safeUrl } from '@aide-memoire/prose';
import type { Diagnostic } from '@aide-memoire/schema';
import { text as textNode } from '../tree/build.ts';
import type { CiteItem, Inline } from '../tree/inline.ts';
import { plainText } from '../tree/plain.ts';
import { shortAddress } from './short-address.ts';

/** What conversion needs of the composer. */
export interface InlineConversion {
  readonly item: (source: string, locator: string | undefined) => CiteItem;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Phrasing of a brief as inline content of a handout: citations numbered, links with their address in sight, unsafe ones left out. */
export function convertInline(
  nodes: readonly Phrasing[],
  from: string,
  conversion: InlineConversion,
): Inline[] {
  const { item, report } = conversion;
  return nodes.flatMap((node): Inline[] => {
    switch (node.type) {
      case 'cite':
        return [{ type: 'cite', items: node.items.map(({ source, locator }) => item(source, locator)) }];
      case 'link': {
        const url = safeUrl(node.url);
        const children = convertInline(node.children, from, conversion);
        if (url !== undefined) return [{ ...node, url, children }, ...inSight(url, children)];
        report(unsafeLink(node.url, from));
        return children;
      }
      case 'emphasis':
      case 'strong':
        return [{ ...node, children: convertInline(node.children, from, conversion) }];
      default:
        return [node];
    }
  });
}

/** Words that can be clicked lead nowhere on paper: the address follows, unless it is what the words say. */
function inSight(url: string, words: readonly Inline[]): Inline[] {
  const shown = shortAddress(url);
  return plainText(words).includes(shown) || plainText(words) === url ? [] : [textNode(` (${shown})`)];
}

function unsafeLink(url: string, from: string): Diagnostic {
  return {
    code: 'compose/unsafe-link',
    severity: 'warning',
    path: from,
    message: 'This link is left out: only http, https and mailto addresses are printed.',
    actual: url,
    note: 'Its words are kept. Write a full web address.',
  };
}
