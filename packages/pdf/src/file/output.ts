/** Digits of the largest whole number that is exact. */
const DIGITS = 16;
const ZERO = 48;

/** Bytes put together piece by piece. */
export class Output {
  length = 0;
  private buffer: Uint8Array;

  /** With room for some bytes; it grows as it must. */
  constructor(room = 1024) {
    this.buffer = new Uint8Array(room);
  }

  /** Adds text whose characters are bytes. */
  text(latin1: string): void {
    const count = latin1.length;
    this.reserve(count);
    const { buffer, length } = this;
    for (let index = 0; index < count; index++) buffer[length + index] = latin1.charCodeAt(index);
    this.length += count;
  }

  /** Adds a whole number from 0 on, in digits. */
  integer(value: number): void {
    this.reserve(DIGITS);
    let length = 1;
    for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) length++;
    let rest = value;
    for (let at = this.length + length - 1; at >= this.length; at--) {
      const above = Math.floor(rest / 10);
      this.buffer[at] = ZERO + (rest - above * 10);
      rest = above;
    }
    this.length += length;
  }

  bytes(chunk: Uint8Array): void {
    this.reserve(chunk.length);
    this.buffer.set(chunk, this.length);
    this.length += chunk.length;
  }

  /** All bytes; they hold until something is added. */
  view(): Uint8Array {
    return this.buffer.subarray(0, this.length);
  }

  /** A copy of all bytes. */
  copy(): Uint8Array {
    return this.buffer.slice(0, this.length);
  }

  /** Begins anew, in the same room. */
  clear(): void {
    this.length = 0;
  }

  private reserve(more: number): void {
    if (this.length + more <= this.buffer.length) return;
    const buffer = new Uint8Array((this.length + more) * 2);
    buffer.set(this.view());
    this.buffer = buffer;
  }
}
