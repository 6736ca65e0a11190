/** Numbers from 0 up to 1, the same for equal seeds: mulberry32, which is enough to mix a paper and nothing more. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The entries of a list in another order (Fisher and Yates). */
export function shuffled<Entry>(list: readonly Entry[], random: () => number): Entry[] {
  const mixed = [...list];
  for (let end = mixed.length - 1; end > 0; end -= 1) {
    const other = Math.floor(random() * (end + 1));
    const [a, b] = [mixed[end], mixed[other]];
    if (a === undefined || b === undefined) continue;
    mixed[end] = b;
    mixed[other] = a;
  }
  return mixed;
}
