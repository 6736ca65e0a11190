import {
  distanceBase,
  distanceExtra,
  distanceSymbol,
  END_OF_BLOCK,
  FIRST_LENGTH,
  lengthBase,
  lengthExtra,
  lengthSymbol,
  ORDER,
} from './alphabet.ts';
import type { Bits } from './bits.ts';
import { PrefixCode } from './prefix-code.ts';

/** The most literals and matches in a block. */
const MOST = 16_384;

/** A block in the making: literals and matches, then the codes that are best for them (RFC 1951, 3.2.7). */
export class Block {
  private readonly tokens = new Uint32Array(MOST);
  private count = 0;
  private readonly letters = new PrefixCode(286, 15);
  private readonly distances = new PrefixCode(30, 15);
  private readonly lengths = new PrefixCode(19, 7);
  /** Lengths of codes in runs: the symbol, above it what its extra bits say. */
  private readonly runs = new Uint16Array(286 + 30);
  private runCount = 0;

  get isFull(): boolean {
    return this.count === MOST;
  }

  literal(byte: number): void {
    this.tokens[this.count++] = byte;
    const { frequencies } = this.letters;
    frequencies[byte] = (frequencies[byte] ?? 0) + 1;
  }

  match(length: number, distance: number): void {
    this.tokens[this.count++] = (length << 16) | distance;
    const letters = this.letters.frequencies;
    const symbol = FIRST_LENGTH + (lengthSymbol[length] ?? 0);
    letters[symbol] = (letters[symbol] ?? 0) + 1;
    const distances = this.distances.frequencies;
    const far = distanceSymbol(distance);
    distances[far] = (distances[far] ?? 0) + 1;
  }

  /** Writes the block, and begins anew. */
  write(bits: Bits, last: boolean): void {
    const { letters, distances } = this;
    letters.frequencies[END_OF_BLOCK] = 1;
    letters.build();
    distances.build();
    // One code there must be, even if there are no distances.
    if (distances.used(0) === 0) distances.lengths[0] = 1;
    bits.reserve(this.count * 6 + 400);
    bits.add(last ? 1 : 0, 1);
    bits.add(2, 2);
    this.writeCodes(bits);
    this.writeTokens(bits);
    this.count = 0;
    letters.frequencies.fill(0);
    distances.frequencies.fill(0);
  }

  private writeCodes(bits: Bits): void {
    const letters = this.letters.used(FIRST_LENGTH);
    const distances = this.distances.used(1);
    this.runCount = 0;
    this.lengths.frequencies.fill(0);
    this.findRuns(this.letters.lengths, letters);
    this.findRuns(this.distances.lengths, distances);
    this.lengths.build();
    let orders = ORDER.length;
    while (orders > 4 && this.lengths.lengths[ORDER[orders - 1] ?? 0] === 0) orders--;
    bits.add(letters - 257, 5);
    bits.add(distances - 1, 5);
    bits.add(orders - 4, 4);
    for (let index = 0; index < orders; index++) bits.add(this.lengths.lengths[ORDER[index] ?? 0] ?? 0, 3);
    for (let index = 0; index < this.runCount; index++) {
      const run = this.runs[index] ?? 0;
      const symbol = run & 31;
      bits.add(this.lengths.codes[symbol] ?? 0, this.lengths.lengths[symbol] ?? 0);
      if (symbol >= REPEAT) bits.add(run >> 5, symbol === REPEAT ? 2 : symbol === NOUGHTS ? 3 : 7);
    }
  }

  private findRuns(lengths: Uint8Array, end: number): void {
    for (let from = 0, to = 0; from < end; from = to) {
      const length = lengths[from] ?? 0;
      while (to < end && lengths[to] === length) to++;
      let left = to - from;
      if (length !== 0) {
        this.run(length, 0);
        left--;
      }
      while (left > 0) {
        if (left < 3) {
          this.run(length, 0);
          left--;
        } else if (length !== 0) {
          const some = Math.min(left, 6);
          this.run(REPEAT, some - 3);
          left -= some;
        } else {
          const some = Math.min(left, 138);
          if (some < 11) this.run(NOUGHTS, some - 3);
          else this.run(MANY_NOUGHTS, some - 11);
          left -= some;
        }
      }
    }
  }

  private run(symbol: number, extra: number): void {
    this.runs[this.runCount++] = (extra << 5) | symbol;
    const { frequencies } = this.lengths;
    frequencies[symbol] = (frequencies[symbol] ?? 0) + 1;
  }

  private writeTokens(bits: Bits): void {
    const { codes, lengths } = this.letters;
    const { codes: farCodes, lengths: farLengths } = this.distances;
    for (let index = 0; index < this.count; index++) {
      const token = this.tokens[index] ?? 0;
      const length = token >>> 16;
      if (length === 0) {
        bits.add(codes[token] ?? 0, lengths[token] ?? 0);
        continue;
      }
      const near = lengthSymbol[length] ?? 0;
      bits.add(codes[FIRST_LENGTH + near] ?? 0, lengths[FIRST_LENGTH + near] ?? 0);
      bits.add(length - (lengthBase[near] ?? 0), lengthExtra[near] ?? 0);
      const distance = token & 0xffff;
      const far = distanceSymbol(distance);
      bits.add(farCodes[far] ?? 0, farLengths[far] ?? 0);
      bits.add(distance - (distanceBase[far] ?? 0), distanceExtra[far] ?? 0);
    }
    bits.add(codes[END_OF_BLOCK] ?? 0, lengths[END_OF_BLOCK] ?? 0);
  }
}

/** Lengths of codes that repeat the last one, or stand for noughts (RFC 1951, 3.2.7). */
const REPEAT = 16;
const NOUGHTS = 17;
const MANY_NOUGHTS = 18;
