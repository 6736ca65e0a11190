import { plainText } from '@aide-memoire/handout/writing';
import { type FileWriter, type Ref, to } from '../file/file-writer.ts';
import { pdfString } from '../file/pdf-text.ts';
import type { SectionEntry } from '../layout/measure.ts';

/** Where each place stands, as the destination of a link: page and position. */
export type Destinations = ReadonlyMap<string, string>;

interface Item {
  readonly section: SectionEntry;
  readonly children: Item[];
}

/** Writes the sections as bookmarks, nested by level, all of them open. Gives nothing if there are none. */
export function writeOutline(
  file: FileWriter,
  sections: readonly SectionEntry[],
  destinations: Destinations,
): Ref | undefined {
  const items = nest(sections);
  if (items.length === 0) return undefined;
  const root = file.reserve();
  const kids = writeItems(file, items, root, destinations);
  return file.object(`<</Type /Outlines${ends(kids)} /Count ${sections.length}>>`, root);
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

function writeItems(
  file: FileWriter,
  items: readonly Item[],
  parent: Ref,
  destinations: Destinations,
): Ref[] {
  const refs = items.map(() => file.reserve());
  items.forEach(({ section, children }, index) => {
    const ref = refs[index];
    const kids = ref === undefined ? [] : writeItems(file, children, ref, destinations);
    const destination = destinations.get(section.id);
    const near = [
      ['Prev', refs[index - 1]],
      ['Next', refs[index + 1]],
    ] as const;
    const links = near.map(([name, other]) => (other === undefined ? '' : ` /${name} ${to(other)}`)).join('');
    const inside = kids.length === 0 ? '' : `${ends(kids)} /Count ${countOf(children)}`;
    file.object(
      `<</Title ${pdfString(plainText(section.title))} /Parent ${to(parent)}${destination === undefined ? '' : ` /Dest ${destination}`}${links}${inside}>>`,
      ref,
    );
  });
  return refs;
}

function ends(refs: readonly Ref[]): string {
  const [first, last] = [refs[0], refs.at(-1)];
  return first === undefined || last === undefined ? '' : ` /First ${to(first)} /Last ${to(last)}`;
}

const countOf = (items: readonly Item[]): number =>
  items.reduce((sum, { children }) => sum + 1 + countOf(children), 0);
