/** Bits put together to bytes, the first in the lowest place (RFC 1951, 3.1.1). */
export class Bits {
  private bytes: Uint8Array;
  private length = 0;
  private held = 0;
  private count = 0;

  constructor(size: number) {
    this.bytes = new Uint8Array(size);
  }

  /** Adds up to 16 bits of a number. There must be room: see `reserve`. */
  add(value: number, count: number): void {
    this.held |= value << this.count;
    this.count += count;
    while (this.count >= 8) {
      this.bytes[this.length++] = this.held;
      this.held >>>= 8;
      this.count -= 8;
    }
  }

  /** Fills the last byte up with noughts. */
  align(): void {
    if (this.count > 0) this.add(0, 8 - this.count);
  }

  /** Makes room for some bytes more. */
  reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const bytes = new Uint8Array((this.length + more) * 2);
    bytes.set(this.bytes.subarray(0, this.length));
    this.bytes = bytes;
  }

  /** A copy of all bytes; begins anew. */
  take(): Uint8Array {
    const taken = this.bytes.slice(0, this.length);
    this.length = 0;
    return taken;
  }
}
