/** A text somewhere in a brief. */
export interface Leaf {
  /** JSON Pointer of its place, as findings name it in `path`. */
  readonly pointer: string;
  readonly text: string;
}

/** Every text in some parts of a brief, in order; ids and the like are left alone. */
export function leavesOf(value: object, parts: readonly string[]): Leaf[] {
  const entries = new Map(Object.entries(value));
  return parts.flatMap((part) => texts(entries.get(part), `/${part}`));
}

const FIXED = new Set(['id', 'cites', 'kind', 'status', 'level', 'structure', 'actors']);

function texts(value: unknown, pointer: string): Leaf[] {
  if (typeof value === 'string') return [{ pointer, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    FIXED.has(key) ? [] : texts(inner, `${pointer}/${key}`),
  );
}

/** A copy of a brief with another text at a place. */
export function withLeaf<Value extends object>(value: Value, pointer: string, text: string): Value {
  const copy = structuredClone(value);
  const keys = pointer.slice(1).split('/');
  const last = keys.pop() ?? '';
  let parent: object = copy;
  for (const key of keys) parent = Reflect.get(parent, key) as object;
  Reflect.set(parent, last, text);
  return copy;
}
