import type { Diagnostic } from '@aide-memoire/schema';
import { fromPointer } from '@aide-memoire/schema';
import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { refuseBeforeParsing, tooDeepInJson } from './limits.ts';
import { indexLines } from './lines.ts';
import type { Places } from './places.ts';
import type { YamlValue } from './yaml-text.ts';

/** Reads JSON (RFC 8259). Every syntax error is reported with its place, and so is a key that stands twice. */
export function readJsonText(text: string): YamlValue {
  const lines = indexLines(text);
  const refused = refuseBeforeParsing(text, () => lines, tooDeepInJson);
  if (refused !== undefined) {
    return {
      value: undefined,
      places: { key: () => undefined, value: () => undefined },
      diagnostics: [refused],
    };
  }
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const place = (node: Node | undefined) =>
    node === undefined ? undefined : lines.range(node.offset, node.offset + node.length);
  const find = tree === undefined ? () => undefined : finder(tree);
  const places: Places = {
    key: (pointer) => {
      const node = find(pointer);
      return node?.parent?.type === 'property' ? place(node.parent.children?.[0]) : undefined;
    },
    value: (pointer) => place(find(pointer)),
  };
  const diagnostics: Diagnostic[] = errors.map(({ error, offset, length }) => ({
    code: 'json/syntax',
    severity: 'error',
    message: `Not JSON: ${MESSAGES[printParseErrorCode(error)] ?? 'this character is not expected here'}.`,
    place: lines.range(offset, offset + length),
    note: 'JSON wants double quotation marks around keys and texts, commas between entries and none after the last.',
  }));
  if (tree !== undefined)
    diagnostics.push(
      ...duplicates(tree).map(
        (key): Diagnostic => ({
          code: 'json/duplicate-key',
          severity: 'error',
          message: 'This key stands here a second time.',
          place: lines.range(key.offset, key.offset + key.length),
          note: 'Keep one of them.',
        }),
      ),
    );
  if (tree === undefined) {
    if (diagnostics.length === 0) diagnostics.push(empty(lines.range(0, 0)));
    return { value: undefined, places, diagnostics };
  }
  // What could be read of a text with mistakes is checked too.
  if (diagnostics.length > 0) return { value: getNodeValue(tree), places, diagnostics, partial: true };
  return { value: JSON.parse(text), places, diagnostics };
}

const empty = (place: Diagnostic['place'] & object): Diagnostic => ({
  code: 'json/syntax',
  severity: 'error',
  message: 'This file is empty.',
  place,
  note: 'A brief begins with "{".',
});

const MESSAGES: Readonly<Record<string, string>> = {
  CommaExpected: 'a comma is missing',
  ColonExpected: 'a colon is missing',
  PropertyNameExpected: 'a key in double quotation marks is missing',
  ValueExpected: 'a value is missing',
  CloseBraceExpected: 'a closing brace is missing',
  CloseBracketExpected: 'a closing bracket is missing',
  EndOfFileExpected: 'something follows after the end',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfString: 'a text has no closing quotation mark',
  InvalidCharacter: 'a control character stands in a text',
  InvalidEscapeCharacter: 'this escape is unknown',
  InvalidUnicode: 'this Unicode escape is incomplete',
  InvalidNumberFormat: 'this number is not complete',
  InvalidSymbol: 'a word without quotation marks',
};

/** Finds values by their pointer. An object is indexed when something in it is first asked for. */
function finder(tree: Node): (pointer: string) => Node | undefined {
  const members = new WeakMap<Node, ReadonlyMap<unknown, Node | undefined>>();
  const memberOf = (object: Node, key: string): Node | undefined => {
    const index =
      members.get(object) ??
      new Map(object.children?.map(({ children: [name, value] = [] }) => [name?.value, value]));
    members.set(object, index);
    return index.get(key);
  };
  return (pointer) => {
    let node: Node | undefined = tree;
    for (const key of fromPointer(pointer)) {
      if (node === undefined) return undefined;
      node = node.type === 'array' ? node.children?.[Number(key)] : memberOf(node, key);
    }
    return node;
  };
}

function duplicates(node: Node): Node[] {
  const found: Node[] = [];
  const seen = new Set<unknown>();
  for (const child of node.children ?? []) {
    if (node.type === 'object') {
      const key = child.children?.[0];
      if (key !== undefined && seen.has(key.value)) found.push(key);
      seen.add(key?.value);
    }
    found.push(...duplicates(child));
  }
  return found;
}
