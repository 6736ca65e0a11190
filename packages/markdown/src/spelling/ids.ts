const LONGEST = 80;

/** An id made from words; `''` if they have no Latin letter or digit. */
export function slugOf(words: string): string {
  const latin = words.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return latin
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST - 4)
    .replaceAll(/^-+|-+$/g, '');
}

/** Gives ids to items that have none, each different from those before it. Reader and writer must see the same items. */
export class IdMaker {
  readonly #seen = new Set<string>();

  /** The id that an item gets if its author gives none. */
  derive(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#seen.has(id); number += 1) id = `${wanted}-${number}`;
    return id;
  }

  /** Remembers the id that an item has. */
  take(id: string): string {
    this.#seen.add(id);
    return id;
  }
}
