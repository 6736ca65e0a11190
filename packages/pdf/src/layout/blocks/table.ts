import type { Table, TableRow } from '@aide-memoire/handout';
import { spansOf } from '../../inline/spans.ts';
import { addElement, type Element, langProperty, slotOf } from '../../structure/element.ts';
import { mm, within } from '../../units.ts';
import { columnWidths } from '../column-widths.ts';
import { counted } from '../count.ts';
import { extentOf } from '../extents.ts';
import type { Mark } from '../mark.ts';
import { type Measure, noteMeasure, plainStyle } from '../measure.ts';
import { row } from '../row.ts';
import { glued, type Slab, spaced, stack, withFirst, withLast } from '../slab.ts';
import { lineSlabs, shapeSpans } from '../text.ts';

/** How a table is ruled, and where its columns stand. */
interface Plan {
  readonly lefts: readonly number[];
  readonly widths: readonly number[];
  /** Room between the rule and the text at the left of each cell. */
  readonly padding: number;
  /** Fixed pitch: a form to write in, ruled on all sides. */
  readonly grid: boolean;
}

/** Tables up to this share of a column are not parted: their rows would have to be looked for on two pages. */
const SHORT = 0.35;

/** A table with horizontal rules; header rows repeat in every column or page it reaches. */
export function table(node: Table, measure: Measure): Slab[] {
  const { theme } = measure.job;
  const element = addElement(measure.parent, 'Table', { summary: node.summary, ...langProperty(node.lang) });
  const inside = { ...noteMeasure(measure), parent: element, gap: theme.small.leading / 4 };
  const caption = captionSlabs(node, inside);
  const plan = planOf(node, inside);
  const heads = node.children.filter(({ header }) => header);
  const rows = node.children.filter(({ header }) => !header);
  const head = heads.length === 0 ? undefined : addElement(element, 'THead');
  const body = rows.length === 0 ? undefined : addElement(element, 'TBody');
  const headSlabs = heads.map((each, index) =>
    rowSlab(
      each,
      node,
      plan,
      { ...inside, parent: head ?? element, bold: true },
      index === 0,
      index === heads.length - 1,
    ),
  );
  const bodySlabs = rows.map((each, index) =>
    rowSlab(
      each,
      node,
      plan,
      { ...inside, parent: body ?? element },
      index === 0 && heads.length === 0,
      index === rows.length - 1,
    ),
  );
  const repeating =
    headSlabs.length === 0 ? bodySlabs : bodySlabs.map((each) => ({ ...each, header: headSlabs }));
  const bound = headSlabs.map((each) => ({ ...each, glue: 2 as const }));
  const all = [
    ...caption,
    ...(rows.length === 0 ? withLast(bound, () => ({ glue: 0 })) : bound),
    ...repeating,
  ];
  const placed =
    node.id === undefined
      ? all
      : withFirst(all, ({ marks }) => ({
          marks: [{ kind: 'place', x: measure.x, y: 0, id: node.id ?? '' } as const, ...marks],
        }));
  const whole = stack(placed).height <= measure.job.columnHeight * SHORT ? glued(placed, 1) : placed;
  return withLast(spaced(whole, measure.gap, measure.gap), () => ({ fill: true }));
}

function captionSlabs({ caption }: Table, measure: Measure): Slab[] {
  const { counters, words } = measure.job;
  if (caption === undefined) return [];
  counters.table++;
  const parent = addElement(measure.parent, 'Caption');
  const style = plainStyle(measure);
  const spans = [
    {
      text: `${words.table} ${counted(counters.table, words)}${words.labelEnd}`,
      style: { ...style, bold: true },
      slot: slotOf(parent),
    },
    ...spansOf(caption, style, parent),
  ];
  const slabs = lineSlabs(shapeSpans(spans, measure), spans, measure).map((each) => ({
    ...each,
    glue: 2 as const,
  }));
  return spaced(slabs, 0, measure.job.theme.grid / 4);
}

function planOf(node: Table, measure: Measure): Plan {
  const grid = node.children.some(({ pitch }) => pitch !== undefined);
  const padding = grid ? measure.size.size * 0.5 : 0;
  const gutter = grid ? padding : measure.size.size * 1.4;
  const extents = node.columns.map((_, column) => {
    const each = node.children.map(({ header, children }) =>
      extentOf(children[column]?.children ?? [], {
        ...measure,
        bold: header === true || children[column]?.rowHeader === true,
      }),
    );
    // A hair more than the words, so that rounding breaks no word that just fits.
    const room = padding + gutter + 0.1;
    return {
      min: Math.max(0, ...each.map(({ min }) => min)) + room,
      max: Math.max(0, ...each.map(({ max }) => max)) + room,
    };
  });
  // The last column of an open table needs no gutter: its text may reach the end of the rule.
  const overhang = grid ? 0 : gutter;
  const full = columnWidths(node.columns, extents, measure.width + overhang);
  const lefts = full.map((_, index) => measure.x + full.slice(0, index).reduce((sum, each) => sum + each, 0));
  return { lefts, widths: full.map((each) => each - gutter - padding), padding, grid };
}

function rowSlab(
  node: TableRow,
  { columns }: Table,
  plan: Plan,
  measure: Measure,
  first: boolean,
  last: boolean,
): Slab {
  const element = addElement(measure.parent, 'TR', langProperty(node.lang));
  const own = { ...measure, lang: node.lang ?? measure.lang, from: node.from ?? measure.from };
  const cells = node.children.map((cell, index) => {
    const heads = node.header === true || cell.rowHeader === true;
    const parent: Element = addElement(element, heads ? 'TH' : 'TD', {
      ...(heads ? { scope: node.header ? 'Column' : 'Row' } : {}),
      ...langProperty(cell.lang),
    });
    return withLast(
      own.job.blocks(cell.children, {
        ...own,
        parent,
        lang: cell.lang ?? own.lang,
        from: cell.from ?? own.from,
        x: (plan.lefts[index] ?? 0) + plan.padding,
        width: plan.widths[index] ?? 0,
        bold: heads,
        align: columns[index]?.align ?? 'start',
      }),
      () => ({ after: 0 }),
    );
  });
  const pad = measure.size.leading * 0.3;
  return row(cells, {
    above: pad,
    below: pad,
    least: mm(within(node.pitch, 0, 200, 0)),
    middle: plan.grid,
    rules: (height) => rules(height, plan, measure, first, node.header === true || last),
  });
}

function rules(
  height: number,
  plan: Plan,
  { x, width, job }: Measure,
  first: boolean,
  strong: boolean,
): Mark[] {
  const { thin, hair } = job.theme;
  const across = (y: number, weight: number): Mark => ({
    kind: 'rule',
    x,
    y,
    toX: x + width,
    toY: y,
    weight,
  });
  const down = (at: number): Mark => ({ kind: 'rule', x: at, y: 0, toX: at, toY: height, weight: hair });
  return [
    ...(first ? [across(0, thin)] : []),
    across(height, strong ? thin : hair),
    ...(plan.grid ? [...plan.lefts, x + width].map(down) : []),
  ];
}
