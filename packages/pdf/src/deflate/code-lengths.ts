/**
 * Lengths of a prefix code for symbols of some frequencies, none longer than `most` bits; 0 for those that do not occur. A symbol
 * that is alone has one bit all the same. Written to `lengths`.
 */
export function codeLengths(frequencies: Uint32Array, most: number, lengths: Uint8Array): void {
  lengths.fill(0);
  let count = 0;
  for (let symbol = 0; symbol < frequencies.length; symbol++) {
    const frequency = frequencies[symbol] ?? 0;
    if (frequency > 0) sorted[count++] = frequency * SYMBOLS + symbol;
  }
  if (count === 0) return;
  // The symbol in the lower bits makes the order, and so the code, the same everywhere.
  const keys = sorted.subarray(0, count).sort();
  if (count === 1) {
    lengths[(keys[0] ?? 0) & 511] = 1;
    return;
  }
  for (let index = 0; index < count; index++) depths[index] = (keys[index] ?? 0) >>> 9;
  findDepths(count);
  countDepths(count, most);
  // The rarest symbols come first, and have the longest codes.
  let index = 0;
  for (let length = most; length > 0; length--)
    for (let left = counts[length] ?? 0; left > 0; left--) lengths[(keys[index++] ?? 0) & 511] = length;
}

/** More symbols than any alphabet of deflate has. */
const SYMBOLS = 512;

const sorted = new Uint32Array(SYMBOLS);
const depths = new Uint32Array(SYMBOLS);
const counts = new Uint32Array(64);

/** Depths in Huffman's tree from weights in rising order, in place (Moffat and Katajainen 1995). */
function findDepths(count: number): void {
  const at = (index: number): number => depths[index] ?? 0;
  depths[0] = at(0) + at(1);
  let root = 0;
  let leaf = 2;
  for (let next = 1; next < count - 1; next++) {
    let weight = 0;
    for (let child = 0; child < 2; child++) {
      if (leaf >= count || (root < next && at(root) < at(leaf))) {
        weight += at(root);
        depths[root++] = next;
      } else weight += at(leaf++);
    }
    depths[next] = weight;
  }
  depths[count - 2] = 0;
  for (let next = count - 3; next >= 0; next--) depths[next] = at(at(next)) + 1;
  let [available, used, depth] = [1, 0, 0];
  root = count - 2;
  let next = count - 1;
  while (available > 0) {
    while (root >= 0 && at(root) === depth) {
      used++;
      root--;
    }
    while (available > used) {
      depths[next--] = depth;
      available--;
    }
    available = 2 * used;
    depth++;
    used = 0;
  }
}

/** How many codes of each length there are if none may be longer than `most`: codes that are too long borrow from shorter ones. */
function countDepths(count: number, most: number): void {
  counts.fill(0);
  // In units of the longest code: together they may take as much room as there is, and no more.
  let room = 0;
  for (let index = 0; index < count; index++) {
    const length = Math.min(depths[index] ?? 0, most);
    counts[length] = (counts[length] ?? 0) + 1;
    room += 1 << (most - length);
  }
  for (; room > 1 << most; room--) {
    let length = most - 1;
    while ((counts[length] ?? 0) === 0) length--;
    counts[most] = (counts[most] ?? 0) - 1;
    counts[length] = (counts[length] ?? 0) - 1;
    counts[length + 1] = (counts[length + 1] ?? 0) + 2;
  }
}
