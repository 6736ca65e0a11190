import { describe, expect, it } from 'vitest';
import { streamsOf } from '../../test/unpack.ts';
import { takeApart } from './objects.ts';
import { packFile } from './pack.ts';

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const textOf = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

function file(...objects: string[]): Uint8Array {
  let body = '%PDF-1.7\n%\xff\xff\xff\xff\n';
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  return latin1(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer\n<<\n/Root 1 0 R\n>>\nstartxref\n${body.length}\n%%EOF\n`,
  );
}

const stream = (entries: string, content: string): string =>
  `<<\n/Length ${content.length}\n${entries}>>\nstream\n${content}\nendstream`;
const long = 'BT (nothing) Tj ET\n'.repeat(40);

describe('packFile', () => {
  it('packs streams so that they unpack to what they were', () => {
    const [first] = streamsOf(packFile(file(stream('', long))));
    expect(first?.head).toContain('/Filter /FlateDecode');
    expect(first?.content).toBe(long);
  });

  it('leaves metadata, and what has a filter, as it is', () => {
    const packed = streamsOf(
      packFile(file(stream('/Type /Metadata\n', long), stream('/Filter /DCTDecode\n', long))),
    );
    expect(packed.slice(0, 2).map(({ content }) => content)).toEqual([long, long]);
  });

  it('does not make short streams longer', () => {
    expect(streamsOf(packFile(file(stream('', 'q Q'))))[0]).toMatchObject({ content: 'q Q' });
  });

  it('puts all other objects into object streams, each where its index says', () => {
    const values = Array.from({ length: 250 }, (_, index) => `(value ${index})`);
    const packed = streamsOf(packFile(file('<<\n/Type /Catalog\n>>', ...values))).filter(({ head }) =>
      head.includes('/ObjStm'),
    );
    expect(packed.map(({ head }) => /\/N (\d+)/.exec(head)?.[1])).toEqual(['200', '51']);
    const [{ head, content } = { head: '', content: '' }] = packed;
    const first = Number(/\/First (\d+)/.exec(head)?.[1]);
    const numbers = content.slice(0, first).trim().split(' ').map(Number);
    expect(content.slice(first + (numbers[5] ?? 0)).split('\n')[0]).toBe('(value 1)');
  });

  it('ends with a cross-reference stream that leads to every object', () => {
    const bytes = packFile(file('<<\n/Type /Catalog\n>>', stream('', long)));
    const text = textOf(bytes);
    const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
    expect(text.slice(start)).toMatch(/^4 0 obj\n<<\n\/Type \/XRef\n\/Size 5\n\/W \[1 4 2\]\n/);
    expect(text.slice(start)).toContain('/Root 1 0 R');
    const rows = streamsOf(bytes).at(-1)?.content ?? '';
    const offset = Array.from(rows.slice(15, 19)).reduce((sum, byte) => sum * 256 + byte.charCodeAt(0), 0);
    expect(text.slice(offset)).toMatch(/^2 0 obj\n/);
    // The catalog is the first object of object stream 3.
    expect(Array.from(rows.slice(7, 14)).map((byte) => byte.charCodeAt(0))).toEqual([2, 0, 0, 0, 3, 0, 0]);
  });
});

describe('takeApart', () => {
  it('is not deceived by a stream that looks like the end of an object', () => {
    const content = '\nendstream\nendobj\n2 0 obj\nstream\n';
    const [first, second] = takeApart(file(stream('', content), '(next)')).objects;
    expect(textOf(first?.stream ?? new Uint8Array())).toBe(content);
    expect(second?.head).toBe('(next)');
  });

  it('refuses what it does not know', () => {
    expect(() => takeApart(latin1('%PDF-1.7\nnothing'))).toThrow('cross-reference');
  });
});
