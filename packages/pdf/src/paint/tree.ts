import type { Element, Slot } from '../structure/element.ts';
import { type Engine, pdfString, type Ref } from './engine.ts';

/** Where a piece of marked content stands. */
export interface Content {
  readonly page: Ref;
  readonly mcid: number;
}

/** What painting has found out about the parts of the tree. */
export interface Painted {
  readonly contents: ReadonlyMap<Slot, readonly Content[]>;
  /** Annotations of links, with the keys that the parent tree knows them by. */
  readonly annotations: ReadonlyMap<
    Element,
    readonly { readonly ref: Ref; readonly page: Ref; readonly key: number }[]
  >;
  /** Bounding boxes of figures: left, bottom, right, top. */
  readonly boxes: ReadonlyMap<Element, readonly number[]>;
  /** Pages in order; the parent tree knows each by its index. */
  readonly pages: readonly Ref[];
  /** First key that is not taken. */
  readonly nextKey: number;
}

/** Writes the structure tree with its parent tree, and hangs it into the catalogue. */
export function writeTree(engine: Engine, root: Element, painted: Painted): void {
  const tree = engine.ref();
  const owners = new Map<Slot | Element, Ref>();
  const notes: [string, Ref][] = [];
  const top = writeElement(engine, root, tree, painted, owners, notes);
  const nums = [...pageEntries(painted, owners), ...annotationEntries(painted, owners)].sort(
    ([a], [b]) => a - b,
  );
  Object.assign(tree.data, {
    Type: 'StructTreeRoot',
    K: [top],
    ParentTree: { Nums: nums.flat() },
    ParentTreeNextKey: painted.nextKey,
    RoleMap: { Title: 'P' },
    ...(notes.length === 0 ? {} : { IDTree: { Names: notes.flatMap(([id, ref]) => [pdfString(id), ref]) } }),
  });
  engine.tag(tree);
}

function writeElement(
  engine: Engine,
  element: Element,
  parent: Ref,
  painted: Painted,
  owners: Map<Slot | Element, Ref>,
  notes: [string, Ref][],
): Ref {
  const ref = engine.ref();
  owners.set(element, ref);
  let page: Ref | undefined;
  const kids: unknown[] = [];
  for (const child of element.children) {
    if (child.kind === 'element') {
      kids.push(writeElement(engine, child, ref, painted, owners, notes));
      continue;
    }
    owners.set(child, ref);
    for (const content of painted.contents.get(child) ?? []) {
      page ??= content.page;
      kids.push(content.page === page ? content.mcid : { Type: 'MCR', Pg: content.page, MCID: content.mcid });
    }
  }
  for (const { ref: annotation, page: on } of painted.annotations.get(element) ?? [])
    kids.push({ Type: 'OBJR', Obj: annotation, Pg: on });
  Object.assign(ref.data, {
    Type: 'StructElem',
    S: element.role,
    P: parent,
    ...(page === undefined ? {} : { Pg: page }),
    ...(element.lang === undefined ? {} : { Lang: pdfString(element.lang) }),
    ...(element.alt === undefined ? {} : { Alt: pdfString(element.alt) }),
    ...attributes(element, painted),
    ...(element.role === 'Note' ? noteId(notes, ref) : {}),
    ...(kids.length === 0 ? {} : { K: kids }),
  });
  ref.end();
  return ref;
}

// PDF/UA-1, 7.9: every Note has an ID of its own. Padded, as the names of a tree must be in order.
function noteId(notes: [string, Ref][], ref: Ref): { ID: object } {
  const id = `note-${String(notes.length + 1).padStart(6, '0')}`;
  notes.push([id, ref]);
  return { ID: pdfString(id) };
}

function attributes(element: Element, { boxes }: Painted): { A?: object } {
  const box = boxes.get(element);
  if (box !== undefined) return { A: { O: 'Layout', Placement: 'Block', BBox: box } };
  if (element.numbering !== undefined) return { A: { O: 'List', ListNumbering: element.numbering } };
  if (element.scope !== undefined) return { A: { O: 'Table', Scope: element.scope } };
  if (element.summary !== undefined) return { A: { O: 'Table', Summary: pdfString(element.summary) } };
  return {};
}

function pageEntries(
  { contents, pages }: Painted,
  owners: ReadonlyMap<Slot | Element, Ref>,
): [number, unknown][] {
  const byPage = new Map<Ref, Ref[]>(pages.map((page) => [page, []]));
  for (const [slot, places] of contents) {
    const owner = owners.get(slot);
    if (owner === undefined) continue;
    for (const { page, mcid } of places) {
      const list = byPage.get(page);
      if (list !== undefined) list[mcid] = owner;
    }
  }
  return pages.map((page, index) => [index, byPage.get(page) ?? []]);
}

function annotationEntries(
  { annotations }: Painted,
  owners: ReadonlyMap<Slot | Element, Ref>,
): [number, unknown][] {
  return [...annotations].flatMap(([element, each]) =>
    each.map(({ key }): [number, unknown] => [key, owners.get(element)]),
  );
}
