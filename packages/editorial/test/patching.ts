import type { Operation } from '@aide-memoire/editorial';
import { fromPointer } from '@aide-memoire/schema';

/** A copy of a value with one operation of JSON Patch done. */
export function applied(value: unknown, operation: Operation): unknown {
  if (operation.op === 'move') throw new RangeError('No rule moves anything yet.');
  const keys = fromPointer(operation.path);
  return changed(value, keys, operation);
}

function changed(value: unknown, [key = '', ...rest]: readonly string[], operation: Operation): unknown {
  if (typeof value !== 'object' || value === null) throw new RangeError(`Nothing at ${key}.`);
  const copy = structuredClone(value);
  if (rest.length > 0) Reflect.set(copy, key, changed(Reflect.get(value, key), rest, operation));
  else if (operation.op === 'remove') {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else Reflect.deleteProperty(copy, key);
  } else if (operation.op !== 'move') Reflect.set(copy, key, operation.value);
  // A list that is empty is not written.
  return Array.isArray(copy) && copy.length === 0 ? [] : copy;
}
