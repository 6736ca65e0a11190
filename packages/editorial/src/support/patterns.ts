const compiled = new Map<string, RegExp>();

/** A regular expression, made once for each source and flags. Never `g` or `y`: those remember where they were. */
export function pattern(source: string, flags: string): RegExp {
  const key = `${flags}/${source}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const made = new RegExp(source, flags);
  compiled.set(key, made);
  return made;
}

const joined = new WeakMap<object, RegExp>();

/** One expression that matches where any row of a table does: most texts match none, and are done with one test. */
export function anyOf<Row>(table: readonly Row[], sourceOf: (row: Row) => string, flags: string): RegExp {
  const known = joined.get(table);
  if (known !== undefined) return known;
  // An empty table matches nothing.
  const made = new RegExp(
    table.length === 0 ? '(?!)' : table.map((row) => `(?:${sourceOf(row)})`).join('|'),
    flags,
  );
  joined.set(table, made);
  return made;
}
