/** A way into a document, key by key. */
export type Path = readonly PropertyKey[];

const escaped = (key: string) => (/[~/]/.test(key) ? key.replaceAll('~', '~0').replaceAll('/', '~1') : key);

/** Writes a path as a JSON Pointer (RFC 6901): `['a/b', 0]` is `/a~1b/0`. */
export function toPointer(path: Path): string {
  let pointer = '';
  for (const key of path) pointer += `/${typeof key === 'number' ? key : escaped(String(key))}`;
  return pointer;
}

/** Reads a JSON Pointer into keys; list positions stay strings. */
export function fromPointer(pointer: string): string[] {
  if (pointer === '') return [];
  return pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
