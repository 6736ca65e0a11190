/**
 * A table with rows of one's own: a row whose key is in the table takes the place of that one, the others are added at the end.
 * The shipped table stays as it is.
 *
 * @example
 * extend(directives, [{ code: 'discuss', word, conclusion, source: 'our handbook' }], ({ code }) => code)
 */
export function extend<Row>(
  base: readonly Row[],
  own: readonly Row[],
  keyOf: (row: Row) => string,
): readonly Row[] {
  const replaced = new Map(own.map((row) => [keyOf(row), row]));
  const kept = base.map((row) => {
    const mine = replaced.get(keyOf(row));
    replaced.delete(keyOf(row));
    return mine ?? row;
  });
  return [...kept, ...replaced.values()];
}
