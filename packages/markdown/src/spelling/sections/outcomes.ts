import { eachBlock, itemsOf } from '../blocks.ts';
import { attribute, type FieldTable, readFields, writeFields } from '../fields.ts';
import type { SectionSpelling } from '../spelling.ts';
import { type Read, readCited } from '../texts.ts';
import { list } from '../writing.ts';

const FIELDS: FieldTable = { kind: attribute.text, instrument: attribute.text };

/** What came of the event: `- Joint Statement in four points {kind=joint-statement}`. */
export const outcomes: SectionSpelling<'outcomes'> = {
  names: { en: ['Outcomes', 'Outcome', 'Results'], hi: ['परिणाम'] },
  heading: ['headings', 'outcomes'],
  read(blocks, reading) {
    const found: Read[] = [];
    const readList = (node: Parameters<typeof itemsOf>[0]) => {
      for (const run of itemsOf(node, reading)) {
        const path = ['outcomes', found.length];
        reading.placeKey(path, run);
        reading.place(path, run);
        const fields = readFields(run, FIELDS, path, reading);
        found.push({ ...fields, ...readCited(run.pieces, 'text', path, reading) });
      }
    };
    eachBlock(blocks, 'among outcomes: write a list', { list: readList }, reading);
    return found;
  },
  write: (outcomes, writing) => [
    list(
      outcomes.map((outcome) => ({
        nodes: writing.cited(outcome.text, outcome.cites),
        attributes: writeFields(outcome, FIELDS),
      })),
    ),
  ],
};
