import { type Phrasing, parseInline } from '@aide-memoire/prose';
import { type Brief, type Path, sourceOf } from '@aide-memoire/schema';
import type { TextAt } from './texts.ts';

/** A citation and where it stands. */
export interface PlacedCitation {
  readonly source: string;
  readonly path: Path;
}

/** Every citation of a brief: those under `cites`, and those in texts. */
export function citationsOf(brief: Brief, texts: readonly TextAt[]): PlacedCitation[] {
  const inText = texts
    .filter(({ source }) => source.includes('[@'))
    .flatMap((text) => citedIn(parseInline(text.source)).map((source) => ({ source, path: text.path })));
  return [...listed(brief, []), ...inText];
}

function listed(value: unknown, path: Path): PlacedCitation[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): PlacedCitation[] => {
    if (key.startsWith('x-')) return [];
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if ((key === 'cites' || key === 'statusCites') && Array.isArray(child))
      return child.map((cite, index) => ({ source: sourceOf(cite), path: [...here, index] }));
    return listed(child, here);
  });
}

function citedIn(nodes: readonly Phrasing[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'cite') return node.items.map(({ source }) => source);
    return 'children' in node ? citedIn(node.children) : [];
  });
}
