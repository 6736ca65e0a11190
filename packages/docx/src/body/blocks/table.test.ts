import { paragraph, type Table, type TableCell, type TableRow, text } from '@aide-memoire/handout';
import type { XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { all, handoutOf, valOf, wordsOf, written } from '../../../test/read.ts';

const cell = (value: string, more: Partial<TableCell> = {}): TableCell => ({
  type: 'tableCell',
  children: value === '' ? [] : [paragraph([text(value)])],
  ...more,
});
const row = (children: TableCell[], more: Partial<TableRow> = {}): TableRow => ({
  type: 'tableRow',
  children,
  ...more,
});
const table = (more: Partial<Table> = {}): Table => ({
  type: 'table',
  summary: 'Who & what',
  columns: [{ width: 1 }, { width: 3, align: 'end' }],
  children: [
    row([cell('Who'), cell('What')], { header: true }),
    row([cell('A', { rowHeader: true }), cell('B')]),
  ],
  ...more,
});
const write = async (node: Table) => (await written(handoutOf(node))).root;
const widths = (root: XmlElement) =>
  all(root, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));

describe('table', () => {
  it('repeats its heading rows, breaks none, and says what it shows', async () => {
    const root = await write(table({ caption: [text('Reactions')] }));
    const rows = all(root, 'w:tr');
    expect(rows.map((one) => [all(one, 'w:tblHeader').length, all(one, 'w:cantSplit').length])).toEqual([
      [1, 1],
      [0, 1],
    ]);
    expect([valOf(root, 'w:tblCaption'), valOf(root, 'w:tblDescription')]).toEqual([
      'Reactions',
      'Who & what',
    ]);
    expect(valOf(root, 'w:tblLook')).toBe('06A0');
  });

  it('styles cells by their role and side', async () => {
    const root = await write(table());
    const styles = all(root, 'w:tc').map((one) => valOf(one, 'w:pStyle'));
    expect(styles).toEqual(['TableHeading', 'TableHeadingEnd', 'TableRowHeading', 'TableTextEnd']);
  });

  it('shares the width of the column to the twip', async () => {
    const [first = 0, second = 0] = widths(await write(table()));
    // A4 less two margins of 18 mm.
    expect([first + second, Math.round((second / first) * 10)]).toEqual([9866, 30]);
  });

  it('lets columns measure themselves, and leaves the rest to the others', async () => {
    const columns = [{ width: 'auto' }, { width: 1 }] as const;
    const [first = 0, second = 0] = widths(await write(table({ columns })));
    expect(first + second).toBe(9866);
    expect(first).toBeLessThan(second / 4);
    const words = table({ columns, children: [row([cell('organisation or country'), cell('x')])] });
    const word = table({ columns, children: [row([cell('organisation'), cell('x')])] });
    expect(widths(await write(words))[0]).toBeGreaterThan(widths(await write(word))[0] ?? 0);
    const long = table({ columns, children: [row([cell('long '.repeat(200)), cell('x')])] });
    expect(widths(await write(long))[0]).toBeLessThan(9866 / 2);
  });

  it('draws a grid to write in where rows have a pitch', async () => {
    const root = await write(table({ children: [row([cell('Name'), cell('')], { pitch: 9 })] }));
    expect([valOf(root, 'w:tblStyle'), valOf(root, 'w:trHeight')]).toEqual(['HandoutGrid', '510']);
  });

  it('ends every cell with a paragraph, and parts a table from the next', async () => {
    const nested = cell('', { children: [table()] });
    const { root } = await written(handoutOf(table({ children: [row([nested, cell('')])] }), table()));
    const names = ({ children }: XmlElement) => children.map((child) => ('name' in child ? child.name : ''));
    for (const one of all(root, 'w:tc')) expect(names(one).at(-1)).toBe('w:p');
    const body = all(root, 'w:body').flatMap(names);
    expect(body.join(' ')).not.toContain('w:tbl w:tbl');
  });

  it('fills up a row that is too short', async () => {
    const root = await write(table({ children: [row([cell('only')])] }));
    expect(all(root, 'w:tc').map(wordsOf)).toEqual(['only', '']);
  });

  it('counts captions, with the number written in', async () => {
    const captioned = table({ caption: [text('Reactions')] });
    const { root } = await written(handoutOf(captioned, captioned));
    const captions = all(root, 'w:p').filter((one) => valOf(one, 'w:pStyle') === 'Caption');
    // A caption over a table is never left alone at the foot of a page.
    expect(captions.map((one) => all(one, 'w:keepNext').length)).toEqual([1, 1]);
    expect(captions.map(wordsOf)).toEqual(['Table 1: Reactions', 'Table 2: Reactions']);
    expect(all(captions[0] ?? root, 'w:instrText').map((field) => field.text)).toEqual([
      ' SEQ Table \\* ARABIC ',
    ]);
  });

  it('keeps on one page what is to be kept', async () => {
    const count = async (more: Partial<Table>) => all(await write(table(more)), 'w:keepNext').length;
    expect([await count({}), await count({ keepTogether: true })]).toEqual([0, 4]);
  });
});
