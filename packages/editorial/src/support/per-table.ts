/** Remembers what is made from a table, so that it is made once for the shipped one and once for each that is handed in. */
export function perTable<Row, Made>(make: (table: readonly Row[]) => Made): (table: readonly Row[]) => Made {
  const all = new WeakMap<readonly Row[], Made>();
  return (table) => {
    const known = all.get(table);
    if (known !== undefined) return known;
    const made = make(table);
    all.set(table, made);
    return made;
  };
}
