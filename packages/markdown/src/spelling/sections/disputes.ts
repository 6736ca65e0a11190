import { eachBlock, itemsOf, type Part, partsOf, piecesOf, strayBlock } from '../blocks.ts';
import { readFields } from '../fields.ts';
import type { Reading } from '../reading.ts';
import type { SectionSpelling } from '../spelling.ts';
import { defined, NONE, type Read, readCited, readText } from '../texts.ts';
import { heading, list, paragraph } from '../writing.ts';

/** Where sources differ: a heading each, a list of versions, and a paragraph that says which one is followed. */
export const disputes: SectionSpelling<'disputes'> = {
  names: {
    en: ['Where sources differ', 'Disputed facts', 'Disputes'],
    hi: ['जहाँ स्रोत भिन्न हैं', 'विवादित तथ्य'],
  },
  heading: ['headings', 'disputes'],
  read(blocks, reading) {
    const { lead, parts } = partsOf(blocks, 3, reading);
    eachBlock(lead, 'before the first dispute', {}, reading);
    return parts.map((part, index) => readDispute(part, index, reading));
  },
  write: (disputes, writing) =>
    disputes.flatMap(({ about, variants, resolution }) => [
      heading(3, { nodes: writing.text(about) }),
      list(variants.map(({ text, cites }) => ({ nodes: writing.cited(text, cites) }))),
      ...(resolution === undefined ? [] : [paragraph(writing.text(resolution))]),
    ]),
};

function readDispute(part: Part, index: number, reading: Reading): Read {
  const path = ['disputes', index];
  reading.placeKey(path, part.heading);
  reading.place(path, part.heading);
  readFields(part.heading, NONE, path, reading);
  const variants: Read[] = [];
  let resolution: string | undefined;
  eachBlock(
    part.blocks,
    'in a dispute',
    {
      paragraph: (node) => {
        if (resolution !== undefined) strayBlock(node, 'here: one paragraph says what is followed', reading);
        else resolution = readText(piecesOf(node, reading), [...path, 'resolution'], reading);
      },
      list: (node) => {
        for (const run of itemsOf(node, reading)) {
          const itemPath = [...path, 'variants', variants.length];
          reading.place(itemPath, run);
          readFields(run, NONE, itemPath, reading);
          variants.push(readCited(run.pieces, 'text', itemPath, reading));
        }
      },
    },
    reading,
  );
  const about = readText(part.heading.pieces, [...path, 'about'], reading);
  return defined({ about, variants, resolution });
}
