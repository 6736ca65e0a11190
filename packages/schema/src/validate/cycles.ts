/**
 * Circles in a directed graph: one for each edge that closes one on the first walk through, in the order of the map; none if there is
 * none. Without recursion, since a document may hold a chain of any length.
 */
export function findCycles(edges: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const settled = new Set<string>();
  for (const start of edges.keys()) {
    if (settled.has(start)) continue;
    const trail = [{ node: start, rest: nextOf(edges, start) }];
    const onTrail = new Set([start]);
    for (let last = trail.at(-1); last !== undefined; last = trail.at(-1)) {
      const step = last.rest.next();
      if (step.done === true) {
        trail.pop();
        onTrail.delete(last.node);
        settled.add(last.node);
      } else if (onTrail.has(step.value)) {
        const way = trail.map(({ node }) => node);
        cycles.push(way.slice(way.indexOf(step.value)));
      } else if (!settled.has(step.value)) {
        trail.push({ node: step.value, rest: nextOf(edges, step.value) });
        onTrail.add(step.value);
      }
    }
  }
  return cycles;
}

function nextOf(edges: ReadonlyMap<string, readonly string[]>, node: string): Iterator<string> {
  return (edges.get(node) ?? [])[Symbol.iterator]();
}
