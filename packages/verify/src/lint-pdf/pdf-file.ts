import { Dict, Name, Ref, type Value } from './values.ts';

/** The objects of a PDF file. */
export class PdfFile {
  readonly bytes: Uint8Array;
  readonly trailer: Dict;
  readonly #objects: ReadonlyMap<string, Value>;

  constructor(bytes: Uint8Array, objects: ReadonlyMap<string, Value>, trailer: Dict) {
    this.bytes = bytes;
    this.#objects = objects;
    this.trailer = trailer;
  }

  /** Every indirect object with its reference. */
  get objects(): Iterable<readonly [string, Value]> {
    return this.#objects;
  }

  /** The document's catalog; an empty one if there is none. */
  get catalog(): Dict {
    return this.dict(this.trailer, 'Root') ?? new Dict(new Map());
  }

  /** What a value stands for, a reference followed. */
  resolve(value: Value): Exclude<Value, Ref> {
    let current = value;
    // A reference to a reference is no valid file, and could lead round in a circle.
    for (let steps = 0; current instanceof Ref && steps < 8; steps += 1)
      current = this.#objects.get(current.id);
    return current instanceof Ref ? undefined : current;
  }

  /** The value under a key of a dictionary. */
  at(holder: Value, key: string): Exclude<Value, Ref> {
    const dict = this.resolve(holder);
    return dict instanceof Dict ? this.resolve(dict.entries.get(key)) : undefined;
  }

  dict(holder: Value, key: string): Dict | undefined {
    const value = this.at(holder, key);
    return value instanceof Dict ? value : undefined;
  }

  /** The name under a key, without its slash. */
  name(holder: Value, key: string): string | undefined {
    const value = this.at(holder, key);
    return value instanceof Name ? value.name : undefined;
  }

  text(holder: Value, key: string): string | undefined {
    const value = this.at(holder, key);
    return typeof value === 'string' ? value : undefined;
  }

  number(holder: Value, key: string): number | undefined {
    const value = this.at(holder, key);
    return typeof value === 'number' ? value : undefined;
  }

  /** The items under a key: those of an array, or the one value that stands there by itself; unresolved. */
  list(holder: Value, key: string): readonly Value[] {
    const value = this.at(holder, key);
    if (value === undefined) return [];
    if (Array.isArray(value)) return value as readonly Value[];
    const dict = this.resolve(holder);
    return dict instanceof Dict ? [dict.entries.get(key)] : [];
  }

  /** The pages in order, with their references. What they inherit is put into them. */
  pages(): { readonly ref: string; readonly page: Dict }[] {
    const found: { ref: string; page: Dict }[] = [];
    const seen = new Set<string>();
    const visit = (value: Value, inherited: ReadonlyMap<string, Value>) => {
      const node = this.resolve(value);
      if (!(value instanceof Ref) || !(node instanceof Dict) || seen.has(value.id)) return;
      seen.add(value.id);
      const passed = new Map([...inherited, ...[...node.entries].filter(([key]) => INHERITED.has(key))]);
      if (this.name(node, 'Type') === 'Pages') {
        for (const kid of this.list(node, 'Kids')) visit(kid, passed);
      } else found.push({ ref: value.id, page: new Dict(new Map([...passed, ...node.entries])) });
    };
    visit(this.catalog.entries.get('Pages'), new Map());
    return found;
  }

  /** A number tree as a map. */
  numberTree(root: Value): Map<number, Value> {
    const found = new Map<number, Value>();
    const visit = (node: Value, depth: number) => {
      const numbers = this.list(node, 'Nums');
      for (let index = 0; index + 1 < numbers.length; index += 2) {
        const key = this.resolve(numbers[index]);
        if (typeof key === 'number') found.set(key, numbers[index + 1]);
      }
      if (depth < 16) for (const kid of this.list(node, 'Kids')) visit(kid, depth + 1);
    };
    visit(root, 0);
    return found;
  }
}

const INHERITED = new Set(['Resources', 'MediaBox', 'CropBox', 'Rotate']);
