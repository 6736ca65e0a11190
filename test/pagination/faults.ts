import type { LaidDocument } from '../../packages/pdf/src/layout/document.ts';
import type { Element } from '../../packages/pdf/src/structure/element.ts';
import { type Frame, type PlacedText, placedTexts } from './lines.ts';

/** What the checks know of a document. */
interface Given {
  readonly texts: readonly PlacedText[];
  readonly frame: Frame;
  /** Distance of the baselines of body text, points. */
  readonly grid: number;
  readonly laid: LaidDocument;
}

/** Everything that a typographer would send back, one sentence each. */
export function faultsOf(laid: LaidDocument, frame: Frame, grid: number): string[] {
  const given = { laid, frame, grid, texts: placedTexts(laid, frame) };
  return [
    ...strandedHeadings(given),
    ...headlessTables(given),
    ...lonelyLines(given),
    ...avoidableSplits(given),
    ...outside(given),
    ...overlaps(given),
  ];
}

const about = ({ text, page }: PlacedText): string => `“${text.trim().slice(0, 40)}” on page ${page + 1}`;
const has = ({ path }: PlacedText, ...roles: readonly string[]): boolean =>
  path.some(({ role }) => roles.includes(role));
const nearest = ({ path }: PlacedText, role: string): Element | undefined =>
  path.findLast((element) => element.role === role);

function groupBy<Key>(
  texts: readonly PlacedText[],
  keyOf: (text: PlacedText) => Key | undefined,
): Map<Key, PlacedText[]> {
  const groups = new Map<Key, PlacedText[]>();
  for (const text of texts) {
    const key = keyOf(text);
    if (key === undefined) continue;
    const group = groups.get(key) ?? [];
    group.push(text);
    groups.set(key, group);
  }
  return groups;
}

/** A heading has something under it in its column. */
function strandedHeadings({ texts, laid }: Given): string[] {
  return texts
    .filter((text) => has(text, 'H1', 'H2', 'H3'))
    .filter((heading) => {
      const section = nearest(heading, 'Sect');
      // One that heads nothing at all has nothing to be parted from.
      if (section === undefined || section.children.length < 2) return false;
      const below = texts.some(
        (other) =>
          other.column === heading.column &&
          other.baseline > heading.baseline &&
          other.path.includes(section) &&
          !(has(other, 'H1', 'H2', 'H3') && nearest(other, 'Sect') === section),
      );
      const shape = laid.pages[heading.page]?.content.some(
        (mark) => mark.kind !== 'text' && mark.kind !== 'place' && mark.y > heading.baseline,
      );
      return !below && shape !== true;
    })
    .map((heading) => `stranded heading ${about(heading)}`);
}

/** Where rows of a table stand, its header stands over them. */
function headlessTables({ texts }: Given): string[] {
  const faults: string[] = [];
  for (const [table, own] of groupBy(texts, (text) => nearest(text, 'Table'))) {
    const header = own.find((text) => has(text, 'THead'))?.text;
    if (header === undefined) continue;
    for (const [column, rows] of groupBy(
      own.filter((text) => has(text, 'TBody')),
      (text) => text.column,
    )) {
      const top = Math.min(...rows.map(({ baseline }) => baseline));
      const repeated = texts.some(
        (text) =>
          text.column === column &&
          text.baseline < top &&
          text.text === header &&
          (text.slot === undefined || text.path.includes(table)),
      );
      if (!repeated) faults.push(`no header over ${about(rows[0] ?? own[0] ?? NOWHERE)}`);
    }
  }
  return faults;
}

const paragraphOf = ({ path }: PlacedText): Element | undefined => {
  // A note of a source hangs on the paragraph that cites, and stands at the foot of the column.
  const block = path.findLast(({ role }) => /^(?:P|LBody|Lbl|Caption|TH|TD|Note)$/.test(role));
  // A label that runs in belongs to the paragraph: together they are an item.
  if (block?.role === 'LBody' || block?.role === 'Lbl') {
    const above = path[path.lastIndexOf(block) - 1];
    return above?.role === 'LI' ? above : undefined;
  }
  return block?.role === 'P' ? block : undefined;
};

/** A paragraph that is parted has two lines at each side. */
function lonelyLines({ texts }: Given): string[] {
  const faults: string[] = [];
  for (const [, own] of groupBy(texts, paragraphOf)) {
    const columns = [...groupBy(own, (text) => text.column).values()];
    if (columns.length < 2) continue;
    for (const lines of columns)
      if (new Set(lines.map(({ baseline }) => Math.round(baseline))).size < 2)
        faults.push(`a line alone: ${about(lines[0] ?? NOWHERE)}`);
  }
  return faults;
}

/** A row of a table that has room in one column is not parted. */
function avoidableSplits({ texts, frame, grid }: Given): string[] {
  const faults: string[] = [];
  const room = frame.bottom - frame.top;
  for (const [, row] of groupBy(texts, (text) => (has(text, 'TBody') ? nearest(text, 'TR') : undefined))) {
    const columns = [...groupBy(row, (text) => text.column).values()];
    if (columns.length < 2) continue;
    const height = columns.reduce((sum, lines) => {
      const baselines = lines.map(({ baseline }) => baseline);
      return sum + Math.max(...baselines) - Math.min(...baselines) + grid;
    }, 0);
    // A quarter of a column is left to a header and a title.
    if (height < room * 0.6) faults.push(`a row parted without need: ${about(row[0] ?? NOWHERE)}`);
  }
  return faults;
}

const SLACK = 0.6;

function outside({ texts, frame, laid }: Given): string[] {
  const faults = texts.flatMap((text) => {
    const column = text.column % frame.columns;
    const start = frame.left + column * (frame.columnWidth + frame.gap);
    const title = has(text, 'Title') || (text.page === 0 && text.path[1]?.role === 'P');
    const end = title ? frame.right : start + frame.columnWidth;
    const fits =
      text.left >= start - SLACK &&
      text.right <= end + SLACK &&
      text.baseline >= frame.top &&
      text.baseline <= frame.bottom + SLACK;
    return fits ? [] : [`outside the margins: ${about(text)}`];
  });
  for (const [page, { content }] of laid.pages.entries())
    for (const mark of content)
      if (
        mark.kind === 'rule' &&
        (mark.y > frame.bottom + 2 || mark.x < frame.left - 1 || mark.toX > frame.right + 1)
      )
        faults.push(`a rule outside the margins of page ${page + 1}`);
  return faults;
}

/** No line stands on another. */
function overlaps({ texts }: Given): string[] {
  const faults: string[] = [];
  for (const [, own] of groupBy(texts, ({ page }) => page)) {
    const sorted = own.filter(({ text }) => text.trim() !== '').toSorted((a, b) => a.baseline - b.baseline);
    sorted.forEach((lower, index) => {
      for (let at = index - 1; at >= 0; at--) {
        const upper = sorted[at];
        if (upper === undefined || lower.baseline - upper.baseline > lower.size * 0.75) break;
        if (Math.min(lower.right, upper.right) - Math.max(lower.left, upper.left) > 1)
          faults.push(`${about(upper)} and ${about(lower)} overlap`);
      }
    });
  }
  return faults;
}

const NOWHERE: PlacedText = {
  page: 0,
  column: 0,
  left: 0,
  right: 0,
  baseline: 0,
  size: 0,
  text: '',
  slot: undefined,
  path: [],
};
