import type { Attachment, Block, Context, Handout } from '@aide-memoire/handout';
import { dotPng, specimen } from '@aide-memoire/handout/specimen';
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { strFromU8, unzipSync } from 'fflate';
import { toDocx } from '../src/to-docx.ts';

/** A context with the picture of the specimen. */
export function contextWith(attachments: readonly Attachment[] = []): Context {
  return { fonts: [], images: new Map([['dot', { mediaType: 'image/png', bytes: dotPng }]]), attachments };
}

/** The specimen with other blocks. */
export function handoutOf(...children: Block[]): Handout {
  return { ...specimen(), children };
}

/** Text of each part of a package, by name. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** Writes a handout, and gives its main part back, parsed, with the findings. */
export async function written(handout: Handout) {
  const { bytes, diagnostics } = await toDocx(handout, contextWith());
  const parts = partsOf(bytes);
  const xml = parts.get('word/document.xml') ?? '';
  const { root } = parseXml(xml);
  if (root === null) throw new Error('The document is empty.');
  return { bytes, parts, xml, root, diagnostics };
}

/** All elements of a name below `element`, in their order. */
export function all(element: XmlElement, name: string): XmlElement[] {
  return element.children
    .filter((child) => child instanceof XmlElement)
    .flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** Value of `w:val` of the first element of a name below `element`. */
export function valOf(element: XmlElement, name: string): string | undefined {
  return all(element, name)[0]?.attributes['w:val'];
}

/** Words of an element, without the instructions of fields. */
export function wordsOf(element: XmlElement): string {
  return all(element, 'w:t')
    .map(({ text }) => text)
    .join('');
}

/** Style, list and words of each paragraph behind the title block. */
export async function paragraphsOf(...children: Block[]) {
  const { root } = await written(handoutOf(...children));
  return all(root, 'w:p')
    .slice(2)
    .map((paragraph) => ({
      style: valOf(paragraph, 'w:pStyle'),
      list: valOf(paragraph, 'w:numId'),
      level: valOf(paragraph, 'w:ilvl'),
      words: wordsOf(paragraph),
    }));
}
