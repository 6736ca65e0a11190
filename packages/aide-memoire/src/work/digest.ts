import { createHash } from 'node:crypto';

/** SHA-256 of bytes or of a text in UTF-8, in hexadecimal. */
export const sha256 = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

/** SHA-256 of a plain value. Keys come in alphabetical order, so that equal values have equal digests. */
export const digestOf = (value: unknown): string => sha256(JSON.stringify(value, inOrder));

function inOrder(_key: string, value: unknown): unknown {
  if (value instanceof Uint8Array) return sha256(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
