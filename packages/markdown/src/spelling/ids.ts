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

  /** The id of an item that is read: its own, else one made from `wanted`. */
  read(given: unknown, wanted: string): string {
    return this.#take(typeof given === 'string' ? given : this.#derive(wanted));
  }

  /** The id to write for an item; nothing where reading would make the same one. */
  write(id: string, wanted: string): string | undefined {
    const derived = this.#derive(wanted);
    return this.#take(id) === derived ? undefined : id;
  }

  #derive(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#seen.has(id); number += 1) id = `${wanted}-${number}`;
    return id;
  }

  #take(id: string): string {
    this.#seen.add(id);
    return id;
  }
}
