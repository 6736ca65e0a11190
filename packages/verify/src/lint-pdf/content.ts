import { Dict, Name, type Value } from './values.ts';

/** A stretch of marked content that is open. */
export interface Mark {
  readonly tag: string;
  readonly properties: Dict | undefined;
}

/** An operator of a content stream with what stands before it, and the marks around it, outermost first. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Value[];
  readonly marks: readonly Mark[];
}

/** A content stream taken apart. */
export interface Content {
  readonly operations: readonly Operation[];
  /** Marks that were closed without being open, or not closed. */
  readonly unbalanced: boolean;
}

/**
 * Takes a content stream apart. Strings are kept byte by byte, a character each. `named` gives property lists that the page's resources
 * have under a name.
 */
export function readContent(data: Uint8Array, named: (name: string) => Dict | undefined): Content {
  const operations: Operation[] = [];
  const marks: Mark[] = [];
  let operands: Value[] = [];
  let unbalanced = false;
  const reader = new Reader(data);
  for (let token = reader.next(); token !== END; token = reader.next()) {
    if (!(token instanceof Operator)) {
      operands.push(token);
      continue;
    }
    const { operator } = token;
    if (operator === 'BI') reader.skipImage();
    if (operator === 'EMC' && marks.pop() === undefined) unbalanced = true;
    if (operator === 'BMC' || operator === 'BDC') marks.push(markOf(operands, named));
    operations.push({ operator, operands, marks: [...marks] });
    operands = [];
  }
  return { operations, unbalanced: unbalanced || marks.length > 0 };
}

function markOf([tag, properties]: readonly Value[], named: (name: string) => Dict | undefined): Mark {
  const own = properties instanceof Name ? named(properties.name) : properties;
  return {
    tag: tag instanceof Name ? tag.name : '',
    properties: own instanceof Dict ? own : undefined,
  };
}

class Operator {
  readonly operator: string;

  constructor(operator: string) {
    this.operator = operator;
  }
}

const END = Symbol('end');
type Token = Value | Operator | typeof END;

const SPACE = new Set([0, 9, 10, 12, 13, 32]);
const DELIMITER = new Set([...'()<>[]{}/%'].map((letter) => letter.charCodeAt(0)));
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '\n': '',
  '\r': '',
};

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(data: Uint8Array) {
    let text = '';
    for (let start = 0; start < data.length; start += 8192)
      text += String.fromCharCode(...data.subarray(start, start + 8192));
    this.#text = text;
  }

  next(): Token {
    this.#skipSpace();
    const letter = this.#text[this.#at];
    if (letter === undefined) return END;
    if (letter === '/') return new Name(this.#name());
    if (letter === '(') return this.#literal();
    if (this.#text.startsWith('<<', this.#at)) return this.#dictionary();
    if (letter === '<') return this.#hex();
    if (letter === '[') return this.#list(']');
    if (letter === ']' || letter === '>' || letter === '{' || letter === '}' || letter === ')') {
      this.#at += this.#text.startsWith('>>', this.#at) ? 2 : 1;
      return new Operator(letter);
    }
    const word = this.#word();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return undefined;
    return /^[-+.\d]/.test(word) ? Number(word) : new Operator(word);
  }

  /** Goes behind the data of an inline image. */
  skipImage(): void {
    const end = /\sEI(?=\s|$)/gu;
    end.lastIndex = this.#at;
    this.#at = end.exec(this.#text) === null ? this.#text.length : end.lastIndex;
  }

  #skipSpace(): void {
    for (;;) {
      while (SPACE.has(this.#text.charCodeAt(this.#at))) this.#at += 1;
      if (this.#text[this.#at] !== '%') return;
      while (this.#at < this.#text.length && !/[\r\n]/.test(this.#text[this.#at] ?? '')) this.#at += 1;
    }
  }

  #word(): string {
    const start = this.#at;
    while (this.#at < this.#text.length) {
      const code = this.#text.charCodeAt(this.#at);
      if (SPACE.has(code) || DELIMITER.has(code)) break;
      this.#at += 1;
    }
    return this.#text.slice(start, this.#at);
  }

  #name(): string {
    this.#at += 1;
    return this.#word().replaceAll(/#([\da-f]{2})/giu, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
  }

  #literal(): string {
    let text = '';
    let depth = 0;
    for (;;) {
      const letter = this.#text[this.#at];
      this.#at += 1;
      if (letter === undefined) return text;
      if (letter === '(' && depth++ === 0) continue;
      if (letter === ')' && --depth === 0) return text;
      if (letter !== '\\') {
        // An end of line in a string is a line feed, however it is written (ISO 32000-1, 7.3.4.2).
        if (letter === '\r' && this.#text[this.#at] === '\n') this.#at += 1;
        text += letter === '\r' ? '\n' : letter;
        continue;
      }
      const octal = /[0-7]{1,3}/y;
      octal.lastIndex = this.#at;
      const code = octal.exec(this.#text)?.[0];
      const escaped = this.#text[this.#at] ?? '';
      text +=
        code === undefined ? (ESCAPES[escaped] ?? escaped) : String.fromCharCode(Number.parseInt(code, 8));
      this.#at += code?.length ?? 1;
    }
  }

  #hex(): string {
    const end = this.#text.indexOf('>', this.#at);
    const digits = this.#text.slice(this.#at + 1, end === -1 ? undefined : end).replaceAll(/\s/gu, '');
    this.#at = end === -1 ? this.#text.length : end + 1;
    return (digits.length % 2 === 0 ? digits : `${digits}0`).replaceAll(/../gu, (pair) =>
      String.fromCharCode(Number.parseInt(pair, 16)),
    );
  }

  #list(close: string): Value[] {
    this.#at += 1;
    const items: Value[] = [];
    for (let token = this.next(); token !== END; token = this.next()) {
      if (token instanceof Operator) {
        if (token.operator === close) break;
        continue;
      }
      items.push(token);
    }
    return items;
  }

  #dictionary(): Dict {
    this.#at += 1;
    const items = this.#list('>');
    const entries = new Map<string, Value>();
    for (let index = 0; index + 1 < items.length; index += 2) {
      const key = items[index];
      if (key instanceof Name) entries.set(key.name, items[index + 1]);
    }
    return new Dict(entries);
  }
}
