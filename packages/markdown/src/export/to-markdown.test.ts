import type { Block, Context, Handout, Inline } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { toMarkdown } from './to-markdown.ts';

const context: Context = { fonts: [], images: new Map(), attachments: [] };

async function write(handout: Handout): Promise<string> {
  return new TextDecoder().decode((await toMarkdown(handout, context)).bytes);
}

const page = (children: Block[]): Handout => ({
  ...specimen(),
  meta: { ...specimen().meta, title: [{ type: 'text', value: 'T' }] },
  children,
});
const body = async (...children: Block[]) =>
  (await write(page(children))).split('\n\n').slice(3).join('\n\n');
const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });

function parse(markdown: string): Nodes[] {
  const all: Nodes[] = [];
  const visit = (node: Nodes) => {
    all.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }));
  return all;
}

/** The words of a tree: of the handout's, or of the page that is read back. */
function wordsOf(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  const value: unknown = Reflect.get(node, 'value');
  if (typeof value === 'string') return [value];
  return Object.values(node).flatMap(wordsOf);
}

describe('toMarkdown', () => {
  it('gives a file', async () => {
    const written = await toMarkdown(specimen(), context);
    expect(written).toMatchObject({ mediaType: 'text/markdown', extension: 'md', diagnostics: [] });
    expect(new TextDecoder().decode(written.bytes)).toMatch(/[^\n]\n$/);
  });

  it('gives equal bytes for equal input', async () => {
    expect((await toMarkdown(specimen(), context)).bytes).toEqual(
      (await toMarkdown(specimen(), context)).bytes,
    );
  });

  it('holds every text of the specimen', async () => {
    const read = wordsOf(parse(await write(specimen()))[0]).join(' ');
    const { title, subtitle } = specimen().meta;
    for (const words of wordsOf([title, subtitle, specimen().children])) expect(read).toContain(words.trim());
    expect(read).toContain('[1, p. 4; 2]');
  });

  it('reads back with the same headings, tables and pictures', async () => {
    const nodes = parse(await write(specimen()));
    const headings = nodes.flatMap((node) =>
      node.type === 'heading' ? [`${node.depth} ${wordsOf(node).join('')}`] : [],
    );
    expect(headings).toEqual([
      '1 Specimen: talks & “agreements” <b>',
      '2 First part & more',
      '3 Lists',
      '2 Second part',
      '3 Side A',
      '3 Side B',
    ]);
    const tables = nodes.flatMap((node) =>
      node.type === 'table'
        ? [node.children.map((row) => row.children.map((cell) => wordsOf(cell).join('')))]
        : [],
    );
    expect(tables).toEqual([
      [
        ['Actor', 'Response', 'No.'],
        ['Ukraine', '“Monitoring closely” | pipe', '1'],
        ['China', 'one; two', '2'],
      ],
    ]);
    expect(nodes.filter(({ type }) => type === 'image')).toMatchObject([{ url: 'dot', alt: 'A dot' }]);
    expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
  });

  it('puts mark and subtitle under the title', async () => {
    expect((await write(specimen())).split('\n\n').slice(1, 3)).toEqual([
      '**SPECIMEN**',
      '*Every kind of block · हिन्दी*',
    ]);
  });

  it('links contents and references to headings, repeated ones numbered', async () => {
    const section = (id: string, title: string, ...children: Block[]): Block => ({
      type: 'section',
      level: 1,
      id,
      title: [text(title)],
      children,
    });
    const written = await body(
      { type: 'contents', depth: 1, title: [text('Contents')] },
      section('a', 'What? Now!', paragraph({ type: 'ref', target: 'b', children: [text('later')] })),
      section(
        'b',
        'What, now',
        paragraph({ type: 'anchor', id: 'here' }, { type: 'ref', target: 'here', children: [text('here')] }),
      ),
      section(
        'c',
        'शिमला समझौता',
        paragraph({ type: 'ref', target: 'nowhere', children: [text('nowhere')] }),
      ),
    );
    expect(written).toBe(
      '**Contents**\n\n- [What? Now!](#what-now)\n- [What, now](#what-now-1)\n- [शिमला समझौता](#शिमला-समझौता)\n\n' +
        '## What? Now!\n\n[later](#what-now-1)\n\n## What, now\n\n[here](#what-now-1)\n\n## शिमला समझौता\n\nnowhere\n',
    );
  });

  it('links to a figure or table by the heading over it', async () => {
    const to = (target: string): Inline => ({ type: 'ref', target, children: [text(target)] });
    const written = await body(paragraph(to('picture'), text(' '), to('grid')), {
      type: 'section',
      level: 1,
      id: 'a',
      title: [text('Part')],
      children: [
        { type: 'figure', id: 'picture', image: 'dot', alt: '' },
        { type: 'table', id: 'grid', summary: 's', columns: [], children: [] },
      ],
    });
    expect(written).toMatch(/^\[picture\]\(#part\) \[grid\]\(#part\)\n/);
  });

  it('numbers captions and gives a table without heading row an empty one', async () => {
    const table: Block = {
      type: 'table',
      summary: 'Grid',
      caption: [text('A *grid*')],
      columns: [{ width: 1, align: 'center' }, { width: 1 }],
      children: [
        {
          type: 'tableRow',
          children: [
            { type: 'tableCell', children: [paragraph(text('a|b'))] },
            { type: 'tableCell', children: [] },
          ],
        },
      ],
    };
    const grid = '|  |  |\n| :-: | --- |\n| a\\|b |  |';
    expect(await body(table, table)).toBe(
      `**Table 1.** A \\*grid\\*\n\n${grid}\n\n**Table 2.** A \\*grid\\*\n\n${grid}\n`,
    );
  });

  it('says the blocks of a cell in one line', async () => {
    const list: Block = {
      type: 'list',
      ordered: false,
      children: ['one', 'two'].map((value) => ({ type: 'listItem', children: [paragraph(text(value))] })),
    };
    const terms: Block = {
      type: 'terms',
      layout: 'columns',
      children: [{ type: 'term', label: [text('L')], children: [text('t')] }],
    };
    const lines: Block = { type: 'lines', count: 3, pitch: 8 };
    const cell = {
      type: 'tableCell' as const,
      children: [
        paragraph(text('a'), { type: 'break' }, text('b')),
        list,
        { type: 'divider' as const },
        terms,
        lines,
      ],
    };
    const written = await body({
      type: 'table',
      summary: 's',
      columns: [{ width: 1 }],
      children: [{ type: 'tableRow', header: true, children: [cell] }],
    });
    expect(written).toBe('| a b one; two **L:** t |\n| --- |\n');
  });

  it('leaves out what only paper has', async () => {
    const written = await body(
      paragraph(text('a')),
      { type: 'lines', count: 3, pitch: 8 },
      { type: 'pageBreak' },
      { type: 'divider' },
      paragraph(text('b')),
    );
    expect(written).toBe('a\n\n---\n\nb\n');
  });

  it('tells bold beside and inside bold as one', async () => {
    const bold = (...children: Inline[]): Inline => ({ type: 'strong', children });
    expect(await body(paragraph(bold(text('a'), bold(text('b'))), bold(text('c')), bold()))).toBe(
      '**abc**\n',
    );
  });

  it('writes a heading in one line', async () => {
    const title: Inline[] = [text('a'), { type: 'break' }, text('# b #')];
    expect(await body({ type: 'section', level: 3, id: 'x', title, children: [] })).toBe('#### a # b \\#\n');
  });

  it('writes no page without words', async () => {
    expect(
      await body(
        paragraph(),
        { type: 'list', ordered: true, children: [] },
        { type: 'contents', depth: 1, title: [] },
      ),
    ).toBe('');
  });
});
