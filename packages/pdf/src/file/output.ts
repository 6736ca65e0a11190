import { latin1Bytes } from './pdf-text.ts';

/** Bytes put together piece by piece. */
export class Output {
  length = 0;
  private readonly chunks: Uint8Array[] = [];

  /** Adds text whose characters are bytes. */
  text(latin1: string): void {
    this.bytes(latin1Bytes(latin1));
  }

  bytes(chunk: Uint8Array): void {
    this.chunks.push(chunk);
    this.length += chunk.length;
  }

  join(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let offset = 0;
    for (const chunk of this.chunks) {
      whole.set(chunk, offset);
      offset += chunk.length;
    }
    return whole;
  }
}
