import type { PdfFile } from './pdf-file.ts';
import { Dict, Ref, type Value } from './values.ts';

/** What a structure element holds besides other elements. */
export interface Marked {
  /** Reference of the page that the content stands on. */
  readonly page: string;
  readonly mcid: number;
}

/** A structure element. */
export interface Element {
  /** Its reference, `''` if it stands in its parent. */
  readonly ref: string;
  /** The standard type that it has by itself or through the role map. */
  readonly type: string;
  readonly dict: Dict;
  readonly parent: Element | undefined;
  readonly kids: readonly Element[];
  readonly marked: readonly Marked[];
  /** References of the annotations in it. */
  readonly annotations: readonly string[];
}

/** Reads the structure tree, outermost elements first. */
export function readStructure(file: PdfFile): Element[] {
  const root = file.dict(file.catalog, 'StructTreeRoot');
  const roles = file.dict(root, 'RoleMap');
  const seen = new Set<string>();

  const typeOf = (dict: Dict): string => {
    let type = file.name(dict, 'S') ?? '';
    for (let steps = 0; !STANDARD.has(type) && steps < 8; steps += 1) type = file.name(roles, type) ?? type;
    return type;
  };

  const read = (value: Value, parent: Element | undefined, page: string): Element | undefined => {
    const dict = file.resolve(value);
    const ref = value instanceof Ref ? value.id : '';
    if (!(dict instanceof Dict) || (ref !== '' && seen.has(ref))) return undefined;
    seen.add(ref);
    const kids: Element[] = [];
    const marked: Marked[] = [];
    const annotations: string[] = [];
    const own = pageOf(dict) ?? page;
    const element = { ref, type: typeOf(dict), dict, parent, kids, marked, annotations };
    for (const kid of file.list(dict, 'K')) {
      const found = file.resolve(kid);
      if (typeof found === 'number') marked.push({ page: own, mcid: found });
      if (!(found instanceof Dict)) continue;
      const type = file.name(found, 'Type');
      if (type === 'MCR') marked.push({ page: pageOf(found) ?? own, mcid: file.number(found, 'MCID') ?? -1 });
      else if (type === 'OBJR') {
        const object = found.entries.get('Obj');
        if (object instanceof Ref) annotations.push(object.id);
      } else {
        const child = read(kid, element, own);
        if (child !== undefined) kids.push(child);
      }
    }
    return element;
  };

  const pageOf = (dict: Dict): string | undefined => {
    const page = dict.entries.get('Pg');
    return page instanceof Ref ? page.id : undefined;
  };

  return file
    .list(root, 'K')
    .map((kid) => read(kid, undefined, ''))
    .filter((element) => element !== undefined);
}

/** All elements in the order of reading. */
export function allElements(elements: readonly Element[]): Element[] {
  return elements.flatMap((element) => [element, ...allElements(element.kids)]);
}

/** The standard structure types of PDF 1.7 (ISO 32000-1, 14.8.4). */
export const STANDARD: ReadonlySet<string> = new Set(
  (
    'Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 L LI Lbl LBody ' +
    'Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot Ruby RB RT RP Warichu WT WP Figure Formula Form'
  ).split(' '),
);
