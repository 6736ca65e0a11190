import type { Diagnostic, Range } from '@aide-memoire/schema';
import { fromPointer } from '@aide-memoire/schema';
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  type YAMLMap,
} from 'yaml';
import { refuseBeforeParsing, tooDeepInYaml } from './limits.ts';
import { indexLines, type LineIndex } from './lines.ts';
import type { Places } from './places.ts';
import { parseYaml } from './yaml-recover.ts';

/** A YAML text read into a plain value. */
export interface YamlValue {
  readonly value: unknown;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
  /** The text has syntax errors, and the value is what could be read of it. */
  readonly partial?: boolean;
}

/** Most nodes that a document may have once its aliases are followed: a bomb of aliases ends here. */
const NODE_LIMIT = 200_000;

/** Most aliases that are followed. */
const ALIAS_LIMIT = 1000;

/**
 * Reads YAML 1.2 (core schema). Every syntax error is reported with its place; warnings of the parser, such as an unknown tag,
 * are errors too, because they change what is read. `base` is where the text begins in its file: front matter does not begin
 * at the first line.
 */
export function readYamlText(
  text: string,
  base: { lines: LineIndex; offset: number } = { lines: indexLines(text), offset: 0 },
): YamlValue {
  const refused = refuseBeforeParsing(text, () => base.lines, tooDeepInYaml);
  if (refused !== undefined) return { value: undefined, places: NOWHERE, diagnostics: [refused] };
  const { document, errors } = parseYaml(text);
  const range = (start: number, end: number) =>
    base.lines.range(start + base.offset, Math.max(start, end) + base.offset);
  const diagnostics = errors.map(
    ({ code, message, pos }): Diagnostic => ({
      code: 'yaml/syntax',
      severity: 'error',
      message: MESSAGES[code] ?? `Not YAML: ${message}`,
      place: range(pos[0], pos[1]),
      note:
        HINTS[code] ??
        'YAML shows structure by indentation; quote a text that holds ": " or begins with a mark.',
    }),
  );
  for (const [start, end] of duplicateKeys(document.contents)) diagnostics.push(duplicate(range(start, end)));
  const state: State = { document, left: NODE_LIMIT, aliases: ALIAS_LIMIT };
  const value = toValue(document.contents, state, []);
  // What could be read of a text with mistakes is checked too.
  if (state.left >= 0) {
    return {
      value,
      places: placesOf(document, range),
      diagnostics,
      ...(diagnostics.length > 0 ? { partial: true } : {}),
    };
  }
  const bomb: Diagnostic = {
    code: 'yaml/alias',
    severity: 'error',
    message: 'The aliases of this document refer to themselves, or unfold to far too much.',
    place: range(0, 0),
    note: 'Write the values out.',
  };
  return { value: undefined, places: placesOf(document, range), diagnostics: [...diagnostics, bomb] };
}

const NOWHERE: Places = { key: () => undefined, value: () => undefined };

const MESSAGES: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'A second document begins here; a file holds one brief.',
};

const HINTS: Readonly<Record<string, string>> = {
  TAB_AS_INDENT: 'Indent with spaces: YAML allows no tabs.',
  BLOCK_AS_IMPLICIT_KEY: 'A text that holds ": " must stand in quotation marks.',
  MULTIPLE_DOCS: 'Put each brief into a file of its own.',
};

const duplicate = (place: Range): Diagnostic => ({
  code: 'yaml/duplicate-key',
  severity: 'error',
  message: 'This key stands here a second time.',
  place,
  note: 'Keep one of them.',
});

/** Where a key stands that its map has already, map by map. */
function duplicateKeys(node: unknown): [number, number][] {
  if (isSeq(node)) return node.items.flatMap(duplicateKeys);
  if (!isMap(node)) return [];
  const seen = new Set<string>();
  return node.items.flatMap((pair): [number, number][] => {
    const key = keyOf(pair);
    const twice = seen.has(key);
    seen.add(key);
    const range = isScalar(pair.key) ? pair.key.range : undefined;
    return [
      ...(twice && range ? [[range[0], range[1]] as [number, number]] : []),
      ...duplicateKeys(pair.value),
    ];
  });
}

interface State {
  readonly document: Document.Parsed;
  left: number;
  aliases: number;
}

type Node = ParsedNode | null | undefined;

function toValue(node: unknown, state: State, open: readonly unknown[]): unknown {
  state.left -= 1;
  if (state.left < 0 || node === null || node === undefined) return null;
  if (isAlias(node)) {
    // Each alias is looked for in the whole document.
    state.aliases -= 1;
    const target = state.aliases < 0 ? undefined : node.resolve(state.document);
    if (target === undefined || open.includes(target)) {
      state.left = -1;
      return null;
    }
    return toValue(target, state, open);
  }
  if (isScalar(node)) return node.value;
  const within = [...open, node];
  if (isSeq(node)) return node.items.map((item) => toValue(item, state, within));
  if (!isMap(node)) return null;
  return Object.fromEntries(node.items.map((pair) => [keyOf(pair), toValue(pair.value, state, within)]));
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : String(pair.key);
}

function placesOf(
  document: Document.Parsed,
  range: (start: number, end: number) => ReturnType<LineIndex['range']>,
): Places {
  const pairs = new WeakMap<object, ReadonlyMap<string, Pair>>();
  // A map is indexed when something in it is first asked for, so that many findings in one map cost no more than the map.
  const pairIn = (map: YAMLMap, name: string): Pair | undefined => {
    const index = pairs.get(map) ?? new Map(map.items.map((pair) => [keyOf(pair), pair]));
    pairs.set(map, index);
    return index.get(name);
  };
  const find = (pointer: string): { key: Node; value: Node } | undefined => {
    let found: { key: Node; value: Node } = { key: undefined, value: document.contents };
    for (const name of fromPointer(pointer)) {
      const holder = isAlias(found.value) ? (found.value.resolve(document) as Node) : found.value;
      if (isMap(holder)) {
        const pair = pairIn(holder, name);
        if (pair === undefined) return undefined;
        found = { key: pair.key as Node, value: pair.value as Node };
      } else if (isSeq(holder)) {
        const item = holder.items[Number(name)];
        if (item === undefined) return undefined;
        found = { key: undefined, value: item as Node };
      } else return undefined;
    }
    return found;
  };
  const place = (node: Node) => (node?.range ? range(node.range[0], node.range[1]) : undefined);
  return {
    key: (pointer) => place(find(pointer)?.key),
    value: (pointer) => place(find(pointer)?.value),
    scalarText: (pointer) => {
      const node = find(pointer)?.value;
      return isScalar(node) && typeof node.source === 'string' ? node.source : undefined;
    },
  };
}
