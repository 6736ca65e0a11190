import type { Brief, Path } from '@aide-memoire/schema';
import type { TextAt } from './texts.ts';

const INLINE = /\[@[a-z0-9]/;

/** What stands at a path of a value. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (holder, key) => (typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined),
    value,
  );
}

/** Whether a text names a source: in itself, or by the `cites` of something that it stands in. */
export function isCited(text: TextAt, brief: Brief): boolean {
  if (INLINE.test(text.source)) return true;
  return isPlaceCited(text.path, brief);
}

/** Whether something on the way to a path has `cites`. */
export function isPlaceCited(path: Path, brief: Brief): boolean {
  let holder: unknown = brief;
  for (const key of path) {
    if (typeof holder !== 'object' || holder === null) return false;
    if (hasCites(holder)) return true;
    holder = Reflect.get(holder, key);
  }
  return hasCites(holder);
}

function hasCites(holder: unknown): boolean {
  if (typeof holder !== 'object' || holder === null) return false;
  return ['cites', 'statusCites'].some((key) => {
    const cites: unknown = Reflect.get(holder, key);
    return Array.isArray(cites) && cites.length > 0;
  });
}
