import type { Handout } from '../tree/handout.ts';

/** Every text of a tree, wherever it stands, save in contents: those say again what stands elsewhere, and a format may do without. */
export function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'type') === 'contents') return [];
  const text: unknown = Reflect.get(value, 'value');
  return [...(typeof text === 'string' ? [text] : []), ...Object.values(value).flatMap(textsOf)];
}

/** The paragraphs of a tree that are one text, in order: what no format has a reason to set in another order. */
export function paragraphsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(paragraphsOf);
  if (typeof value !== 'object' || value === null) return [];
  const children: unknown = Reflect.get(value, 'children');
  if (Reflect.get(value, 'type') !== 'paragraph') return Object.values(value).flatMap(paragraphsOf);
  const texts = textsOf(children);
  return Array.isArray(children) && children.length === 1 ? texts : [];
}

/** The texts that a handout must print: the title and all that stands in its blocks. */
export const printedTexts = ({ meta, children }: Handout): string[] =>
  textsOf([meta.title, meta.subtitle, children]);

/** A text without what formats break lines with: spaces, and places where a long word may be broken. */
export const squeezed = (text: string): string => text.replace(/[\s\u00ad\u200b]/gu, '');
