import { type FileWriter, type Ref, to } from '../file/file-writer.ts';
import type { Output } from '../file/output.ts';
import { num, pdfString } from '../file/pdf-text.ts';
import type { Element, Slot } from '../structure/element.ts';
import { nameTree } from './attachments.ts';

/** Where a piece of marked content stands. */
export interface Content {
  /** Number of the page, from 0. */
  readonly page: number;
  readonly mcid: number;
}

/** An annotation of a link, with the key that the parent tree knows it by. */
export interface Annotation {
  readonly ref: Ref;
  readonly page: Ref;
  readonly key: number;
}

/** What painting has found out about the parts of the tree. */
export interface Painted {
  readonly contents: ReadonlyMap<Slot, readonly Content[]>;
  readonly annotations: ReadonlyMap<Element, readonly Annotation[]>;
  /** Bounding boxes of figures: left, bottom, right, top. */
  readonly boxes: ReadonlyMap<Element, readonly number[]>;
  /** Pages in order; the parent tree knows each by its index. */
  readonly pages: readonly Ref[];
  /** First key that is not taken. */
  readonly nextKey: number;
}

/** Writes the structure tree with its parent tree; gives its root. */
export function writeTree(file: FileWriter, root: Element, painted: Painted): Ref {
  return new TreeWriter(file, painted).write(root);
}

class TreeWriter {
  private readonly file: FileWriter;
  private readonly painted: Painted;
  private readonly notes: (readonly [id: string, value: string])[] = [];
  /** Owners of the marked contents of each page, and of the annotations by key. */
  private readonly byPage: Ref[][];
  private readonly byKey: (readonly [key: number, owner: Ref])[] = [];

  constructor(file: FileWriter, painted: Painted) {
    this.file = file;
    this.painted = painted;
    this.byPage = painted.pages.map(() => []);
  }

  write(root: Element): Ref {
    const tree = this.file.reserve();
    const top = this.element(root, tree);
    // Each page has an entry of its own, referred to, so that a reader of one page need not read those of all.
    const pages = this.byPage.map(
      (owners, index) => `${index} ${to(this.file.object(`[${owners.map(to).join(' ')}]`))}`,
    );
    const links = this.byKey.toSorted(([a], [b]) => a - b).map(([key, owner]) => `${key} ${to(owner)}`);
    const ids = this.notes.length === 0 ? '' : ` /IDTree ${nameTree(this.notes)}`;
    return this.file.object(
      `<</Type /StructTreeRoot /K [${to(top)}] /ParentTree <</Nums [${[...pages, ...links].join(' ')}]>> /ParentTreeNextKey ${this.painted.nextKey} /RoleMap <</Title /P>>${ids}>>`,
      tree,
    );
  }

  private element(element: Element, parent: Ref): Ref {
    const ref = this.file.reserve();
    const { pages, contents, annotations } = this.painted;
    let page: number | undefined;
    // Elements by their refs, marked contents and annotations as they are written.
    const kids: (Ref | string)[] = [];
    for (const child of element.children) {
      if (child.kind === 'element') {
        kids.push(this.element(child, ref));
        continue;
      }
      for (const content of contents.get(child) ?? []) {
        page ??= content.page;
        const owners = this.byPage[content.page];
        if (owners !== undefined) owners[content.mcid] = ref;
        kids.push(
          content.page === page
            ? `${content.mcid}`
            : `<</Type/MCR/Pg ${to(pages[content.page] ?? 0)}/MCID ${content.mcid}>>`,
        );
      }
    }
    for (const annotation of annotations.get(element) ?? []) {
      this.byKey.push([annotation.key, ref]);
      kids.push(`<</Type/OBJR/Obj ${to(annotation.ref)}/Pg ${to(annotation.page)}>>`);
    }
    const id = this.noteId(element, ref);
    const out = this.file.begin(ref);
    out.text('<</S/');
    out.text(element.role);
    writeRef(out, '/P ', parent);
    if (page !== undefined) writeRef(out, '/Pg ', pages[page] ?? 0);
    out.text(this.said(element));
    out.text(id);
    writeKids(out, kids);
    out.text('>>');
    this.file.end();
    return ref;
  }
  private said(element: Element): string {
    const { lang, alt } = element;
    let said = lang === undefined ? '' : `/Lang${pdfString(lang)}`;
    if (alt !== undefined) said += `/Alt${pdfString(alt)}`;
    const attributes = this.attributesOf(element);
    return attributes === undefined ? said : `${said}/A<<${attributes}>>`;
  }

  private attributesOf(element: Element): string | undefined {
    const { numbering, scope, summary } = element;
    const box = element.role === 'Figure' ? this.painted.boxes.get(element) : undefined;
    if (box !== undefined) return `/O/Layout/Placement/Block/BBox[${box.map(num).join(' ')}]`;
    if (numbering !== undefined) return `/O/List/ListNumbering/${numbering}`;
    if (scope !== undefined) return `/O/Table/Scope/${scope}`;
    return summary === undefined ? undefined : `/O/Table/Summary${pdfString(summary)}`;
  }

  // PDF/UA-1, 7.9: every Note has an ID of its own. Padded, as the names of a tree must be in order.
  private noteId({ role }: Element, ref: Ref): string {
    if (role !== 'Note') return '';
    const id = `note-${String(this.notes.length + 1).padStart(6, '0')}`;
    this.notes.push([id, to(ref)]);
    return `/ID${pdfString(id)}`;
  }
}

// Written piece by piece: half of all objects of a file are elements.
function writeRef(out: Output, before: string, ref: Ref): void {
  out.text(before);
  out.integer(ref);
  out.text(' 0 R');
}

function writeKids(out: Output, kids: readonly (Ref | string)[]): void {
  if (kids.length === 0) return;
  out.text(kids.length === 1 ? '/K ' : '/K[');
  kids.forEach((kid, index) => {
    const before = index === 0 ? '' : ' ';
    if (typeof kid === 'number') writeRef(out, before, kid);
    else {
      out.text(before);
      out.text(kid);
    }
  });
  if (kids.length > 1) out.text(']');
}
