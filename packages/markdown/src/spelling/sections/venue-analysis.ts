import { readFields } from '../fields.ts';
import type { SectionSpelling } from '../spelling.ts';
import { type Columns, readTable, writeTable } from '../tables.ts';
import { defined, NONE, type Read, readCited, readText } from '../texts.ts';
import { readPrecedents, writePrecedents } from './precedents.ts';

const COLUMNS: Columns = {
  en: ['Advantage', 'This event', 'Precedents'],
  hi: ['लाभ', 'यह वार्ता', 'पूर्व उदाहरण'],
};

/** A table: advantage, this event (with its citations), precedents. */
export const venueAnalysis: SectionSpelling<'venueAnalysis'> = {
  names: {
    en: ['Venue analysis', 'Choice of venue', 'The venue', 'Venue'],
    hi: ['स्थल विश्लेषण', 'स्थल का चयन', 'स्थल'],
  },
  heading: ['venueAnalysis', 'heading'],
  read(blocks, reading) {
    const rows: Read[] = [];
    const columns = readTable(
      blocks,
      'venueAnalysis',
      COLUMNS,
      ([advantage, thisEvent, precedents], path) => {
        readFields(advantage, NONE, path, reading);
        readFields(thisEvent, NONE, path, reading);
        reading.place([...path, 'precedents'], precedents);
        rows.push(
          defined({
            advantage: readText(advantage.pieces, [...path, 'advantage'], reading),
            ...readCited(thisEvent.pieces, 'thisEvent', path, reading),
            precedents: readPrecedents(precedents, [...path, 'precedents'], reading),
          }),
        );
      },
      reading,
    );
    return defined({ columns, rows });
  },
  write: ({ columns, rows }, writing) => [
    writeTable(
      columns,
      COLUMNS,
      rows.map((row) => [
        { nodes: writing.text(row.advantage) },
        { nodes: writing.cited(row.thisEvent, row.cites) },
        writePrecedents(row.precedents, writing),
      ]),
      writing,
    ),
  ],
};
