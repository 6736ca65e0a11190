import { zlibSync } from 'fflate';
import { type FileObject, takeApart } from './objects.ts';
import { latin1Bytes, Output } from './output.ts';

/** Objects in one object stream. More pack better, fewer are found faster; writers of note take one to two hundred. */
const GROUP = 200;

/** Where an object is: at an offset of the file, or at a place in an object stream (ISO 32000-1, 7.5.8.3, table 18). */
type Entry =
  | { readonly type: 1; readonly offset: number }
  | { readonly type: 2; readonly stream: number; readonly index: number };

/**
 * The final pass over a file that was written without compression: deflates its streams, packs all other objects into object
 * streams, and writes a cross-reference stream in place of the table. The structure tree alone is hundreds of small objects,
 * which make up half of a tagged file. The deflate is fflate's and not the runtime's, so that equal input gives equal bytes on
 * every runtime. Allowed in PDF/A-2 and -3 and in PDF/UA-1.
 */
export function packFile(bytes: Uint8Array): Uint8Array {
  const { header, objects, trailer } = takeApart(bytes);
  const out = new Output();
  const entries = new Map<number, Entry>();
  const place = (id: number) => entries.set(id, { type: 1, offset: out.length });
  out.text(header);
  for (const object of objects) {
    if (object.stream === undefined) continue;
    place(object.id);
    writeStream(out, object.id, object.head, object.stream);
  }
  let next = objects.length + 1;
  for (const group of groups(objects.filter(({ stream }) => stream === undefined))) {
    group.forEach(({ id }, index) => {
      entries.set(id, { type: 2, stream: next, index });
    });
    place(next);
    writeGroup(out, next, group);
    next += 1;
  }
  const start = out.length;
  place(next);
  writeCrossReferences(out, next, entries, trailer);
  out.text(`startxref\n${start}\n%%EOF\n`);
  return out.join();
}

function groups(objects: readonly FileObject[]): FileObject[][] {
  return Array.from({ length: Math.ceil(objects.length / GROUP) }, (_, index) =>
    objects.slice(index * GROUP, (index + 1) * GROUP),
  );
}

/** An object stream: pairs of id and offset, then the objects (ISO 32000-1, 7.5.7). */
function writeGroup(out: Output, id: number, group: readonly FileObject[]): void {
  let offset = 0;
  const pairs = group.map((object) => {
    const pair = `${object.id} ${offset}`;
    offset += object.head.length + 1;
    return pair;
  });
  const index = `${pairs.join(' ')}\n`;
  const content = latin1Bytes(index + group.map(({ head }) => `${head}\n`).join(''));
  const head = `<<\n/Type /ObjStm\n/N ${group.length}\n/First ${index.length}\n/Length ${content.length}\n>>`;
  writeStream(out, id, head, content);
}

/** The cross-reference stream (ISO 32000-1, 7.5.8). It takes over what the trailer said of root, info and id. */
function writeCrossReferences(
  out: Output,
  id: number,
  entries: ReadonlyMap<number, Entry>,
  trailer: string,
): void {
  const content = new Uint8Array((id + 1) * ROW);
  // Object 0 heads the list of free objects.
  content.set(row(0, 0, 0xffff), 0);
  for (const [number, entry] of entries) {
    const fields = entry.type === 1 ? row(1, entry.offset, 0) : row(2, entry.stream, entry.index);
    content.set(fields, number * ROW);
  }
  const kept = trailer.replace(/^<<\n?|\n?>>$/g, '').replace(/\/Size \d+\n?/, '');
  const head = `<<\n/Type /XRef\n/Size ${id + 1}\n/W [1 4 2]\n/Length ${content.length}\n${kept}\n>>`;
  writeStream(out, id, head, content);
}

/** Bytes of one cross-reference: one for its type, four and two for its fields. */
const ROW = 7;

function row(type: number, second: number, third: number): number[] {
  return [
    type,
    (second >>> 24) & 255,
    (second >>> 16) & 255,
    (second >>> 8) & 255,
    second & 255,
    (third >>> 8) & 255,
    third & 255,
  ];
}

function writeStream(out: Output, id: number, head: string, stream: Uint8Array): void {
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
