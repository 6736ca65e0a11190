import { element, type Xml, type XmlElement } from './xml.ts';

/** Deeper nesting than any word processor writes: such a part is an attack on who reads it. */
const DEEPEST = 256;

/** Where white space between elements is not mere layout. */
const SPEAKS: ReadonlySet<string> = new Set(['w:t', 'w:delText', 'w:instrText']);

const tag =
  /<(?:\/([\w.:-]+)\s*|([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)|!--[\s\S]*?--|\?[\s\S]*?\?)>|<!\[CDATA\[([\s\S]*?)\]\]>/y;
const attribute = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const reference = /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * Reads a part into elements. `undefined` for what is not well formed, for a document type (Office writes none, and entities
 * can be made to grow), and for nesting without end. Comments and processing instructions are left out.
 */
export function parseXml(xml: string): XmlElement | undefined {
  const open: { name: string; attributes: Record<string, string>; children: Xml[] }[] = [];
  let root: XmlElement | undefined;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  const add = (node: Xml): boolean => {
    const parent = open.at(-1);
    if (parent !== undefined) parent.children.push(node);
    else if (typeof node === 'string') return node.trim() === '';
    else if (root === undefined) root = node;
    else return false;
    return true;
  };
  while (at < xml.length) {
    const next = xml.indexOf('<', at);
    const text = xml.slice(at, next === -1 ? undefined : next);
    if (text !== '' && (text.trim() !== '' || SPEAKS.has(open.at(-1)?.name ?? ''))) {
      const said = resolved(text);
      if (said === undefined || !add(said)) return undefined;
    }
    if (next === -1) break;
    tag.lastIndex = next;
    const found = tag.exec(xml);
    if (found === null) return undefined;
    at = tag.lastIndex;
    const [, closing, name, attributes = '', empty, data] = found;
    if (data !== undefined && !add(data)) return undefined;
    if (closing !== undefined) {
      const done = open.pop();
      if (done?.name !== closing || !add(element(done.name, done.attributes, ...done.children)))
        return undefined;
    }
    if (name !== undefined) {
      const own = attributesOf(attributes);
      if (own === undefined || open.length >= DEEPEST) return undefined;
      if (empty === '/') {
        if (!add(element(name, own))) return undefined;
      } else open.push({ name, attributes: own, children: [] });
    }
  }
  return open.length === 0 ? root : undefined;
}

function attributesOf(source: string): Record<string, string> | undefined {
  const attributes: Record<string, string> = {};
  for (const [, key = '', double, single] of source.matchAll(attribute)) {
    const value = resolved(double ?? single ?? '');
    if (value === undefined || Object.hasOwn(attributes, key)) return undefined;
    attributes[key] = value;
  }
  return attributes;
}

/** Text with its references resolved; `undefined` for one that nothing declares. */
function resolved(text: string): string | undefined {
  if (!text.includes('&')) return text;
  if (text.replace(reference, '').includes('&')) return undefined;
  return text.replace(reference, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
}

/** The child elements of an element, those of one name where it is given. */
export function elementsOf(node: XmlElement | undefined, name?: string): XmlElement[] {
  return (node?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && (name === undefined || child.name === name),
  );
}

/** Every element of a name at any depth, in their order. */
export function allOf(node: XmlElement, name: string): XmlElement[] {
  return elementsOf(node).flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...allOf(child, name),
  ]);
}

/** Value of an attribute as a text; `undefined` where it is absent. */
export function attributeOf(node: XmlElement | undefined, attribute: string): string | undefined {
  const value = node?.attributes[attribute];
  return value === undefined ? undefined : String(value);
}

/** The text that stands directly in an element. */
export function ownText(node: XmlElement): string {
  return node.children.filter((child) => typeof child === 'string').join('');
}
