import { peer } from './peers.mjs';

/** The blocks of a content as lines: template engines fill lines of a style that stands in the template. */
export function linesOf({ blocks }) {
  const plain = (runs) => runs.map(({ text }) => text).join('');
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [{ heading: block.text }];
    if (block.kind === 'paragraph') return [{ body: plain(block.runs) }];
    if (block.kind === 'list') return block.items.map((item) => ({ item: plain(item) }));
    return block.rows.map(({ cells }) => ({ body: cells.join(' | ') }));
  });
}

/** A template with a paragraph for each kind of line, in a loop. */
export async function template(tags) {
  const { Document, HeadingLevel, Packer, Paragraph } = await peer('docx');
  const children = tags.map(([words, kind]) => {
    if (kind === 'heading') return new Paragraph({ text: words, heading: HeadingLevel.HEADING_1 });
    return new Paragraph(kind === 'item' ? { text: words, bullet: { level: 0 } } : words);
  });
  return new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children }] })));
}
