import { codeLengths } from './code-lengths.ts';

/** A prefix code: how many bits each symbol has, and which. */
export class PrefixCode {
  readonly frequencies: Uint32Array;
  readonly lengths: Uint8Array;
  /** With the first bit of each in the lowest place, as they go into a file. */
  readonly codes: Uint16Array;
  private readonly most: number;

  /** For some number of symbols; no code is longer than `most` bits. */
  constructor(symbols: number, most: number) {
    this.frequencies = new Uint32Array(symbols);
    this.lengths = new Uint8Array(symbols);
    this.codes = new Uint16Array(symbols);
    this.most = most;
  }

  /** Fits the code to the frequencies. */
  build(): void {
    codeLengths(this.frequencies, this.most, this.lengths);
    this.assign();
  }

  /** One more than the last symbol that occurs, but `least` at the least. */
  used(least: number): number {
    let end = this.lengths.length;
    while (end > least && this.lengths[end - 1] === 0) end--;
    return end;
  }

  // Shorter codes come first, those of one length in the order of their symbols (RFC 1951, 3.2.2).
  private assign(): void {
    next.fill(0);
    for (const length of this.lengths) if (length > 0) next[length + 1] = (next[length + 1] ?? 0) + 1;
    for (let length = 1; length < next.length; length++)
      next[length] = ((next[length] ?? 0) + (next[length - 1] ?? 0)) << 1;
    for (let symbol = 0; symbol < this.lengths.length; symbol++) {
      const length = this.lengths[symbol] ?? 0;
      if (length === 0) continue;
      const code = next[length] ?? 0;
      next[length] = code + 1;
      this.codes[symbol] = reversed(code) >>> (16 - length);
    }
  }
}

const next = new Uint32Array(17);

function reversed(bits: number): number {
  let code = ((bits & 0x5555) << 1) | ((bits >>> 1) & 0x5555);
  code = ((code & 0x3333) << 2) | ((code >>> 2) & 0x3333);
  code = ((code & 0x0f0f) << 4) | ((code >>> 4) & 0x0f0f);
  return ((code & 0x00ff) << 8) | (code >>> 8);
}
