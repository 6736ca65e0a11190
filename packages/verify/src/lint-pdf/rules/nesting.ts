import type { PdfRule } from '../finding.ts';
import type { PdfDocument } from '../pdf-document.ts';
import type { Element } from '../structure.ts';

/** What may stand in an element, for those with rules about it; a missing type may hold anything. */
const MAY_HOLD: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'THead', 'TBody', 'TFoot', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TFoot: ['TR'],
  TR: ['TH', 'TD'],
  L: ['Caption', 'L', 'LI'],
  LI: ['Lbl', 'LBody'],
  TOC: ['Caption', 'TOC', 'TOCI'],
};

/** Where an element may stand. */
const MAY_STAND_IN: Readonly<Record<string, readonly string[]>> = {
  THead: ['Table'],
  TBody: ['Table'],
  TFoot: ['Table'],
  TR: ['Table', 'THead', 'TBody', 'TFoot'],
  TH: ['TR'],
  TD: ['TR'],
  LI: ['L'],
  LBody: ['LI'],
  TOCI: ['TOC'],
};

/** How tables and lists are built. */
export const nestingRules: readonly PdfRule[] = [
  {
    id: 'nesting',
    clause: 'ISO 14289-1, 7.2 (tables, lists, contents)',
    title: 'Tables, lists and contents hold what they are made of, and nothing else does.',
    *check({ elements }) {
      for (const { type, kids, parent, marked } of elements) {
        const allowed = MAY_HOLD[type];
        for (const kid of kids)
          if (allowed?.includes(kid.type) === false) yield `A ${type} holds a ${kid.type}.`;
        if (allowed !== undefined && marked.length > 0) yield `A ${type} holds text of its own.`;
        if (MAY_STAND_IN[type]?.includes(parent?.type ?? '') === false)
          yield `A ${type} stands in ${parent === undefined ? 'nothing' : `a ${parent.type}`}.`;
      }
    },
  },
  {
    id: 'table-once',
    clause: 'ISO 14289-1, 7.2',
    title: 'A table has at most one caption, head and foot, a head only with a body.',
    *check({ elements }) {
      for (const table of elements.filter(({ type }) => type === 'Table')) {
        const count = (type: string) => table.kids.filter((kid) => kid.type === type).length;
        for (const type of ['Caption', 'THead', 'TFoot'])
          if (count(type) > 1) yield `A table has ${count(type)} of ${type}.`;
        if (count('THead') > 0 && count('TBody') === 0) yield 'A table has a head and no body.';
      }
    },
  },
  {
    id: 'table-regular',
    clause: 'ISO 14289-1, 7.2',
    title: 'The rows of a table have equally many cells.',
    *check({ file, elements }) {
      for (const table of elements.filter(({ type }) => type === 'Table')) {
        const widths = rowWidths({ file }, table);
        if (new Set(widths).size > 1)
          yield `A table has rows of ${[...new Set(widths)].join(' and ')} cells.`;
      }
    },
  },
  {
    id: 'header-scope',
    clause: 'ISO 14289-1, 7.5',
    title: 'A table has header cells, and they say what they head.',
    *check({ file, elements }) {
      for (const table of elements.filter(({ type }) => type === 'Table')) {
        const heads = rowsOf(table).flatMap((row) => row.kids.filter(({ type }) => type === 'TH'));
        if (heads.length === 0) yield 'A table has no header cell.';
        for (const head of heads) {
          const scopes = file.list(head.dict, 'A').map((attributes) => file.name(attributes, 'Scope'));
          if (!scopes.some((scope) => scope === 'Row' || scope === 'Column' || scope === 'Both'))
            yield 'A header cell does not say whether it heads a row or a column.';
        }
      }
    },
  },
  {
    id: 'list-numbering',
    clause: 'ISO 14289-1, 7.6',
    title: 'A list with labels says how it is numbered.',
    *check({ file, elements }) {
      for (const list of elements.filter(({ type }) => type === 'L')) {
        const labelled = list.kids.some((item) => item.kids.some(({ type }) => type === 'Lbl'));
        const numbering = file
          .list(list.dict, 'A')
          .map((attributes) => file.name(attributes, 'ListNumbering'));
        if (labelled && numbering.every((name) => name === undefined))
          yield 'A list with labels has no ListNumbering.';
      }
    },
  },
];

const rowsOf = (element: Element): Element[] =>
  element.kids.flatMap((kid) =>
    kid.type === 'TR' ? [kid] : ['THead', 'TBody', 'TFoot'].includes(kid.type) ? rowsOf(kid) : [],
  );

/** Cells that each row covers, with those that reach into it from above. */
function rowWidths({ file }: Pick<PdfDocument, 'file'>, table: Element): number[] {
  const span = (cell: Element, key: string) =>
    file
      .list(cell.dict, 'A')
      .reduce<number>((most, attributes) => Math.max(most, file.number(attributes, key) ?? 1), 1);
  const reaching: number[] = [];
  return rowsOf(table).map((row, index) => {
    let width = reaching[index] ?? 0;
    for (const cell of row.kids) {
      const columns = span(cell, 'ColSpan');
      width += columns;
      for (let below = 1; below < span(cell, 'RowSpan'); below += 1)
        reaching[index + below] = (reaching[index + below] ?? 0) + columns;
    }
    return width;
  });
}
