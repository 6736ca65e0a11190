import type { Phrasing } from './phrasing.ts';

/** Phrasing without white space at its ends: a reference such as `&nbsp;` can bring it in. */
export function trimInline(nodes: readonly Phrasing[]): Phrasing[] {
  const begun = trimEnds(nodes, (value) => value.trimStart());
  return trimEnds(begun.toReversed(), (value) => value.trimEnd()).toReversed();
}

/** Trims the texts that a list begins with, up to the first that has words. */
function trimEnds(nodes: readonly Phrasing[], trim: (value: string) => string): Phrasing[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return [...nodes];
  const value = trim(first.value);
  return value === '' ? trimEnds(rest, trim) : [{ ...first, value }, ...rest];
}
