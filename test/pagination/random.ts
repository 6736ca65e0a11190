/** Numbers that look like chance and follow from a seed. */
export interface Random {
  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number;
  chance(share: number): boolean;
  pick<Thing>(things: readonly Thing[]): Thing;
  /** Between `least` and `most` things. */
  times<Thing>(least: number, most: number, make: (index: number) => Thing): Thing[];
}

/** Mulberry32: 32 bits of state, good enough to make up texts. */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b9);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  return {
    between,
    chance: (share) => next() < share,
    pick(things) {
      const thing = things[between(0, things.length - 1)];
      if (thing === undefined) throw new RangeError('There is nothing to pick from.');
      return thing;
    },
    times: (least, most, make) => Array.from({ length: between(least, most) }, (_, index) => make(index)),
  };
}
