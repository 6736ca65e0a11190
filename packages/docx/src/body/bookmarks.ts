import type { Handout } from '@aide-memoire/handout';
import { element, type XmlElement } from '../xml.ts';

/** The places in a document that something can lead to. */
export interface Bookmarks {
  /** Name of the bookmark for an id of the tree; `undefined` when the document has no such place. */
  readonly name: (id: string) => string | undefined;
  /** Puts the bookmark of `id` around `content`. A second place with the id, or one unknown, gets none. */
  readonly around: (id: string, content: readonly XmlElement[]) => XmlElement[];
  /** Puts a bookmark around `content` that is no place of the tree; its name starts with `_`, and Word does not list it. */
  readonly named: (name: string, content: readonly XmlElement[]) => XmlElement[];
}

/** Kinds of nodes that get a bookmark. */
const places: ReadonlySet<unknown> = new Set(['section', 'table', 'figure', 'anchor']);

/** Names for all places of a handout, in their order, and each bookmark once. */
export function bookmarksOf(handout: Handout): Bookmarks {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of placeIds(handout)) {
    if (names.has(id)) continue;
    const name = unusedName(id, taken);
    taken.add(name.toLowerCase());
    names.set(id, name);
  }
  const placed = new Set<string>();
  let count = 0;
  const named = (name: string, content: readonly XmlElement[]): XmlElement[] => {
    const number = count;
    count += 1;
    return [
      element('w:bookmarkStart', { 'w:id': number, 'w:name': name }),
      ...content,
      element('w:bookmarkEnd', { 'w:id': number }),
    ];
  };
  return {
    name: (id) => names.get(id),
    around(id, content) {
      const name = names.get(id);
      if (name === undefined || placed.has(id)) return [...content];
      placed.add(id);
      return named(name, content);
    },
    named,
  };
}

/** Names start with a letter, hold letters, digits and `_`, end after 40 characters, and differ in more than case. */
function unusedName(id: string, taken: ReadonlySet<string>): string {
  const stem = id.replace(/[^A-Za-z0-9_]/g, '_').replace(/^(?![A-Za-z])/, 'b');
  let name = stem.slice(0, 40);
  for (let count = 2; taken.has(name.toLowerCase()); count += 1) name = `${stem.slice(0, 34)}_${count}`;
  return name;
}

/** Ids of the places in a tree, titles and captions included, in the order of the document. */
function placeIds(value: unknown, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const entry of value) placeIds(entry, found);
  else if (typeof value === 'object' && value !== null) {
    const { type, id } = value as { readonly type?: unknown; readonly id?: unknown };
    // Half of a tree is texts, and they hold no others.
    if (type === 'text') return found;
    if (places.has(type) && typeof id === 'string') found.push(id);
    for (const key in value) {
      const child = (value as Readonly<Record<string, unknown>>)[key];
      if (typeof child === 'object') placeIds(child, found);
    }
  }
  return found;
}
