/**
 * A document in which no map has a `length`: the key stays, its value is gone. zod 4 checks the length of whatever has one even
 * where it wanted a text or a list and found a map, and throws if that length is no number (`{ length: { toString: false } }`).
 * Gives the document itself if there is nothing to do.
 */
export function disarm(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(disarm);
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  const entries = Object.entries(value).map(([key, child]): [string, unknown] => [
    key,
    // What stands under a key of the author's own is kept as it is; nothing checks it.
    key === 'length' ? undefined : key.startsWith('x-') ? child : disarm(child),
  ]);
  return entries.every(([key, child]) => child === Reflect.get(value, key))
    ? value
    : Object.fromEntries(entries);
}
