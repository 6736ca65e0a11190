/** A length for a file: three decimals, which is a three-hundred-thousandth of an A4 page. */
export function num(value: number): string {
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : `${rounded}`;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Four hexadecimal digits for a number up to 65,535. */
export const hex4 = (value: number): string => `${HEX[(value >> 8) & 255]}${HEX[value & 255]}`;

// Parentheses and backslashes are escaped in a string, and so is a carriage return, which readers take for a line feed.
const IN_STRING = Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte);
  return letter === '\r' ? '\\r' : /[\\()]/.test(letter) ? `\\${letter}` : letter;
});

/** A code of two bytes as it stands in a string; characters are bytes. */
export const codeText = (code: number): string => `${IN_STRING[code >> 8]}${IN_STRING[code & 255]}`;

/** The UTF-16BE code units of a text in hexadecimal digits. */
export function hexUnits(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index++) hex += hex4(text.charCodeAt(index));
  return hex;
}

/** A text string in hexadecimal UTF-16BE with its byte order mark, as it stands in content streams. */
export const hexText = (text: string): string => `<feff${hexUnits(text)}>`;

/** A text string: plain letters as they are, anything else as UTF-16BE (ISO 32000-1, 7.9.2.2). */
export const pdfString = (text: string): string =>
  /^[\x20-\x7e]*$/.test(text) ? `(${text.replace(/[\\()]/g, '\\$&')})` : hexText(text);

/** A name, with all but plain letters escaped (ISO 32000-1, 7.3.5). */
export const pdfName = (text: string): string =>
  `/${text.replace(/[^A-Za-z0-9.+_-]/g, (character) =>
    [...new TextEncoder().encode(character)].map((byte) => `#${(HEX[byte] ?? '').toUpperCase()}`).join(''),
  )}`;

/** `D:20241220000000Z` for a day given as `2024-12-20`. */
export const pdfDate = (day: string): string => `(D:${day.replaceAll('-', '')}000000Z)`;

/** The bytes of a text whose characters are bytes. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}

/** Bytes in hexadecimal digits. */
export function hexBytes(bytes: Uint8Array): string {
  let hex = '';
  for (const byte of bytes) hex += HEX[byte];
  return hex;
}
