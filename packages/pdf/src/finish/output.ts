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

/** The bytes of a text whose characters are bytes. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
