/** Remembers what is made from a list, such as a table: it is made once, however many rules and briefs ask. */
export function perList<Item, Made>(make: (list: readonly Item[]) => Made): (list: readonly Item[]) => Made {
  const all = new WeakMap<readonly Item[], Made>();
  return (list) => {
    const known = all.get(list);
    if (known !== undefined) return known;
    const made = make(list);
    all.set(list, made);
    return made;
  };
}
