import { escapeXml, NEEDS_CARE, type Xml } from '../xml.ts';

/** XML that is written as bytes of UTF-8 from the start: a text of millions of characters is never put together. */
export interface XmlBytes {
  /** Writes a node as `serialize` does. */
  readonly node: (node: Xml) => void;
  /** Writes what is XML already. */
  readonly xml: (text: string) => void;
  readonly length: () => number;
  /** All that was written; a view of the buffer, which nothing may be written to any more. */
  readonly bytes: () => Uint8Array;
}

/** The buffer at first: what a handout of three pages needs. */
const ROOM = 2 ** 16;

/** The buffer of anything longer. Only what is written to takes memory, and none is left behind in growing. */
const MUCH_ROOM = 2 ** 24;

/** Room that the marks of an element take, its names apart. */
const MARKS = 8;

/** Characters of ASCII that a text may not hold as they are. */
const special = Uint8Array.from({ length: 128 }, (_, code) =>
  NEEDS_CARE.test(String.fromCharCode(code)) ? 1 : 0,
);

const [LESS, GREATER, SLASH, SPACE, EQUALS, QUOTE] = [60, 62, 47, 32, 61, 34] as const;

/** Begins a part. */
export function xmlBytes(): XmlBytes {
  const encoder = new TextEncoder();
  let buffer = new Uint8Array(ROOM);
  let length = 0;
  // Everything below takes the place to write at and gives the next: a variable of the closure would be stored for every byte.
  const makeRoom = (at: number, bytes: number) => {
    if (at + bytes <= buffer.length) return;
    const wider = new Uint8Array(Math.max(MUCH_ROOM, buffer.length * 2, at + bytes));
    wider.set(buffer.subarray(0, at));
    buffer = wider;
  };
  /** Three bytes are the most that a character of a string needs. */
  const xml = (text: string, from: number): number => {
    makeRoom(from, text.length * 3);
    return from + encoder.encodeInto(text, buffer.subarray(from)).written;
  };
  const escaped = (text: string, from: number): number => {
    makeRoom(from, text.length * 3);
    const bytes = buffer;
    let at = from;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code > 0x7f || special[code] === 1) return beyondAscii(text, index, at);
      bytes[at] = code;
      at += 1;
    }
    return at;
  };
  /** The rest of a text from the first character that is not one byte as it is. */
  const beyondAscii = (text: string, start: number, from: number): number => {
    const bytes = buffer;
    let at = from;
    for (let index = start; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const isPlain = code < 0x80 ? special[code] === 0 : (code & 0xf800) !== 0xd800 && code < 0xfffe;
      // What XML has references for or does not know, and the halves of what lies beyond the first plane.
      if (!isPlain) return xml(escapeXml(text.slice(index)), at);
      if (code < 0x80) {
        bytes[at] = code;
        at += 1;
      } else if (code < 0x800) {
        bytes[at] = 0xc0 | (code >> 6);
        bytes[at + 1] = 0x80 | (code & 0x3f);
        at += 2;
      } else {
        bytes[at] = 0xe0 | (code >> 12);
        bytes[at + 1] = 0x80 | ((code >> 6) & 0x3f);
        bytes[at + 2] = 0x80 | (code & 0x3f);
        at += 3;
      }
    }
    return at;
  };
  /** Names of elements and attributes are ASCII. */
  const name = (text: string, from: number): number => {
    const bytes = buffer;
    let at = from;
    for (let index = 0; index < text.length; index += 1) {
      bytes[at] = text.charCodeAt(index);
      at += 1;
    }
    return at;
  };
  const node = (one: Xml, from: number): number => {
    if (typeof one === 'string') return escaped(one, from);
    makeRoom(from, one.name.length + MARKS);
    buffer[from] = LESS;
    let at = name(one.name, from + 1);
    for (const key in one.attributes) {
      const value = one.attributes[key];
      if (value === undefined) continue;
      makeRoom(at, key.length + MARKS);
      buffer[at] = SPACE;
      at = name(key, at + 1);
      buffer[at] = EQUALS;
      buffer[at + 1] = QUOTE;
      at = escaped(typeof value === 'string' ? value : String(value), at + 2);
      makeRoom(at, MARKS);
      buffer[at] = QUOTE;
      at += 1;
    }
    makeRoom(at, MARKS);
    if (one.children.length === 0) {
      buffer[at] = SLASH;
      buffer[at + 1] = GREATER;
      return at + 2;
    }
    buffer[at] = GREATER;
    at += 1;
    for (const child of one.children) at = node(child, at);
    makeRoom(at, one.name.length + MARKS);
    buffer[at] = LESS;
    buffer[at + 1] = SLASH;
    at = name(one.name, at + 2);
    buffer[at] = GREATER;
    return at + 1;
  };
  return {
    node(one) {
      length = node(one, length);
    },
    xml(text) {
      length = xml(text, length);
    },
    length: () => length,
    bytes: () => buffer.subarray(0, length),
  };
}
