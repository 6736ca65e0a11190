import {
  type Brief,
  checkBrief,
  checkReferences,
  type Diagnostic,
  fromPointer,
  hasErrors,
  toPointer,
} from '@aide-memoire/schema';
import { canonicalise } from './canonical.ts';
import type { ClosedCites } from './closing-cites.ts';
import { inTextOrder, locate, type Places } from './places.ts';

/** Outcome of reading a brief. `brief` is there only if nothing that stops a build was found. */
export interface ReadResult {
  readonly brief?: Brief;
  /** Every finding, in the order of the text, with line and column. */
  readonly diagnostics: readonly Diagnostic[];
  readonly places: Places;
}

/** What a reader of one spelling hands over. */
export interface ReadValue {
  /** The plain value; `undefined` if the text could not be read at all. */
  readonly value: unknown;
  readonly places: Places;
  /** Findings of the reader itself. */
  readonly diagnostics: readonly Diagnostic[];
  /** The text could be read in part only: nothing is then said of what seems to be missing. */
  readonly partial?: boolean;
  readonly file?: string;
}

/** Checks what a reader has read, and says of each finding where it stands. */
export function finishBrief({ value, places, diagnostics, partial, file }: ReadValue): ReadResult {
  const checked =
    value === undefined || (value === null && partial === true)
      ? { diagnostics: [] }
      : checkTyped(value, places);
  const found = checked.diagnostics.map((finding) => withFix(locate(finding, places, file), value));
  const own = [...diagnostics, ...prototypeKeys(value, [])].map((finding) => locate(finding, places, file));
  const all = [...own, ...(partial === true ? found.filter((finding) => holdsInPart(finding, own)) : found)];
  const canonical = checked.brief === undefined ? undefined : canonicalise(checked.brief);
  if (canonical !== undefined)
    all.push(...danglingIn(canonical).map((finding) => locate(finding, places, file)));
  const ordered = all.toSorted(inTextOrder(file));
  if (canonical === undefined || hasErrors(ordered)) return { diagnostics: ordered, places };
  return { brief: canonical.brief, diagnostics: ordered, places };
}

/** Citations that stood at the end of a text are references too; they are told of at that text. */
function danglingIn({ brief, moved }: ClosedCites): Diagnostic[] {
  if (moved.size === 0) return [];
  return checkReferences(brief).flatMap((finding) => {
    const path = moved.get((finding.path ?? '').replace(/\/source$/, ''));
    return path === undefined ? [] : [{ ...finding, path }];
  });
}

/**
 * Whether a finding about a text that could be read in part only is true of the whole: what is missing may have been lost, and
 * what stands on a line that could not be read right may have been meant otherwise.
 */
function holdsInPart({ code, actual, place }: Diagnostic, syntax: readonly Diagnostic[]): boolean {
  if (code === 'schema/missing' || code === 'schema/empty' || code.startsWith('reference/unknown'))
    return false;
  if (code === 'schema/wrong-type' && actual === 'nothing') return false;
  return !syntax.some((mistake) => mistake.place?.start.line === place?.start.line);
}

/** A misspelt key can be mended unseen if the right one is not there already. */
function withFix(finding: Diagnostic, value: unknown): Diagnostic {
  const { code, expected, place, path } = finding;
  if (code !== 'schema/unknown-key' || expected === undefined || place === undefined || path === undefined)
    return finding;
  const holder = read(value, fromPointer(path).slice(0, -1));
  if (typeof holder !== 'object' || holder === null || Object.hasOwn(holder, expected)) return finding;
  const [typed = ''] = fromPointer(path).slice(-1);
  const isQuoted = place.end.offset - place.start.offset === typed.length + 2;
  const text = isQuoted ? JSON.stringify(expected) : expected;
  return { ...finding, fix: { description: `Write "${expected}".`, range: place, text } };
}

/** Keys named `__proto__`: no validator sees them, because they name no entry but the prototype. */
function prototypeKeys(value: unknown, path: readonly string[]): Diagnostic[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): Diagnostic[] => {
    const at = [...path, key];
    if (key !== '__proto__') return prototypeKeys(child, at);
    const message = 'Unknown key "__proto__".';
    return [
      { code: 'schema/unknown-key', severity: 'error', path: toPointer(at), message, note: 'Take it out.' },
    ];
  });
}

/** Codes of findings that a number or a word such as `NO` in the place of a text gives. */
const MISTYPED = new Set(['schema/wrong-type', 'schema/not-an-option', 'schema/format', 'schema/date']);

/**
 * Checks a value whose plain scalars have been read by YAML's core schema. A text field takes the characters as typed: where
 * the check wants text and found a number or a truth value, those characters are put in its place.
 */
function checkTyped(value: unknown, places: Places) {
  let result = checkBrief(value);
  let current = value;
  // A second round can only be needed inside what the first has mended (a union, a key): two levels are enough for any field.
  for (let round = 0; round < 3 && places.scalarText !== undefined; round += 1) {
    const repairs = result.diagnostics.flatMap(({ code, path }): [string, string][] => {
      if (!MISTYPED.has(code) || path === undefined) return [];
      const typed = read(current, fromPointer(path));
      const text =
        typeof typed === 'string' || typed === undefined || typed === null
          ? undefined
          : places.scalarText?.(path);
      return text === undefined ? [] : [[path, text]];
    });
    if (repairs.length === 0) break;
    current = structuredClone(current);
    for (const [path, text] of repairs) put(current, fromPointer(path), text);
    const again = checkBrief(current);
    // What text does not mend was better told as it was.
    if (shapeFindings(again) > shapeFindings(result)) break;
    result = again;
  }
  return result;
}

/** References are checked once the shapes are right, so their findings come on top. */
const shapeFindings = ({ diagnostics }: { readonly diagnostics: readonly Diagnostic[] }) =>
  diagnostics.filter(({ code }) => code.startsWith('schema/')).length;

function read(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (holder, key) => (typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined),
    value,
  );
}

/** Puts a text where a path leads, in place. */
function put(value: unknown, path: readonly string[], text: string): void {
  const holder = read(value, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder === 'object' && holder !== null && key !== undefined) Reflect.set(holder, key, text);
}
