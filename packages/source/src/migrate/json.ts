import { applyOperation, fromPointer, type MigrationOperation } from '@aide-memoire/schema';
import { applyEdits, findNodeAtLocation, type JSONPath, modify, type Node, parseTree } from 'jsonc-parser';

/** Makes the operations of a migration in a JSON text, with its own indentation; everything else stays as it was typed. */
export function editJson(text: string, operations: readonly MigrationOperation[]): string {
  let value: unknown = JSON.parse(text);
  return operations.reduce((current, operation) => {
    const next = editOnce(current, operation, value);
    value = applyOperation(value, operation);
    return next;
  }, text);
}

function editOnce(text: string, operation: MigrationOperation, value: unknown): string {
  switch (operation.op) {
    case 'set':
      return put(text, operation.path, operation.value);
    case 'delete':
      return put(text, operation.path, undefined);
    case 'rename': {
      const tree = parseTree(text);
      const key = tree && findNodeAtLocation(tree, pathIn(tree, operation.path))?.parent?.children?.[0];
      if (key === undefined) throw new RangeError(`There is no "${operation.path}" here.`);
      const content = JSON.stringify(operation.key);
      return applyEdits(text, [{ offset: key.offset, length: key.length, content }]);
    }
    case 'move': {
      const moved = fromPointer(operation.from).reduce<unknown>((holder, key) => Object(holder)[key], value);
      return put(put(text, operation.from, undefined), operation.path, moved);
    }
  }
}

function put(text: string, pointer: string, value: unknown): string {
  const tree = parseTree(text);
  const path = tree === undefined ? [] : pathIn(tree, pointer);
  const holder = tree && findNodeAtLocation(tree, path.slice(0, -1));
  const last = holder?.type === 'object' ? holder.children?.at(-1) : undefined;
  const isNew = value !== undefined && tree !== undefined && findNodeAtLocation(tree, path) === undefined;
  if (isNew && holder !== undefined && last !== undefined && isOneLine(holder, text)) {
    // An object in one line stays in one line, with the spaces that its text has elsewhere.
    const [comma, colon] = /":\s/.test(text) ? [', ', ': '] : [',', ':'];
    const content = `${comma}${JSON.stringify(path.at(-1))}${colon}${JSON.stringify(value)}`;
    return applyEdits(text, [{ offset: last.offset + last.length, length: 0, content }]);
  }
  const indent = /\n([\t ]+)\S/.exec(text)?.[1];
  if (indent === undefined) return applyEdits(text, modify(text, path, value, {}));
  const formattingOptions = {
    insertSpaces: !indent.includes('\t'),
    tabSize: indent.length,
    eol: text.includes('\r\n') ? '\r\n' : '\n',
  };
  return applyEdits(text, modify(text, path, value, { formattingOptions }));
}

function isOneLine({ offset, length }: Node, text: string): boolean {
  return !text.slice(offset, offset + length).includes('\n');
}

/** Positions in lists are numbers for jsonc-parser; a pointer does not tell them from keys. */
function pathIn(tree: Node, pointer: string): JSONPath {
  const path: JSONPath = [];
  for (const key of fromPointer(pointer)) {
    path.push(findNodeAtLocation(tree, path)?.type === 'array' ? Number(key) : key);
  }
  return path;
}
