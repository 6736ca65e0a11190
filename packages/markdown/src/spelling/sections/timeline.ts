import { type Path, parseEdtf, type TimelineEntry } from '@aide-memoire/schema';
import { text } from '../../mdast/phrasing.ts';
import { eachBlock, itemsOf } from '../blocks.ts';
import { dateOfWords } from '../date-words.ts';
import { attribute, type FieldTable, readFields, writeFields } from '../fields.ts';
import { IdMaker, slugOf } from '../ids.ts';
import { splitLabel, writeLabel } from '../labelled.ts';
import type { Piece } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import type { Run } from '../run.ts';
import type { SectionSpelling } from '../spelling.ts';
import { defined, type Read, readCited, readText } from '../texts.ts';
import { list, type Writing, type Written } from '../writing.ts';

const FIELDS: FieldTable = { kind: attribute.text, thisEvent: attribute.flag, verification: attribute.text };
const WHEN_FIELDS: FieldTable = { when: attribute.text, time: attribute.text, tz: attribute.text };

/** Entries: `- **Summer 2023** – **Limited contacts:** text {kind=meeting}`. */
export const timeline: SectionSpelling<'timeline'> = {
  names: { en: ['Timeline', 'Chronology'], hi: ['घटनाक्रम', 'समयरेखा', 'कालक्रम'] },
  heading: ['timeline', 'heading'],
  read(blocks, reading) {
    const entries: Read[] = [];
    const ids = new IdMaker();
    const readList = (node: Parameters<typeof itemsOf>[0]) => {
      for (const run of itemsOf(node, reading)) {
        const entry = readEntry(run, ['timeline', 'entries', entries.length], ids, reading);
        if (entry !== undefined) entries.push(entry);
      }
    };
    eachBlock(blocks, 'in a timeline', { list: readList }, reading);
    return { entries };
  },
  write(value, writing) {
    const ids = new IdMaker();
    return [list(value.entries.map((entry) => writeEntry(entry, ids, writing)))];
  },
};

/** The date alone makes the id, so that translations of a brief agree on it. */
const entryId = (edtf: unknown) => `t-${(typeof edtf === 'string' && slugOf(edtf)) || 'entry'}`;

function readEntry(run: Run, path: Path, ids: IdMaker, reading: Reading): Read | undefined {
  const [first, dash, ...rest] = run.pieces;
  const separator = dash?.type === 'text' ? /^\s*[–—-]\s*/u.exec(dash.value) : null;
  if (first?.type !== 'strong' || dash?.type !== 'text' || separator === null) {
    const note =
      'Begin it with the date in bold, a dash, and the title in bold: **June 2024** – **Title:** text.';
    reading.report(
      {
        code: 'markdown/timeline-entry',
        message: 'This entry does not begin with its date.',
        expected: '**date** – **title:** text',
        note,
      },
      run,
    );
    return undefined;
  }
  reading.placeKey(path, run);
  reading.place(path, run);
  const {
    when: edtf,
    time,
    tz,
    ...fields
  } = readFields(run, { ...WHEN_FIELDS, ...FIELDS }, path, reading, true);
  const label = readText(
    first.children.map((child): Piece => ({ start: first.start, end: first.end, ...child })),
    [...path, 'when'],
    reading,
  );
  const when = readWhen(label ?? '', edtf, defined({ time, tz }), reading);
  const length = separator[0].length;
  const dashed: Piece = { ...dash, value: dash.value.slice(length), start: dash.start + length };
  const behind = dashed.value === '' ? rest : [dashed, ...rest];
  const split = splitLabel(behind);
  const title = readText(split?.label ?? behind, [...path, 'title'], reading);
  if (edtf !== undefined) placeOf(run, 'when', [...path, 'when'], reading);
  const id = ids.read(fields.id, entryId(typeof when === 'string' ? when : when.edtf));
  return defined({ ...fields, id, when, title, ...readCited(split?.rest ?? [], 'text', path, reading) });
}

function placeOf(run: Run, name: string, path: Path, reading: Reading): void {
  const at = run.attributes.find((entry) => entry.name === name);
  if (at !== undefined) for (const place of [path, [...path, 'edtf']]) reading.place(place, at);
}

/** The bold words are the date itself, words that say a date, or any words beside the attribute `when`. */
function readWhen(label: string, edtf: unknown, more: Read, reading: Reading): string | Read {
  if (edtf !== undefined) return { edtf, label, ...more };
  if (parseEdtf(label) !== undefined)
    return Object.keys(more).length === 0 ? label : { edtf: label, ...more };
  const said = dateOfWords(label, reading.lang);
  // Without a date in it, the words themselves are what the check refuses as a date.
  return said === undefined ? label : { edtf: said, label, ...more };
}

function writeEntry(entry: TimelineEntry, ids: IdMaker, writing: Writing): Written {
  const when = typeof entry.when === 'string' ? { edtf: entry.when } : entry.when;
  const label = when.label === undefined ? [text(when.edtf)] : writing.text(when.label);
  const isSaid =
    when.label === undefined || dateOfWords(writing.words(when.label), writing.lang) === when.edtf;
  const title = writing.text(entry.title);
  const behind = writing.cited(entry.text, entry.cites);
  // A colon of the title's own must not be taken for the label's.
  const colon = entry.text !== undefined || writing.words(entry.title).endsWith(':');
  return {
    nodes: [
      { type: 'strong', children: label },
      text(' – '),
      colon ? writeLabel(title) : { type: 'strong', children: title },
      ...(behind.length === 0 ? [] : [text(' '), ...behind]),
    ],
    id: ids.write(entry.id, entryId(when.edtf)),
    attributes: [
      ...writeFields({ ...when, when: when.edtf }, WHEN_FIELDS, isSaid ? ['when'] : []),
      ...writeFields(entry, FIELDS),
    ],
  };
}
