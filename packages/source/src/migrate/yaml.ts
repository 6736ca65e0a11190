import type { MigrationOperation } from '@aide-memoire/schema';
import { isSeq, parseDocument } from 'yaml';
import { applyEdits, type Edit, overlap } from './patch.ts';
import { carried, insertPair, removeEntry, renameKey, replaceValue, spellValue } from './yaml-edits.ts';
import { type Entry, entryAt, NotApplicable } from './yaml-nodes.ts';

/**
 * Makes the operations of a migration in a YAML text; everything else stays as it was typed. Throws `NotApplicable` for what a text
 * cannot take. Edits are collected as long as they do not get in each other's way, so that a text is not parsed anew for each.
 */
export function editYaml(text: string, operations: readonly MigrationOperation[]): string {
  let pending = new Pending(text);
  for (const operation of operations) {
    if (pending.add(operation)) continue;
    pending = new Pending(pending.result());
    if (!pending.add(operation)) throw new NotApplicable(operation.path);
  }
  return pending.result();
}

/** A parsed text, and the edits that are to be made in it. */
class Pending {
  readonly #text: string;
  readonly #document: ReturnType<typeof parseDocument>;
  readonly #edits: Edit[] = [];
  /** Places that are no longer as they were parsed. */
  readonly #touched: string[] = [];
  /** How many entries are taken away, by the map or list that held them. */
  readonly #removed = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
    this.#document = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
  }

  /** Adds an operation; false if the edits before must be made first. */
  add(operation: MigrationOperation): boolean {
    const paths = operation.op === 'move' ? [operation.from, operation.path] : [operation.path];
    if (paths.some((path) => this.#touched.some((other) => isNear(path, other)))) return false;
    const edits = this.#editsOf(operation);
    if (edits === undefined) return false;
    if (edits.some((edit) => this.#edits.some((other) => overlap(edit, other)))) return false;
    this.#edits.push(...edits);
    this.#touched.push(...paths);
    return true;
  }

  result(): string {
    return applyEdits(this.#text, this.#edits);
  }

  #editsOf(operation: MigrationOperation): Edit[] | undefined {
    const entry = entryAt(this.#document, operation.path);
    switch (operation.op) {
      case 'set':
        if (entry.index >= 0) return [replaceValue(entry, operation.value, this.#text)];
        return [insertPair(entry, ` ${spellValue(operation.value, true)}`, this.#text)];
      case 'delete':
        return this.#removal(entry, operation.path);
      case 'rename':
        return [renameKey(entry, operation.key, this.#text)];
      case 'move': {
        if (entry.index >= 0) throw new NotApplicable(operation.path);
        const from = entryAt(this.#document, operation.from);
        const removal = this.#removal(from, operation.from);
        if (removal === undefined) return undefined;
        return [...removal, insertPair(entry, carried(from, entry, this.#text), this.#text)];
      }
    }
  }

  /** The edit that takes an entry away; `undefined` if it would be the last but for those that are still to go. */
  #removal(entry: Entry, path: string): Edit[] | undefined {
    if (entry.index < 0) throw new NotApplicable(path);
    const holder = path.slice(0, path.lastIndexOf('/'));
    const before = this.#removed.get(holder) ?? 0;
    if (before > 0 && (isSeq(entry.parent) || before + 1 === entry.parent.items.length)) return undefined;
    this.#removed.set(holder, before + 1);
    return [removeEntry(entry, this.#text)];
  }
}

/** Whether one of two places is in the other. */
function isNear(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
