import fc from 'fast-check';
import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fonts } from '../../test/tools.ts';
import { zlib } from './deflate.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Bytes without a pattern, the same each time (Park and Miller). */
function noise(length: number): Uint8Array {
  let state = 7919;
  return Uint8Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return state >> 8;
  });
}

const GIVEN: readonly (readonly [string, Uint8Array])[] = [
  ['nothing', new Uint8Array(0)],
  ['one byte', bytesOf('a')],
  ['one byte many times', new Uint8Array(300_000)],
  ['two bytes in turn', bytesOf('ab'.repeat(70_000))],
  ['words', bytesOf('the talks in Miami, the talks in Geneva, '.repeat(4000))],
  ['noise', noise(200_000)],
  ['noise twice, farther apart than matches reach', new Uint8Array([...noise(40_000), ...noise(40_000)])],
  ['a font', fonts[0]?.bytes ?? new Uint8Array(0)],
  ['frequencies that would make codes too long', bytesOf(fibonacci(18))],
];

// Each letter comes as often as the two before it together: Huffman's tree is then as deep as can be.
function fibonacci(letters: number): string {
  let [last, here] = [1, 1];
  let text = '';
  for (let index = 0; index < letters; index++) {
    text += String.fromCharCode(65 + index).repeat(here);
    [last, here] = [here, here + last];
  }
  return [...text].sort((a, b) => ((a.charCodeAt(0) * 7) % 13) - ((b.charCodeAt(0) * 7) % 13)).join('');
}

describe('zlib', () => {
  it.each(GIVEN)('gives %s back', (_, bytes) => {
    expect(unzlibSync(zlib(bytes))).toEqual(bytes);
  });

  it('gives any bytes back', () => {
    const few = fc
      .array(fc.integer({ min: 0, max: 255 }), { maxLength: 6 })
      .map((some) => Uint8Array.from(some));
    const text = fc.array(few, { maxLength: 200 }).map((parts) => {
      const some = parts.flatMap((part) => [...part]);
      return Uint8Array.from([...some, ...some.slice(3), ...some.toReversed()]);
    });
    fc.assert(
      fc.property(text, (bytes) => {
        expect(unzlibSync(zlib(bytes))).toEqual(bytes);
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same for the same, whatever came between', () => {
    const before = GIVEN.map(([, bytes]) => zlib(bytes));
    expect(GIVEN.toReversed().map(([, bytes]) => zlib(bytes))).toEqual(before.toReversed());
  });

  it('finds what comes again', () => {
    const words = bytesOf('the talks in Miami, the talks in Geneva, '.repeat(4000));
    expect(zlib(words).length).toBeLessThan(words.length / 100);
    expect(zlib(new Uint8Array(300_000)).length).toBeLessThan(1000);
    expect(zlib(noise(200_000)).length).toBeLessThan(201_000);
  });
});
