import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { deflateStreams } from './deflate.ts';
import { takeApart } from './objects.ts';

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

describe('deflateStreams', () => {
  it('packs streams so that they unpack to what they were', () => {
    const packed = deflateStreams(file('<<\n/Type /Catalog\n>>', stream('', long)));
    const [, object] = takeApart(packed).objects;
    expect(object?.head).toContain('/Filter /FlateDecode');
    expect(object?.head).toContain(`/Length ${object?.stream?.length}\n`);
    expect(textOf(unzlibSync(object?.stream ?? new Uint8Array()))).toBe(long);
  });

  it('leaves metadata, and what has a filter, as it is', () => {
    const packed = takeApart(
      deflateStreams(file(stream('/Type /Metadata\n', long), stream('/Filter /DCTDecode\n', long))),
    ).objects;
    for (const object of packed) expect(textOf(object.stream ?? new Uint8Array())).toBe(long);
  });

  it('does not make short streams longer', () => {
    const [object] = takeApart(deflateStreams(file(stream('', 'q Q')))).objects;
    expect(textOf(object?.stream ?? new Uint8Array())).toBe('q Q');
  });

  it('writes offsets that lead to the objects', () => {
    const packed = deflateStreams(file('<<\n>>', stream('', long), '(text)'));
    expect(takeApart(packed).objects.map(({ id }) => id)).toEqual([1, 2, 3]);
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
