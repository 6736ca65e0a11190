import { Bits } from './bits.ts';
import { Block } from './block.ts';

/** How far back a match may lie, and how long it may be (RFC 1951, 3.2.5). Those of three bytes are not worth finding. */
const WINDOW = 32_768;
const LEAST = 4;
const MOST = 258;

/** Candidates that are looked at, and the lengths at which one is good enough and at which it is not looked into; found by trial. */
const TRIES = 4;
const ENOUGH = 48;
const LONG = 128;

/** What is kept from one text to the next, as to make it anew takes longer than most texts do. */
interface Bench {
  readonly bits: Bits;
  readonly block: Block;
  /** Where each hash was met last, counted through all texts; what is before `origin` belongs to texts that are done. */
  readonly last: Int32Array;
  /** Where the same hash was met before, by place in the window. */
  readonly before: Int32Array;
  origin: number;
}

let bench: Bench | undefined;

const HASH_BITS = 15;

/** When counting begins anew. */
const FAR = 2 ** 30;

/**
 * Deflates bytes to a zlib stream (RFC 1950 and 1951). Equal bytes give equal bytes, on every machine and whatever was deflated
 * before.
 */
export function zlib(bytes: Uint8Array): Uint8Array {
  bench ??= {
    bits: new Bits(65_536),
    block: new Block(),
    last: new Int32Array(1 << HASH_BITS),
    before: new Int32Array(WINDOW),
    origin: 1,
  };
  const { bits, block } = bench;
  bits.reserve(8);
  bits.add(0x78, 8);
  bits.add(0x9c, 8);
  findMatches(bytes, bench);
  block.write(bits, true);
  bits.align();
  bits.reserve(4);
  const [low, high] = adler(bytes);
  for (const half of [high, low]) {
    bits.add(half >> 8, 8);
    bits.add(half & 255, 8);
  }
  return bits.take();
}

function findMatches(bytes: Uint8Array, desk: Bench): void {
  const { last, before, block, bits } = desk;
  if (desk.origin + bytes.length > FAR) {
    last.fill(0);
    desk.origin = 1;
  }
  const { origin } = desk;
  desk.origin += bytes.length;
  const end = bytes.length;
  const safe = end - LEAST;
  // A match that has been found, and may be passed over for a longer one that begins a byte later.
  let heldLength = 0;
  let heldDistance = 0;
  let place = 0;
  while (place < end) {
    let length = 0;
    let distance = 0;
    if (place <= safe) {
      const hash = hashAt(bytes, place);
      let candidate = (last[hash] ?? 0) - origin;
      before[place & (WINDOW - 1)] = candidate + origin;
      last[hash] = place + origin;
      if (heldLength < ENOUGH) {
        const most = Math.min(MOST, end - place);
        const nearest = Math.max(0, place - WINDOW + 1);
        let best = Math.max(heldLength, LEAST - 1);
        for (let tries = TRIES; tries > 0 && candidate >= nearest && best < most; tries--) {
          if (bytes[candidate + best] === bytes[place + best]) {
            let same = 0;
            while (same < most && bytes[candidate + same] === bytes[place + same]) same++;
            if (same > best) {
              best = same;
              length = same;
              distance = place - candidate;
              if (same >= ENOUGH) break;
            }
          }
          candidate = (before[candidate & (WINDOW - 1)] ?? 0) - origin;
        }
      }
    }
    if (heldLength > 0 && length <= heldLength) {
      // The match of the byte before stands.
      block.match(heldLength, heldDistance);
      const stop = place - 1 + heldLength;
      // What repeats for so long is found again by its beginning.
      if (heldLength > LONG) place = stop - LEAST;
      for (place++; place < stop; place++)
        if (place <= safe) {
          const hash = hashAt(bytes, place);
          before[place & (WINDOW - 1)] = last[hash] ?? 0;
          last[hash] = place + origin;
        }
      heldLength = 0;
    } else {
      if (heldLength > 0) block.literal(bytes[place - 1] ?? 0);
      if (length > 0) {
        heldLength = length;
        heldDistance = distance;
      } else {
        block.literal(bytes[place] ?? 0);
        heldLength = 0;
      }
      place++;
    }
    if (block.isFull) block.write(bits, false);
  }
  if (heldLength > 0) block.match(heldLength, heldDistance);
}

const hashAt = (bytes: Uint8Array, at: number): number =>
  Math.imul(
    (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24),
    0x9e3779b1,
  ) >>>
  (32 - HASH_BITS);

/** Bytes whose sums do not overflow. */
const RUN = 3800;

/** Both halves of the check sum of a zlib stream (RFC 1950, 8). */
function adler(bytes: Uint8Array): readonly [low: number, high: number] {
  let [low, high] = [1, 0];
  for (let from = 0; from < bytes.length; from += RUN) {
    const end = Math.min(from + RUN, bytes.length);
    for (let at = from; at < end; at++) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= 65_521;
    high %= 65_521;
  }
  return [low, high];
}
