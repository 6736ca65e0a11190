/** Puts things of a line into visual order by their bidi levels (UAX 9, rule L2). */
export function reorder<Thing extends { readonly level: number }>(line: readonly Thing[]): readonly Thing[] {
  const highest = line.reduce((most, { level }) => Math.max(most, level), 0);
  if (highest === 0) return line;
  const order = [...line];
  for (let level = highest; level >= 1; level--) {
    let start = 0;
    while (start < order.length) {
      let end = start;
      while (end < order.length && (order[end]?.level ?? 0) >= level) end++;
      if (end > start) order.splice(start, end - start, ...order.slice(start, end).reverse());
      start = end + 1;
    }
  }
  return order;
}
