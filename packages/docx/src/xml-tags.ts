/** A start tag of a part, or an element without content. */
export interface Tag {
  /** With its prefix: `w:p`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const tag = /<([A-Za-z][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/?>/g;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * The start tags of a part in their order. This is no parser of XML: it is for parts that are known to be well formed and,
 * as Office's are, without comments and CDATA.
 */
export function startTags(xml: string): Tag[] {
  return Array.from(xml.matchAll(tag), ([, name = '', attributes = '']) => ({
    name,
    attributes: new Map(
      Array.from(attributes.matchAll(attribute), ([, key = '', double, single]) => [
        key,
        unescapeXml(double ?? single ?? ''),
      ]),
    ),
  }));
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the references that XML knows by itself; any other stays as it is. */
function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([\da-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
