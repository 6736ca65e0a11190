import type { Composer } from '../compose/composer.ts';
import type { Block } from '../tree/block.ts';
import { paragraph, strong, text } from '../tree/build.ts';
import type { List, Table, TableCell, TableColumn, TableRow } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { plainText } from '../tree/plain.ts';
import { sayMarks } from './totals.ts';

/** Height of a box to write one line in, millimetres. */
const BOX = 9;

/** A cell of words; an empty one to write in where there are none. */
export const cellOf = (words: readonly Inline[], more: Partial<TableCell> = {}): TableCell => ({
  type: 'tableCell',
  ...more,
  children: plainText(words) === '' ? [] : [paragraph([...words])],
});

/** A grid of boxes: a table with a fixed pitch. */
export function gridOf(options: {
  readonly summary: string;
  readonly columns: readonly TableColumn[];
  readonly pitch: number;
  readonly head?: readonly string[];
  readonly rows: readonly (readonly TableCell[])[];
}): Table {
  const rows = options.rows.map(
    (children): TableRow => ({
      type: 'tableRow',
      pitch: options.pitch,
      keepTogether: true,
      children: [...children],
    }),
  );
  const head: TableRow[] =
    options.head === undefined
      ? []
      : [
          {
            type: 'tableRow',
            header: true,
            pitch: options.pitch,
            children: options.head.map((words) => cellOf([text(words)])),
          },
        ];
  return { type: 'table', summary: options.summary, columns: options.columns, children: [...head, ...rows] };
}

/** Boxes for name, roll number, batch and date. */
export function candidateBoxes({ words }: Composer): Table {
  const { name, rollNumber, batch, date } = words.paper;
  const row = (first: string, second: string) => [
    cellOf([text(first)], { rowHeader: true }),
    cellOf([]),
    cellOf([strong([text(second)])]),
    cellOf([]),
  ];
  return gridOf({
    summary: [name, rollNumber, batch, date].join(', '),
    columns: [{ width: 3 }, { width: 8 }, { width: 4 }, { width: 6 }],
    pitch: BOX,
    rows: [row(name, rollNumber), row(batch, date)],
  });
}

/** Time and marks in one line; room to fill in what is not known. */
export function measureLine(
  composer: Composer,
  minutes: number | undefined,
  marks: number | undefined,
): Block {
  const { paper } = composer.words;
  const blank = '________';
  const time = minutes === undefined ? blank : paper.minutesOf(String(minutes));
  const most = marks === undefined ? blank : sayMarks(marks);
  return paragraph([
    strong([text(`${paper.time}:`)]),
    text(` ${time} · `),
    strong([text(`${paper.maximum}:`)]),
    text(` ${most}`),
  ]);
}

/** What candidates are to heed, numbered, under its heading. */
export function instructions(composer: Composer, rules: readonly string[]): Block[] {
  const list: List = {
    type: 'list',
    ordered: true,
    children: rules.map((rule) => ({ type: 'listItem', children: [paragraph([text(rule)])] })),
  };
  const heading = paragraph([strong([text(composer.words.paper.instructions)])], { keepWithNext: true });
  return [heading, list];
}

/** Pages for rough work, each with its heading: as many as are asked for, else `most`. */
export function roughPages({ words, booklet }: Composer, name: string, most: number): Block[] {
  const count = booklet.roughPages ?? most;
  return Array.from({ length: count }, (_, index): Block[] => [
    { type: 'pageBreak' },
    {
      type: 'section',
      level: 1,
      id: `${name}-${index + 1}`,
      title: [text(words.paper.roughWork)],
      children: [],
    },
  ]).flat();
}
