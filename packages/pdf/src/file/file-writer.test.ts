import { describe, expect, it } from 'vitest';
import { objectsOf, streamsOf } from '../../test/unpack.ts';
import { FileWriter, to } from './file-writer.ts';
import { pack } from './packed.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);
// The rows of a cross-reference stream, each taken on from the one above it (filter Up).
function rowsOf(content: string, columns: number): number[][] {
  const bytes = Array.from(content, (character) => character.charCodeAt(0));
  const rows: number[][] = [];
  for (let at = 0; at < bytes.length; at += columns + 1)
    rows.push(
      bytes
        .slice(at + 1, at + 1 + columns)
        .map((byte, column) => (byte + (rows.at(-1)?.[column] ?? 0)) & 255),
    );
  return rows;
}

const long = 'BT (nothing) Tj ET\n'.repeat(40);

describe('FileWriter', () => {
  it('packs streams so that they unpack to what they were', () => {
    const file = new FileWriter();
    const stream = file.stream('', long);
    const [first] = streamsOf(file.finish(stream, stream));
    expect(first?.head).toContain('/Filter /FlateDecode');
    expect(first?.content).toBe(long);
  });

  it('does not make short streams longer, and leaves raw ones alone', () => {
    const file = new FileWriter();
    const short = file.stream('', 'q Q');
    file.raw('/Type /Metadata', new TextEncoder().encode(long));
    const contents = streamsOf(file.finish(short, short)).map(({ content }) => content);
    expect(contents.slice(0, 2)).toEqual(['q Q', long]);
  });

  it('puts all other objects into object streams, each where its index says', () => {
    const file = new FileWriter();
    const refs = Array.from({ length: 251 }, (_, index) => file.object(`(value ${index})`));
    const bytes = file.finish(refs[0] ?? 0, refs[1] ?? 0);
    const groups = streamsOf(bytes).filter(({ head }) => head.includes('/ObjStm'));
    expect(groups.map(({ head }) => /\/N (\d+)/.exec(head)?.[1])).toEqual(['200', '51']);
    expect(objectsOf(bytes).map((object) => object.trim())).toEqual(
      refs.map((_, index) => `(value ${index})`),
    );
  });

  it('ends with a cross-reference stream that leads to every object', () => {
    const file = new FileWriter();
    const catalog = file.object('<</Type /Catalog>>');
    file.stream('', long);
    const bytes = file.finish(catalog, catalog);
    const text = textOf(bytes);
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(start)).toMatch(
      /^4 0 obj\n<<\/Type \/XRef \/Size 5 \/W \[1 1 1\] .*\/DecodeParms <<\/Predictor 12 \/Columns 3>>/,
    );
    expect(text.slice(start)).toContain(`/Root ${to(catalog)}`);
    const [, first, second] = rowsOf(streamsOf(bytes).at(-1)?.content ?? '', 3);
    // The catalog is the first object of object stream 3.
    expect(first).toEqual([2, 3, 0]);
    expect(second?.[0]).toBe(1);
    expect(text.slice(second?.[1])).toMatch(/^2 0 obj\n/);
  });

  it('writes once what fonts share', () => {
    const file = new FileWriter();
    const content = pack(long);
    expect(file.shared(content)).toBe(file.shared(content));
    expect(file.shared(pack(long))).not.toBe(file.shared(content));
  });

  it('refuses to end while an object is missing', () => {
    const file = new FileWriter();
    const root = file.object('<<>>');
    file.reserve();
    expect(() => file.finish(root, root)).toThrow('1 objects');
  });

  it('gives files of different content different ids', () => {
    const idOf = (content: string): string | undefined => {
      const file = new FileWriter();
      const root = file.stream('', content);
      return /\/ID \[<(\w{32})>/.exec(textOf(file.finish(root, root)))?.[1];
    };
    expect(idOf(long)).toBe(idOf(long));
    expect(idOf(long)).not.toBe(idOf(`${long}x`));
  });
});
