import { fingerprint } from './fingerprint.ts';
import { Output } from './output.ts';
import { type Packed, pack } from './packed.ts';

/** The number of an indirect object. */
export type Ref = number;

/** How an indirect object is named by others. */
export const to = (ref: Ref): string => `${ref} 0 R`;

/** Objects in one object stream. More pack better, fewer are found faster; writers of note take one to two hundred. */
const GROUP = 200;

/** Where an object is: at an offset of the file, or at a place in an object stream (ISO 32000-1, 7.5.8.3, table 18). */
type Entry =
  | { readonly type: 1; readonly offset: number }
  | { readonly type: 2; readonly stream: Ref; readonly index: number };

/**
 * A PDF file in the making. Streams are deflated as they come; all other objects go to object streams, and the file ends with a
 * cross-reference stream: the structure tree alone is hundreds of small objects, half of a tagged file if they stood alone.
 * Allowed in PDF/A-2 and -3 and in PDF/UA-1. They are deflated here and not by the runtime, so that equal input gives equal bytes
 * on every runtime.
 */
export class FileWriter {
  private readonly out = new Output();
  private readonly entries = new Map<Ref, Entry>();
  private readonly objects: { readonly ref: Ref; readonly value: string }[] = [];
  private readonly pending = new Set<Ref>();
  private next = 1;
  /** Lengths and check sums of all streams. */
  private sums = '';

  constructor() {
    // The second line tells programs that the file is binary (ISO 19005-3, 6.1.2).
    this.out.text('%PDF-1.7\n%\xff\xff\xff\xff\n');
  }

  /** The number of an object that is written later. */
  reserve(): Ref {
    this.pending.add(this.next);
    return this.next++;
  }

  /** Writes an object: a value as it stands in a file, latin-1. */
  object(value: string, ref: Ref = this.reserve()): Ref {
    this.pending.delete(ref);
    this.objects.push({ ref, value });
    return ref;
  }

  /** Writes a stream; `entries` are those of its dictionary but for its length. Deflates it if that makes it shorter. */
  stream(entries: string, content: Uint8Array | string, ref: Ref = this.reserve()): Ref {
    return this.packed(entries, pack(content), ref);
  }

  /** Writes a stream that is packed. */
  packed(entries: string, { bytes, filter }: Packed, ref: Ref = this.reserve()): Ref {
    return this.raw(`${entries}${filter}`, bytes, ref);
  }

  /** Writes a stream as it is. */
  raw(entries: string, bytes: Uint8Array, ref: Ref = this.reserve()): Ref {
    this.pending.delete(ref);
    // A deflated stream ends with a check sum of its content (RFC 1950).
    this.sums += `${bytes.length} ${bytes.slice(-4).join(' ')} `;
    this.entries.set(ref, { type: 1, offset: this.out.length });
    this.out.text(`${ref} 0 obj\n<<${entries} /Length ${bytes.length}>>\nstream\n`);
    this.out.bytes(bytes);
    this.out.text('\nendstream\nendobj\n');
    return ref;
  }

  /** Ends the file. Throws if an object was reserved and never written. */
  finish(root: Ref, info: Ref): Uint8Array {
    if (this.pending.size > 0) throw new Error(`${this.pending.size} objects of the file were never written`);
    for (let from = 0; from < this.objects.length; from += GROUP)
      this.group(this.objects.slice(from, from + GROUP));
    const id = fingerprint(this.sums);
    const start = this.out.length;
    this.crossReferences(`/Root ${to(root)} /Info ${to(info)} /ID [<${id}> <${id}>]`);
    this.out.text(`startxref\n${start}\n%%EOF\n`);
    return this.out.join();
  }

  /** An object stream: pairs of number and offset, then the objects (ISO 32000-1, 7.5.7). */
  private group(members: readonly { readonly ref: Ref; readonly value: string }[]): void {
    const stream = this.reserve();
    let offset = 0;
    const pairs: string[] = [];
    members.forEach(({ ref, value }, index) => {
      this.entries.set(ref, { type: 2, stream, index });
      pairs.push(`${ref} ${offset}`);
      offset += value.length + 1;
    });
    const index = `${pairs.join(' ')}\n`;
    const values = members.map(({ value }) => `${value}\n`).join('');
    this.stream(`/Type /ObjStm /N ${members.length} /First ${index.length}`, index + values, stream);
  }

  /** The cross-reference stream (ISO 32000-1, 7.5.8). */
  private crossReferences(trailer: string): void {
    const ref = this.reserve();
    this.entries.set(ref, { type: 1, offset: this.out.length });
    const rows = new DataView(new ArrayBuffer(this.next * ROW));
    // Object 0 heads the list of free objects.
    rows.setUint16(5, 0xffff);
    for (const [number, entry] of this.entries) {
      rows.setUint8(number * ROW, entry.type);
      rows.setUint32(number * ROW + 1, entry.type === 1 ? entry.offset : entry.stream);
      rows.setUint16(number * ROW + 5, entry.type === 1 ? 0 : entry.index);
    }
    this.stream(`/Type /XRef /Size ${this.next} /W [1 4 2] ${trailer}`, new Uint8Array(rows.buffer), ref);
  }
}

/** Bytes of one cross-reference: one for its type, four and two for its fields. */
const ROW = 7;
