import { strToU8 } from 'fflate';
import { expect, it } from 'vitest';
import { crc32 } from './crc32.ts';

it('gives the checksums of the standard', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect([crc32(new Uint8Array()), crc32(strToU8('a')), crc32(strToU8('abcde'))]).toEqual([
    0, 0xe8b7be43, 0x8587d865,
  ]);
});
