import { isMap, isScalar, isSeq, stringify } from 'yaml';
import type { Edit } from './patch.ts';
import {
  type Entry,
  entryValue,
  extentOf,
  isBlockScalar,
  lineEnd,
  lineStart,
  NotApplicable,
  pairExtent,
} from './yaml-nodes.ts';

/** A value as YAML in one line. */
export function spellValue(value: unknown, inFlow: boolean): string {
  if (typeof value === 'object' && value !== null) return JSON.stringify(value);
  const plain = stringify(value, { lineWidth: 0 }).trimEnd();
  const needsMarks = plain.includes('\n') || (inFlow && /^[^"'].*[,[\]{}]/.test(plain));
  return needsMarks ? JSON.stringify(value) : plain;
}

/** Gives an entry that is there another value. */
export function replaceValue(entry: Entry, value: unknown, text: string): Edit {
  const node = entryValue(entry.parent, entry.index);
  const { start, end } = extentOf(node, text);
  const spelt = spellValue(value, entry.parent.flow === true);
  return { start, end, text: start === end ? ` ${spelt}` : spelt };
}

/** Adds a key at the end of a map; `spelt` is its value in YAML, from the colon on. */
export function insertPair({ parent, key }: Entry, spelt: string, text: string): Edit {
  if (!isMap(parent)) throw new NotApplicable('an item of a list that is not there');
  const written = `${spellValue(key, false)}:${spelt}`;
  const last = parent.items.at(-1);
  const first = parent.items[0];
  if (last === undefined || first === undefined) {
    const { start, end } = extentOf(parent, text);
    return { start, end, text: `{ ${written} }` };
  }
  const { end } = pairExtent(last, text);
  if (parent.flow === true) return { start: end, end, text: `, ${written}` };
  const { start } = pairExtent(first, text);
  const line = `${' '.repeat(start - lineStart(text, start))}${written}`;
  // A comment may follow on the line; behind the lines of a block scalar nothing can.
  const at = isBlockScalar(lastLeaf(last)) ? end : lineEnd(text, end);
  return { start: at, end: at, text: `${eolOf(text)}${line}` };
}

function lastLeaf(node: unknown): unknown {
  if (isMap(node) || isSeq(node)) return node.flow === true ? node : lastLeaf(node.items.at(-1));
  if (typeof node === 'object' && node !== null && 'key' in node && 'value' in node)
    return lastLeaf(node.value);
  return node;
}

const eolOf = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');

/** Takes an entry away; comments on its line stay. `gone` are the entries of the same holder that are already taken away. */
export function removeEntry({ parent, index }: Entry, text: string): Edit {
  const own = pairExtent(parent.items[index], text);
  const next = parent.items[index + 1];
  const previous = parent.items[index - 1];
  if (next === undefined && previous === undefined) return empty(parent, own, text);
  if (parent.flow === true) {
    if (next !== undefined) return { start: own.start, end: pairExtent(next, text).start, text: '' };
    return {
      start: previous === undefined ? own.start : pairExtent(previous, text).end,
      end: own.end,
      text: '',
    };
  }
  const start = isSeq(parent) ? text.lastIndexOf('-', own.start) : own.start;
  const from = lineStart(text, start);
  // The first key of an item stands behind its dash, and so must the next one.
  if (text.slice(from, start).trim() !== '') {
    if (next === undefined) throw new NotApplicable('the only key of a line');
    return { start, end: pairExtent(next, text).start, text: '' };
  }
  const end = lineEnd(text, own.end);
  const comment = text.slice(own.end, end).trim();
  if (comment !== '') return { start, end, text: comment };
  const behind = text.indexOf('\n', end) + 1;
  return { start: from, end: behind === 0 ? text.length : behind, text: '' };
}

/** A map or list that loses its last entry is written as an empty one. */
function empty(parent: Entry['parent'], own: { start: number; end: number }, text: string): Edit {
  const marks = isMap(parent) ? '{}' : '[]';
  if (parent.flow === true) {
    const { start, end } = extentOf(parent, text);
    return { start, end, text: marks };
  }
  const start = isSeq(parent) ? text.lastIndexOf('-', own.start) : own.start;
  const before = text.slice(0, start);
  // Right behind the key of the map, if no comment stands between.
  const gap = /:[\t ]*\r?\n[\t ]*$/.exec(before);
  return gap === null
    ? { start, end: own.end, text: marks }
    : { start: gap.index + 1, end: own.end, text: ` ${marks}` };
}

/** Gives a key another name. */
export function renameKey({ parent, index }: Entry, name: string, text: string): Edit {
  const key: unknown = isMap(parent) ? parent.items[index]?.key : undefined;
  if (!isScalar(key)) throw new NotApplicable('a key that is not there');
  return { ...extentOf(key, text), text: spellValue(name, parent.flow === true) };
}

/** The characters of a value as they can stand behind the colon of another map: with its comments where that can be. */
export function carried({ parent, index }: Entry, target: Entry, text: string): string {
  const node = entryValue(parent, index);
  const { start, end } = extentOf(node, text);
  const written = text.slice(start, end);
  const value: unknown = isScalar(node) ? node.value : isMap(node) || isSeq(node) ? node.toJSON() : undefined;
  if (value === undefined) throw new NotApplicable('an alias');
  const inFlow = target.parent.flow === true;
  const isBlock = (isMap(node) || isSeq(node)) && node.flow !== true;
  if (!isBlock && !written.includes('\n')) {
    return ` ${inFlow && /^[^"'].*[,[\]{}]/.test(written) ? spellValue(value, true) : written}`;
  }
  const first = isMap(target.parent) ? target.parent.items[0] : undefined;
  if (!isBlock || inFlow || first === undefined || !isMap(parent)) return ` ${JSON.stringify(value)}`;
  const key = pairExtent(parent.items[index], text).start;
  const goal = pairExtent(first, text).start;
  const by = goal - lineStart(text, goal) - (key - lineStart(text, key));
  const lines = text.slice(lineStart(text, start), end).split('\n');
  return `${eolOf(text)}${lines.map((line) => (by < 0 ? line.slice(-by) : ' '.repeat(by) + line)).join('\n')}`;
}
