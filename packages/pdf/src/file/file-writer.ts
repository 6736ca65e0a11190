import { CrossReferences } from './cross-references.ts';
import { fingerprint } from './fingerprint.ts';
import { Output } from './output.ts';
import { deflated, type Packed, pack } from './packed.ts';

/** The number of an indirect object. */
export type Ref = number;

/** How an indirect object is named by others. */
export const to = (ref: Ref): string => `${ref} 0 R`;

/** Objects in one object stream. More pack better, fewer are found faster; writers of note take one to two hundred. */
const GROUP = 200;

/**
 * A PDF file in the making. Streams are deflated as they come; all other objects go to object streams, as soon as one is full, and
 * the file ends with a cross-reference stream: the structure tree alone is hundreds of small objects, half of a tagged file if they stood alone.
 * Allowed in PDF/A-2 and -3 and in PDF/UA-1. They are deflated here and not by the runtime, so that equal input gives equal bytes
 * on every runtime.
 */
export class FileWriter {
  private readonly out = new Output(32_768);
  /** Objects that wait for their object stream: their numbers and offsets in turn, and their values. */
  private members: number[] = [];
  private readonly values = new Output(16_384);
  private readonly references = new CrossReferences();
  private readonly known = new Map<Packed, Ref>();
  private next = 1;
  private missing = 0;
  /** Lengths and check sums of all streams. */
  private sums = '';

  constructor() {
    // The second line tells programs that the file is binary (ISO 19005-3, 6.1.2).
    this.out.text('%PDF-1.7\n%\xff\xff\xff\xff\n');
  }

  /** The number of an object that is written later. */
  reserve(): Ref {
    this.missing++;
    return this.next++;
  }

  /** Writes an object: a value as it stands in a file, latin-1. */
  object(value: string, ref: Ref = this.reserve()): Ref {
    this.begin(ref).text(value);
    this.end();
    return ref;
  }

  /** Begins an object that is written piece by piece to what this gives. None other may begin before it ends. */
  begin(ref: Ref): Output {
    this.missing--;
    this.members.push(ref, this.values.length);
    return this.values;
  }

  /** Ends the object that was begun. */
  end(): void {
    this.values.text('\n');
    if (this.members.length === GROUP * 2) this.group();
  }

  /** Writes a stream; `entries` are those of its dictionary but for its length. Deflates it if that makes it shorter. */
  stream(entries: string, content: Uint8Array | string, ref: Ref = this.reserve()): Ref {
    return this.packed(entries, pack(content), ref);
  }

  /** Writes a stream that is packed. */
  packed(entries: string, { bytes, filter }: Packed, ref: Ref = this.reserve()): Ref {
    return this.raw(`${entries}${filter}`, bytes, ref);
  }

  /** Writes a stream that is packed and has no entries of its own; once, however often it is asked for. */
  shared(content: Packed): Ref {
    const ref = this.known.get(content) ?? this.packed('', content);
    this.known.set(content, ref);
    return ref;
  }

  /** Writes a stream as it is. */
  raw(entries: string, bytes: Uint8Array, ref: Ref = this.reserve()): Ref {
    this.missing--;
    // A deflated stream ends with a check sum of its content (RFC 1950).
    this.sums += `${bytes.length} ${bytes.slice(-4).join(' ')} `;
    this.references.set(ref, 1, this.out.length, 0);
    this.out.text(`${ref} 0 obj\n<<${entries} /Length ${bytes.length}>>\nstream\n`);
    this.out.bytes(bytes);
    this.out.text('\nendstream\nendobj\n');
    return ref;
  }

  /** Ends the file. Throws if an object was reserved and never written. */
  finish(root: Ref, info: Ref): Uint8Array {
    if (this.missing > 0) throw new Error(`${this.missing} objects of the file were never written`);
    if (this.members.length > 0) this.group();
    const id = fingerprint(this.sums);
    const start = this.out.length;
    this.crossReferences(`/Root ${to(root)} /Info ${to(info)} /ID [<${id}> <${id}>]`);
    this.out.text(`startxref\n${start}\n%%EOF\n`);
    return this.out.copy();
  }

  /** An object stream: pairs of number and offset, then the objects (ISO 32000-1, 7.5.7). */
  private group(): void {
    const stream = this.reserve();
    const { members, values } = this;
    for (let at = 0; at < members.length; at += 2) this.references.set(members[at] ?? 0, 2, stream, at / 2);
    const index = `${members.join(' ')}\n`;
    const content = new Output(index.length + values.length);
    content.text(index);
    content.bytes(values.view());
    this.members = [];
    values.clear();
    this.stream(`/Type /ObjStm /N ${members.length / 2} /First ${index.length}`, content.view(), stream);
  }

  /** The cross-reference stream (ISO 32000-1, 7.5.8). */
  private crossReferences(trailer: string): void {
    const ref = this.reserve();
    this.references.set(ref, 1, this.out.length, 0);
    const { widths, bytes } = this.references.filtered();
    const columns = widths.reduce((sum, width) => sum + width, 0);
    const entries = `/Type /XRef /Size ${this.next} /W [${widths.join(' ')}] ${trailer}`;
    // Deflated in any case: a filter of rows is none of its own.
    const parameters = `/DecodeParms <</Predictor 12 /Columns ${columns}>>`;
    this.packed(`${entries} ${parameters}`, deflated(bytes), ref);
  }
}
