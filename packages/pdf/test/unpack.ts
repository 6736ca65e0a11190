import { unzlibSync } from 'fflate';

/** A stream of a packed file, inflated. */
export interface UnpackedStream {
  readonly head: string;
  /** Bytes as latin-1 text. */
  readonly content: string;
}

const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

/** The streams of a packed file, in the order of the file. */
export function streamsOf(bytes: Uint8Array): UnpackedStream[] {
  return [...latin1(bytes).matchAll(/\d+ 0 obj\n(<<[^\n]*>>)\nstream\n/g)].map((match) => {
    const head = match[1] ?? '';
    const start = match.index + match[0].length;
    const content = bytes.subarray(start, start + Number(/\/Length (\d+)/.exec(head)?.[1]));
    return { head, content: latin1(head.includes('FlateDecode') ? unzlibSync(content) : content) };
  });
}

/** The objects that stand in object streams, as text. */
export function objectsOf(bytes: Uint8Array): string[] {
  return streamsOf(bytes)
    .filter(({ head }) => head.includes('/Type /ObjStm'))
    .flatMap(({ head, content }) => {
      const first = Number(/\/First (\d+)/.exec(head)?.[1]);
      const offsets = content
        .slice(0, first)
        .trim()
        .split(' ')
        .map(Number)
        .filter((_, index) => index % 2 === 1);
      return offsets.map((offset, index) =>
        content.slice(
          first + offset,
          index + 1 < offsets.length ? first + (offsets[index + 1] ?? 0) : undefined,
        ),
      );
    });
}
