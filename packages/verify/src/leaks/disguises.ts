/** Letters, marks and digits alone: whatever stands between them (spaces, hyphens at line ends, tags) hides nothing. */
export const fold = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '');

/**
 * What a text may stand for: itself, and itself with the escapes of JSON, XML and addresses undone, and with what is written in base 64
 * read. One disguise over another is seen through as well.
 */
export function undisguise(text: string): string[] {
  const found = [text];
  for (const change of [fromEntities, fromJsonEscapes, fromPercent]) {
    const changed = found.map((known) => change(known)).filter((text, index) => text !== found[index]);
    found.push(...changed);
  }
  return [...found, ...found.flatMap(fromBase64)];
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const fromEntities = (text: string) =>
  text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (all, decimal, hex, name) => {
    if (name !== undefined) return NAMED[String(name).toLowerCase()] ?? all;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : all;
  });

const fromJsonEscapes = (text: string) =>
  text.replaceAll(/\\u([\da-f]{4})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

const fromPercent = (text: string) =>
  text.replaceAll(/(?:%[\da-f]{2})+/giu, (run) => {
    const bytes = Uint8Array.from(run.slice(1).split('%'), (pair) => Number.parseInt(pair, 16));
    return new TextDecoder().decode(bytes);
  });

function fromBase64(text: string): string[] {
  return (text.match(/[\w+/-]{16,}={0,2}/gu) ?? []).flatMap((run) => {
    try {
      const letters = atob(run.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/u, ''));
      return textsOf(Uint8Array.from(letters, (letter) => letter.charCodeAt(0)));
    } catch {
      return [];
    }
  });
}

/** Bytes as the texts that they may be: UTF-8, and UTF-16 in both orders where there are enough zeros or marks for it. */
export function textsOf(bytes: Uint8Array): string[] {
  const texts = [new TextDecoder().decode(bytes)];
  const wide = bytes.length >= 2 && (bytes.includes(0) || bytes[0] === 0xfe || bytes[0] === 0xff);
  if (wide) texts.push(new TextDecoder('utf-16le').decode(bytes), decodeBigEndian(bytes));
  return texts;
}

function decodeBigEndian(bytes: Uint8Array): string {
  const swapped = new Uint8Array(bytes.length - (bytes.length % 2));
  for (let at = 0; at < swapped.length; at += 2) {
    swapped[at] = bytes[at + 1] ?? 0;
    swapped[at + 1] = bytes[at] ?? 0;
  }
  return new TextDecoder('utf-16le').decode(swapped);
}
