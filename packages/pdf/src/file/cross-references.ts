/** Where the objects of a file are, for its cross-reference stream (ISO 32000-1, 7.5.8). */
export class CrossReferences {
  // Object 0 heads the list of free objects.
  private readonly rows = [0, 0, 0];

  /** Says where an object is: at an offset of the file (type 1), or in an object stream, at a place in it (type 2). */
  set(ref: number, type: 1 | 2, where: number, index: number): void {
    const at = ref * 3;
    // Objects that are reserved and come later leave no holes, as engines keep arrays with holes in another, slower way.
    while (this.rows.length < at) this.rows.push(0, 0, 0);
    this.rows[at] = type;
    this.rows[at + 1] = where;
    this.rows[at + 2] = index;
  }

  /**
   * The bytes of each field, and the rows as PNG's filter Up writes them (ISO 32000-1, 7.4.4.4): a byte 2, then what each byte has
   * more than that above it. Most rows differ from the one above in their last byte alone.
   */
  filtered(): { readonly widths: readonly number[]; readonly bytes: Uint8Array } {
    const { rows } = this;
    const widths = [0, 1, 2].map((field) => bytesFor(largest(rows, field)));
    const columns = widths.reduce((sum, width) => sum + width, 0);
    const bytes = new Uint8Array((rows.length / 3) * (columns + 1));
    let to = 0;
    rows.forEach((value, at) => {
      const field = at % 3;
      if (field === 0) bytes[to++] = 2;
      const above = rows[at - 3] ?? 0;
      // A typed array keeps the last eight bits.
      for (let shift = (widths[field] ?? 0) * 8 - 8; shift >= 0; shift -= 8)
        bytes[to++] = ((value >>> shift) & 255) - ((above >>> shift) & 255);
    });
    return { widths, bytes };
  }
}

function largest(rows: readonly number[], field: number): number {
  let most = 0;
  for (let at = field; at < rows.length; at += 3) most = Math.max(most, rows[at] ?? 0);
  return most;
}

const bytesFor = (value: number): number => Math.max(1, Math.ceil(Math.log2(value + 1) / 8));
