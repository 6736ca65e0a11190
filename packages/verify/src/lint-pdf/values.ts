/** A name object: `/Catalog`. */
export class Name {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** An indirect reference: `12 0 R`. */
export class Ref {
  /** `12 0 R`; equal for equal references. */
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

/** A dictionary, and a stream's if it has data. */
export class Dict {
  readonly entries: ReadonlyMap<string, Value>;
  /** The decoded data of a stream. */
  readonly data?: Uint8Array;

  constructor(entries: ReadonlyMap<string, Value>, data?: Uint8Array) {
    this.entries = entries;
    if (data !== undefined) this.data = data;
  }
}

/** A PDF object. Strings are text, decoded from UTF-16 or PDFDocEncoding; `null` is `undefined`. */
export type Value = undefined | boolean | number | string | Name | Ref | Dict | readonly Value[];
