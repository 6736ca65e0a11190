import { fromPointer } from '../diagnostics/pointer.ts';

/**
 * One change to a document, as data: it can be applied to a plain value (`applyOperation`) as well as to a YAML document that keeps its
 * comments, order and layout. `path` and `from` are JSON Pointers into the document as the operations before have left it.
 */
export type MigrationOperation =
  | {
      /** Gives a key its value; a new key comes last in its map. */
      readonly op: 'set';
      readonly path: string;
      readonly value: unknown;
    }
  | {
      /** Takes a key or an item away. */
      readonly op: 'delete';
      readonly path: string;
    }
  | {
      /** Gives the key at `path` another name, at the same place in its map. */
      readonly op: 'rename';
      readonly path: string;
      readonly key: string;
    }
  | {
      /** Takes what stands at `from` and puts it at `path`. */
      readonly op: 'move';
      readonly from: string;
      readonly path: string;
    };

/**
 * Applies an operation to a plain value and gives the changed copy; the value stays as it is. Throws a `RangeError` if the operation
 * does not fit the value: then it was made for another one.
 */
export function applyOperation(value: unknown, operation: MigrationOperation): unknown {
  switch (operation.op) {
    case 'set':
      return change(value, fromPointer(operation.path), (parent, key) => put(parent, key, operation.value));
    case 'delete':
      return change(value, fromPointer(operation.path), remove);
    case 'rename':
      return change(value, fromPointer(operation.path), (parent, key) => rename(parent, key, operation.key));
    case 'move': {
      const moved = at(value, fromPointer(operation.from));
      const rest = change(value, fromPointer(operation.from), remove);
      return change(rest, fromPointer(operation.path), (parent, key) => put(parent, key, moved));
    }
  }
}

type Parent = Readonly<Record<string, unknown>> | readonly unknown[];

function isParent(value: unknown): value is Parent {
  return typeof value === 'object' && value !== null;
}

function child(parent: unknown, key: string): unknown {
  if (!isParent(parent) || !Object.hasOwn(parent, key)) throw new RangeError(`There is no "${key}" here.`);
  return Reflect.get(parent, key);
}

function at(value: unknown, keys: readonly string[]): unknown {
  return keys.reduce<unknown>(child, value);
}

/** Copies the way down to a place and lets `edit` change the map or list that holds it. */
function change(
  value: unknown,
  keys: readonly string[],
  edit: (parent: Parent, key: string) => unknown,
): unknown {
  const [key, ...rest] = keys;
  if (key === undefined) throw new RangeError('An operation changes a part of a document, not the whole.');
  if (rest.length > 0) {
    const below = change(child(value, key), rest, edit);
    return isParent(value) ? put(value, key, below) : value;
  }
  if (!isParent(value)) throw new RangeError(`Nothing here can hold "${key}".`);
  return edit(value, key);
}

function put(parent: Parent, key: string, value: unknown): unknown {
  if (Array.isArray(parent)) return parent.with(Number(key), value);
  return { ...parent, [key]: value };
}

function remove(parent: Parent, key: string): unknown {
  child(parent, key);
  if (Array.isArray(parent)) return parent.toSpliced(Number(key), 1);
  return Object.fromEntries(Object.entries(parent).filter(([name]) => name !== key));
}

function rename(parent: Parent, key: string, to: string): unknown {
  child(parent, key);
  return Object.fromEntries(Object.entries(parent).map(([name, value]) => [name === key ? to : name, value]));
}
