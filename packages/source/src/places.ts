import { type Diagnostic, docsOf, fromPointer, type Range, toPointer } from '@aide-memoire/schema';

/** Where the parts of a document stand in its text. Paths are JSON Pointers; `undefined` for what is not there. */
export interface Places {
  /** The key (in Markdown: the heading or label) under which a value stands. List items have none. */
  key(pointer: string): Range | undefined;
  /** The value itself. */
  value(pointer: string): Range | undefined;
  /** The characters of a plain scalar as they were typed: `046` where the value is 46. */
  scalarText?(pointer: string): string | undefined;
  /** The file that a path has its place in, where that is not the file of the document itself: a translation's. */
  file?(pointer: string): string | undefined;
}

/** Where the very beginning is: for what has no place of its own. */
const BEGINNING: Range = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };

/**
 * Adds the file and the place to a diagnostic that has a path. Unknown key: the key. Missing: the parent's key or heading, at
 * the root 1:1. Everything else: the value, or the nearest thing above it that has a place.
 */
export function locate(diagnostic: Diagnostic, places: Places, file?: string): Diagnostic {
  const explained = { ...diagnostic, url: diagnostic.url ?? docsOf(diagnostic.code) };
  const known = diagnostic.file ?? file;
  const named = known === undefined ? explained : { ...explained, file: known };
  if (diagnostic.place !== undefined || diagnostic.path === undefined) return named;
  const { place, at } = placeOf(diagnostic.code, diagnostic.path, places);
  const other = at === undefined ? undefined : places.file?.(at);
  return other === undefined ? { ...named, place } : { ...named, file: other, place };
}

/** A range, and the path that has it. */
interface Placed {
  readonly place: Range;
  readonly at?: string;
}

function placeOf(code: string, path: string, places: Places): Placed {
  if (code === 'schema/unknown-key' || code === 'schema/language-tag') {
    const key = places.key(path);
    if (key !== undefined) return { place: key, at: path };
  }
  const missing = code === 'schema/missing' && places.value(path) === undefined;
  if (missing) {
    const parent = parentOf(path);
    if (parent === '') return { place: BEGINNING };
    const key = places.key(parent);
    if (key !== undefined) return { place: key, at: parent };
    const value = places.value(parent);
    if (value !== undefined) return { place: { start: value.start, end: value.start }, at: parent };
  }
  for (let at = path; at !== ''; at = parentOf(at)) {
    const value = places.value(at) ?? places.key(at);
    if (value !== undefined) return { place: value, at };
  }
  return { place: BEGINNING };
}

/** Orders findings as their texts are read: those in `file` first, then those in other files, each from the top. */
export function inTextOrder(file: string | undefined): (a: Diagnostic, b: Diagnostic) => number {
  const rank = (found: Diagnostic) => (found.file === file ? '' : (found.file ?? ''));
  return (a, b) => {
    const [first, second] = [rank(a), rank(b)];
    if (first !== second) return first < second ? -1 : 1;
    return (a.place?.start.offset ?? 0) - (b.place?.start.offset ?? 0);
  };
}

function parentOf(pointer: string): string {
  return toPointer(fromPointer(pointer).slice(0, -1));
}
