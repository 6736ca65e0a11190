/** One entry of an attribute list, with its offsets in the list. */
export interface Attribute {
  readonly name: string;
  /** `true` for a bare word. */
  readonly value: string | true;
  /** Where the name begins. */
  readonly from: number;
  /** Where the value stands (of a bare word: the word), in UTF-16 units from the opening brace. */
  readonly start: number;
  readonly end: number;
}

/** An attribute list as it stands at the end of a text. */
export interface AttributeList {
  /** Id after `#`. */
  readonly id?: Attribute;
  readonly entries: readonly Attribute[];
  /** Offset of the opening brace in the text. */
  readonly start: number;
}

const ITEM = String.raw`(?:#[A-Za-z0-9-]+|[a-z][a-z0-9-]*(?:=(?:"(?:[^"]|"")*"|[^\s"{}]+))?)`;
/** An attribute list, as the source of a regular expression without groups of its own. */
export const LIST_PATTERN = String.raw`\{\s*(?:${ITEM}(?:\s+${ITEM})*)?\s*\}`;

const LIST = new RegExp(String.raw`(?:^|\s)(${LIST_PATTERN})$`, 'u');
const ENTRY = /#([A-Za-z0-9-]+)|([a-z][a-z0-9-]*)(?:=(?:"((?:[^"]|"")*)"|([^\s"{}]+)))?/gu;

/**
 * The attribute list that ends a text: `{#id when=2023-22 note="two words" this-event}`; `undefined` if there is none. A
 * quotation mark inside quotation marks is written twice: a backslash would be Markdown's.
 */
export function findAttributes(text: string): AttributeList | undefined {
  const match = LIST.exec(text);
  const list = match?.[1];
  if (match === null || list === undefined) return undefined;
  let id: Attribute | undefined;
  const entries: Attribute[] = [];
  for (const found of list.matchAll(ENTRY)) {
    const [whole, idName, name = '', quoted, bare] = found;
    const from = found.index;
    const end = from + whole.length;
    if (idName !== undefined) id = { name: 'id', value: idName, from, start: from + 1, end };
    else if (quoted !== undefined) {
      const value = quoted.replaceAll('""', '"');
      entries.push({ name, value, from, start: end - quoted.length - 1, end: end - 1 });
    } else if (bare !== undefined) entries.push({ name, value: bare, from, start: end - bare.length, end });
    else entries.push({ name, value: true, from, start: from, end });
  }
  return { ...(id === undefined ? {} : { id }), entries, start: match.index + match[0].length - list.length };
}

/** Whether words end in braces, so that somebody could mean an attribute list by them. */
export function looksLikeAttributes(words: string): boolean {
  return /(?:^|\s)\{[^{}]*\}\s*$/u.test(words) || findAttributes(words) !== undefined;
}

/** A value to write: `true` is a bare word. */
export type AttributeValues = readonly (readonly [name: string, value: string | true])[];

/** Writes an attribute list; `''` for an empty one. */
export function spellAttributes(id: string | undefined, values: AttributeValues): string {
  const parts = values.map(([name, value]) => (value === true ? name : `${name}=${quote(value)}`));
  if (id !== undefined) parts.unshift(`#${id}`);
  return parts.length === 0 ? '' : `{${parts.join(' ')}}`;
}

function quote(value: string): string {
  return /^[^\s"{}]+$/u.test(value) ? value : `"${value.replaceAll('"', '""')}"`;
}
