import { plainText } from '@aide-memoire/handout';
import type { SectionEntry } from '../layout/measure.ts';
import { type Engine, pdfString, type Ref } from './engine.ts';

/** Where a place stands, as the destination of a link: page and position. */
export type Destinations = ReadonlyMap<string, readonly unknown[]>;

interface Item {
  readonly section: SectionEntry;
  readonly children: Item[];
}

/** Writes the sections as bookmarks, nested by level, all of them open. */
export function writeOutline(
  engine: Engine,
  sections: readonly SectionEntry[],
  destinations: Destinations,
): void {
  const items = nest(sections);
  if (items.length === 0) return;
  const root = engine.ref();
  const kids = writeItems(engine, items, root, destinations);
  Object.assign(root.data, { Type: 'Outlines', First: kids[0], Last: kids.at(-1), Count: sections.length });
  root.end();
  engine.catalogue.Outlines = root;
  engine.catalogue.PageMode = 'UseOutlines';
}

function nest(sections: readonly SectionEntry[]): Item[] {
  const top: Item[] = [];
  const path: Item[] = [];
  for (const section of sections) {
    const item: Item = { section, children: [] };
    while (path.length > 0 && (path.at(-1)?.section.level ?? 0) >= section.level) path.pop();
    (path.at(-1)?.children ?? top).push(item);
    path.push(item);
  }
  return top;
}

function writeItems(engine: Engine, items: readonly Item[], parent: Ref, destinations: Destinations): Ref[] {
  const refs = items.map(() => engine.ref());
  items.forEach(({ section, children }, index) => {
    const ref = refs[index];
    if (ref === undefined) return;
    const kids = writeItems(engine, children, ref, destinations);
    Object.assign(ref.data, {
      Title: pdfString(plainText(section.title)),
      Parent: parent,
      Dest: destinations.get(section.id),
      Prev: refs[index - 1],
      Next: refs[index + 1],
      ...(kids.length === 0 ? {} : { First: kids[0], Last: kids.at(-1), Count: countOf(children) }),
    });
    ref.end();
  });
  return refs;
}

const countOf = (items: readonly Item[]): number =>
  items.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
