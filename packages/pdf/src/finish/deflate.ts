import { zlibSync } from 'fflate';
import { type FileObject, takeApart } from './objects.ts';

/**
 * The final pass: packs the streams of a file that was written without compression, and writes its cross-reference table anew.
 * The deflate is fflate's and not the runtime's, so that equal input gives equal bytes on every runtime.
 */
export function deflateStreams(bytes: Uint8Array): Uint8Array {
  const { header, objects, trailer } = takeApart(bytes);
  const out = new Output();
  out.text(header);
  const offsets = objects.map((object) => {
    const offset = out.length;
    writeObject(out, object);
    return offset;
  });
  const xref = out.length;
  out.text(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`);
  out.text(offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join(''));
  out.text(`trailer\n${trailer}\nstartxref\n${xref}\n%%EOF\n`);
  return out.join();
}

function writeObject(out: Output, { id, head, stream }: FileObject): void {
  if (stream === undefined) {
    out.text(`${id} 0 obj\n${head}\nendobj\n`);
    return;
  }
  const packed = packable(head) ? zlibSync(stream, { level: 9 }) : undefined;
  const smaller = packed !== undefined && packed.length < stream.length ? packed : undefined;
  const shown =
    smaller === undefined
      ? head
      : head.replace(/\/Length \d+/, `/Length ${smaller.length}\n/Filter /FlateDecode`);
  out.text(`${id} 0 obj\n${shown}\nstream\n`);
  out.bytes(smaller ?? stream);
  out.text('\nendstream\nendobj\n');
}

// Metadata stay readable for tools that search files for XMP (ISO 19005-3, 6.6.2.1); what has a filter is packed already.
const packable = (head: string): boolean => !/\/Filter\b/.test(head) && !/\/Type \/Metadata\b/.test(head);

class Output {
  length = 0;
  private readonly chunks: Uint8Array[] = [];

  text(latin1: string): void {
    this.bytes(Uint8Array.from(latin1, (character) => character.charCodeAt(0)));
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
