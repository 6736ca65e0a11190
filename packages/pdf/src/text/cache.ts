/** A cache that forgets the older half when it is full, so that a long-lived process does not grow. */
export function makeCache<Value>(bound: number): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>();
  return (key, make) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (kept.size >= bound) forget(kept, Math.ceil(bound / 2));
    const value = make();
    kept.set(key, value);
    return value;
  };
}

function forget(kept: Map<string, unknown>, count: number): void {
  let left = count;
  for (const key of kept.keys()) {
    if (left-- <= 0) return;
    kept.delete(key);
  }
}
