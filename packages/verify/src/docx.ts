import { strFromU8, unzipSync } from 'fflate';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { ReadBack } from './read-back.ts';

/** A Word file, read back. */
export interface DocxReadBack extends ReadBack {
  /** Every part of the package: XML parts as text, others as their number of bytes. In the order of the package. */
  readonly parts: ReadonlyMap<string, string>;
  /** Text of the headers and footers. */
  readonly running: string;
}

/** Reads a Word file back. Throws for a damaged package or a part that is not well-formed XML. */
export function readDocx(bytes: Uint8Array): DocxReadBack {
  const files = unzipSync(bytes);
  const parts = new Map<string, string>();
  for (const [name, data] of Object.entries(files)) {
    parts.set(name, /\.(?:xml|rels)$/.test(name) ? strFromU8(data) : `${data.length} bytes`);
  }
  const document = parse(parts, 'word/document.xml');
  const paragraphs = elements(document, 'w:p');
  const headings = paragraphs.flatMap((paragraph) => {
    const style = elements(paragraph, 'w:pStyle')[0]?.attributes['w:val'];
    const level = /^Heading(\d)$/.exec(style ?? '')?.[1] ?? (style === 'Title' ? '0' : undefined);
    return level === undefined ? [] : [{ level: Number(level) + 1, text: wordsOf(paragraph) }];
  });
  const core = parts.has('docProps/core.xml') ? parse(parts, 'docProps/core.xml') : undefined;
  const title = core && elements(core, 'dc:title').map(wordsOf)[0];
  const lang = core && elements(core, 'dc:language').map(wordsOf)[0];
  const running = [...parts.keys()]
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .map((name) => wordsOf(parse(parts, name)));
  return {
    parts,
    text: paragraphs
      .map(wordsOf)
      .filter((line) => line !== '')
      .join('\n'),
    headings,
    running: running.join('\n'),
    ...(title === undefined ? {} : { title }),
    ...(lang === undefined ? {} : { lang }),
  };
}

function parse(parts: ReadonlyMap<string, string>, name: string): Nodes {
  const part = parts.get(name);
  if (part === undefined) throw new RangeError(`The package has no part ${name}.`);
  return fromXml(part);
}

/** Elements of a name, outermost first; not those inside one another. */
function elements(node: Nodes, name: string): Element[] {
  if (node.type === 'element' && node.name === name) return [node];
  return 'children' in node ? node.children.flatMap((child) => elements(child, name)) : [];
}

/** Instructions of fields are no text; tabs and breaks part words. */
function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element') {
    if (node.name === 'w:tab' && node.attributes['w:val'] === undefined) return '\t';
    if (node.name === 'w:br') return '\n';
    if (
      node.name === 'w:instrText' ||
      node.name === 'w:pPr' ||
      node.name === 'w:rPr' ||
      node.name === 'w:sdtPr'
    )
      return '';
  }
  if (!('children' in node)) return '';
  return node.children.map(wordsOf).join('');
}
