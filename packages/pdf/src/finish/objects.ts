/** An indirect object as it stands in a file: the text before its stream, and the stream. */
export interface FileObject {
  readonly id: number;
  /** Dictionary or value, as latin-1 text. */
  readonly head: string;
  readonly stream?: Uint8Array;
}

/** A file taken apart. */
export interface FileParts {
  /** The first two lines, line feeds included. */
  readonly header: string;
  /** In the order of their ids. */
  readonly objects: readonly FileObject[];
  /** The trailer's dictionary. */
  readonly trailer: string;
}

const decoder = new TextDecoder('latin1');

/**
 * Takes apart a file as pdfkit writes it: a classic cross-reference table, generation 0 throughout, every stream with a direct
 * Length. Throws if it is not like that.
 */
export function takeApart(bytes: Uint8Array): FileParts {
  const tail = decoder.decode(bytes.subarray(Math.max(0, bytes.length - 64)));
  const startxref = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail)?.[1] ?? Number.NaN);
  const table = decoder.decode(bytes.subarray(startxref));
  const found = /^xref\n0 (\d+)\n([\s\S]*?)trailer\n([\s\S]*?)\nstartxref/.exec(table);
  if (found === null) throw new Error('The file has no classic cross-reference table.');
  const offsets = (found[2] ?? '')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => Number(line.slice(0, 10)));
  return {
    header: decoder.decode(bytes.subarray(0, Math.min(...offsets))),
    objects: offsets.map((offset, index) => objectAt(bytes, offset, index + 1)),
    trailer: found[3] ?? '',
  };
}

function objectAt(bytes: Uint8Array, offset: number, id: number): FileObject {
  const start = `${id} 0 obj\n`;
  const from = offset + start.length;
  if (decoder.decode(bytes.subarray(offset, from)) !== start)
    throw new Error(`Object ${id} is not at its place.`);
  // Strings in dictionaries have their line feeds escaped, so these marks cannot stand inside of one.
  const end = find(bytes, '\nendobj', from);
  const stream = find(bytes, '\nstream\n', from, end);
  if (stream === undefined) return { id, head: decoder.decode(bytes.subarray(from, end)) };
  const head = decoder.decode(bytes.subarray(from, stream));
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? Number.NaN);
  const first = stream + '\nstream\n'.length;
  if (!Number.isInteger(length) || first + length > bytes.length)
    throw new Error(`The stream of object ${id} has no length.`);
  return { id, head, stream: bytes.subarray(first, first + length) };
}

function find(bytes: Uint8Array, text: string, from: number, to = bytes.length): number | undefined {
  const wanted = [...text].map((character) => character.charCodeAt(0));
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first, from); at >= 0 && at < to; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return undefined;
}
