import { eachBlock, itemsOf } from '../blocks.ts';
import { attribute, type FieldTable, readFields, writeFields } from '../fields.ts';
import { readLabel, writeLabelled } from '../labelled.ts';
import type { SectionSpelling } from '../spelling.ts';
import { defined, type Read, readText } from '../texts.ts';
import { list } from '../writing.ts';

const FIELDS: FieldTable = { for: attribute.text, icon: attribute.text };

/** Rows of the facts card: `- **Location:** Miami {for=place}`. */
export const keyDetails: SectionSpelling<'keyDetails'> = {
  names: {
    en: ['Key details', 'Key facts', 'At a glance'],
    hi: ['मुख्य विवरण', 'प्रमुख तथ्य', 'एक नज़र में'],
  },
  heading: ['keyDetailsHeading'],
  read(blocks, reading) {
    const rows: Read[] = [];
    const readList = (node: Parameters<typeof itemsOf>[0]) => {
      for (const run of itemsOf(node, reading)) {
        const path = ['keyDetails', rows.length];
        const found = readLabel(run, [...path, 'label'], reading);
        reading.placeKey(path, run);
        reading.place(path, run);
        const value = readText(found.rest, [...path, 'value'], reading);
        rows.push(defined({ label: found.label, value, ...readFields(run, FIELDS, path, reading) }));
      }
    };
    eachBlock(blocks, 'in the key details', { list: readList }, reading);
    return rows;
  },
  write: (rows, writing) => [
    list(
      rows.map((row) => ({
        nodes: writeLabelled(writing.text(row.label), writing.text(row.value)),
        attributes: writeFields(row, FIELDS),
      })),
    ),
  ],
};
