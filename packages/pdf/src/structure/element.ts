/** Roles of structure elements that are used (ISO 32000-1, 14.8.4); `Title` is mapped to P for readers that do not know it. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'Title'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'BlockQuote'
  | 'Note'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'Code';

/** A place among the children of an element that painted content falls into, in the order in which it is painted. */
export interface Slot {
  readonly kind: 'slot';
}

/** What an element can say of itself. */
export interface Properties {
  /** BCP 47, where it differs from the parent's. */
  readonly lang?: string;
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  readonly summary?: string;
  readonly numbering?: 'None' | 'Disc' | 'Decimal';
}

/** A node of the structure tree. */
export interface Element extends Properties {
  readonly kind: 'element';
  readonly role: Role;
  readonly children: (Element | Slot)[];
}

/** A new element, the last child of `parent`. */
export function addElement(parent: Element, role: Role, properties: Properties = {}): Element {
  const element: Element = { kind: 'element', role, children: [], ...properties };
  parent.children.push(element);
  return element;
}

/** The root of a tree. */
export const documentElement = (lang: string): Element => ({
  kind: 'element',
  role: 'Document',
  children: [],
  lang,
});

/** The slot that content goes to if it is painted at the present end of `element`. */
export function slotOf(element: Element): Slot {
  const last = element.children.at(-1);
  if (last?.kind === 'slot') return last;
  const slot: Slot = { kind: 'slot' };
  element.children.push(slot);
  return slot;
}

/** `lang` as a property of an element whose block says a language of its own. */
export const langProperty = (lang: string | undefined): Properties => (lang === undefined ? {} : { lang });
