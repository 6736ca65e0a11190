/** A circle in a graph where every node has at most one way on, in order; `undefined` if there is none. */
export function findCycle(edges: ReadonlyMap<string, string | undefined>): string[] | undefined {
  const settled = new Set<string>();
  for (const start of edges.keys()) {
    const trail: string[] = [];
    let node: string | undefined = start;
    while (node !== undefined && !settled.has(node)) {
      const seen = trail.indexOf(node);
      if (seen >= 0) return trail.slice(seen);
      trail.push(node);
      node = edges.get(node);
    }
    for (const done of trail) settled.add(done);
  }
  return undefined;
}
