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
  const underCites: PlacedCitation[] = [];
  listed(brief, [], underCites);
  return [...underCites, ...inText];
}

/** `way` is one list, longer and shorter as the walk goes on; a citation gets a copy. */
function listed(value: unknown, way: PropertyKey[], found: PlacedCitation[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    if (key.startsWith('x-')) continue;
    const child: unknown = Reflect.get(value, key);
    way.push(Array.isArray(value) ? Number(key) : key);
    if ((key === 'cites' || key === 'statusCites') && Array.isArray(child))
      for (const [index, cite] of child.entries())
        found.push({ source: sourceOf(cite), path: [...way, index] });
    else listed(child, way, found);
    way.pop();
  }
}

function citedIn(nodes: readonly Phrasing[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'cite') return node.items.map(({ source }) => source);
    return 'children' in node ? citedIn(node.children) : [];
  });
}
