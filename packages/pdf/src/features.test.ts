import type { Block, Handout, Inline, Question, Term, TimelineEntry } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../test/read-pdf.ts';
import { context, fonts, theme } from '../test/tools.ts';
import { objectsOf, streamsOf } from '../test/unpack.ts';
import { toPdf } from './index.ts';
import { layOut } from './layout/document.ts';
import { loadHarfBuzz } from './text/harfbuzz.ts';
import { loadFaces } from './text/load-faces.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const cite = (source: string, number: number): Inline => ({ type: 'cite', items: [{ source, number }] });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const withBlocks = (children: Block[], more: Partial<Handout> = {}): Handout => ({
  ...specimen(),
  children,
  ...more,
});
const notes = [1, 2].map((number) => ({
  source: `s${number}`,
  children: [text(`Source number ${number}.`)],
}));
const cited: Inline[] = [text('Cited '), cite('s1', 1)];
const term: Term = { type: 'term', label: cited, children: [text('What it means')] };
const event: TimelineEntry = {
  type: 'timelineEntry',
  when: cited,
  certain: true,
  current: false,
  title: [text('Talks')],
  children: [],
};
const asked: Question = { type: 'question', stem: [text('Discuss.')], children: [] };
const squeezed = (said: string): string => said.replace(/[\s\u200b]/g, '');

async function lay(handout: Handout) {
  await loadHarfBuzz();
  const { setter } = loadFaces(fonts);
  return layOut(handout, { theme, setter, pictures: new Map(), report: () => undefined });
}

describe('notes of sources', () => {
  it('stand at the foot of the page of their first citation, once, as notes', async () => {
    const filler = paragraph(text('word '.repeat(900)));
    const handout = withBlocks(
      [
        paragraph(text('First '), cite('s1', 1)),
        filler,
        paragraph(text('again '), cite('s1', 1), cite('s2', 2)),
      ],
      { notes },
    );
    const { bytes } = await toPdf(handout, context());
    const pdf = await openPdf(bytes);
    expect(pdf.elements.filter(({ role }) => role === 'Note').map((note) => note.text)).toEqual([
      '[1] Source number 1.',
      '[2] Source number 2.',
    ]);
    expect(squeezed(pdf.pages[0] ?? '')).toContain('Sourcenumber1.');
    expect(squeezed(pdf.pages.at(-1) ?? '')).toContain('Sourcenumber2.');
    expect(objectsOf(bytes).filter((object) => /\/S\/Note.*\/ID\(note-/.test(object)).length).toBe(2);
  });

  it('leave the text above them room', async () => {
    const cited = Array.from({ length: 90 }, () =>
      paragraph(text('word '.repeat(20)), cite('s1', 1), cite('s2', 2)),
    );
    const { pages } = await lay(withBlocks(cited, { notes }));
    const [first] = pages;
    const baselines = (first?.content ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.y] : []));
    const note = Math.max(...baselines);
    expect(baselines.filter((y) => Math.abs(y - note) < 8).length).toBe(1);
  });

  it.each<readonly [string, Block]>([
    ['a label in a column', { type: 'terms', layout: 'columns', children: [term] }],
    ['a label that is run in', { type: 'terms', layout: 'run-in', children: [term] }],
    ['the date of an event', { type: 'timeline', children: [event] }],
    ['the limits of a question', { type: 'questions', start: 1, children: [{ ...asked, limits: cited }] }],
    [
      'the source of a question',
      { type: 'questions', start: 1, children: [{ ...asked, provenance: cited }] },
    ],
    ['the title of a callout', { type: 'callout', tone: 'note', title: cited, children: [] }],
    ['the heading of a section', { type: 'section', level: 1, id: 'x', title: cited, children: [] }],
    [
      'the source of a quotation',
      { type: 'quote', attribution: cited, children: [{ type: 'paragraph', children: [text('Said')] }] },
    ],
  ])('are printed for what stands in %s', async (_, block) => {
    const { bytes } = await toPdf(withBlocks([block], { notes }), context());
    const found = (await openPdf(bytes)).elements.filter(({ role }) => role === 'Note');
    expect(found.map((note) => note.text).filter((said) => said.startsWith('[1]'))).toEqual([
      '[1] Source number 1.',
    ]);
  });

  it('are not printed where the template wants none', async () => {
    const { bytes } = await toPdf(withBlocks([paragraph(text('a'), cite('s1', 1))]), context());
    expect((await openPdf(bytes)).elements.some(({ role }) => role === 'Note')).toBe(false);
  });
});

describe('codes', () => {
  const qr: Block = {
    type: 'qr',
    url: 'https://example.org',
    alt: 'Opens example.org',
    width: 20,
    words: [text('example.org')],
  };

  it('are one black path, with words for those who cannot see it', async () => {
    const { bytes } = await toPdf(withBlocks([qr]), context());
    const path = streamsOf(bytes)
      .map(({ content }) => /(?:[\d. -]+ re\n?)+ f/.exec(content)?.[0])
      .find((each) => each !== undefined);
    expect(path?.split('re').length).toBeGreaterThan(80);
    expect(
      objectsOf(bytes).some((object) => /\/S\/Figure.*\/Alt\(Opens example.org\).*\/BBox\[/.test(object)),
    ).toBe(true);
  });

  it('that cannot be drawn are their words', async () => {
    const { bytes } = await toPdf(
      withBlocks([{ ...qr, url: `https://example.org/${'a'.repeat(3000)}` }]),
      context(),
    );
    expect((await openPdf(bytes)).text).toContain('example.org');
  });
});

it('the logo stands at the head of the first page, and the title leaves it room', async () => {
  const brand = { logo: { image: 'dot', alt: 'Example Institute', height: 14 } };
  const { bytes, diagnostics } = await toPdf(withBlocks([paragraph(text('x'))], { brand }), context());
  expect(diagnostics).toEqual([]);
  expect((await openPdf(bytes)).elements).toContainEqual(
    expect.objectContaining({ role: 'Figure', alt: 'Example Institute' }),
  );
  const lost = await toPdf(withBlocks([], { brand: { logo: { ...brand.logo, image: 'lost' } } }), context());
  expect(lost.diagnostics).toMatchObject([{ code: 'pdf/image' }]);
});

it('a watermark lies across every page, light, and is no content', async () => {
  const { pages } = specimen();
  const { bytes } = await toPdf(
    withBlocks([paragraph(text('x'))], { pages: { ...pages, watermark: 'COPY' } }),
    context(),
  );
  expect(
    streamsOf(bytes).some(({ content }) => /\/Artifact BMC\nq 0\.92 g [^\n]* cm\nBT/.test(content)),
  ).toBe(true);
  expect((await openPdf(bytes)).elements.some(({ text: said }) => said.includes('COPY'))).toBe(false);
});

it('a chapter may have pages of its own: turned, in other columns, under another head', async () => {
  const chapter = (id: string, more: object = {}): Block => ({
    type: 'section',
    level: 1,
    id,
    title: [text(id)],
    children: [paragraph(text('x'))],
    ...more,
  });
  const { pages } = await lay(
    withBlocks([
      chapter('a'),
      chapter('b', { pages: { orientation: 'landscape', head: { start: 'Own head' } } }),
      chapter('c'),
    ]),
  );
  expect(pages.map(({ width, height }) => width > height)).toEqual([false, true, false]);
  const heads = pages.map(({ decoration }) =>
    decoration.flatMap((mark) =>
      mark.kind === 'text' ? [mark.pieces.map(({ word }) => word.text).join('')] : [],
    ),
  );
  expect(heads[1]).toContain('Own head');
  expect(heads[2]).not.toContain('Own head');
  expect(heads[2]?.join(' ')).toContain('3 of 3');
});

it('numbers that the writer counts are in the digits of the document', async () => {
  const words = { ...specimen().words, digits: 'deva' } as const;
  const list: Block = {
    type: 'list',
    ordered: true,
    start: 9,
    children: [1, 2].map(() => ({ type: 'listItem', children: [paragraph(text('x'))] })),
  };
  const { bytes } = await toPdf(withBlocks([list], { words }), context());
  expect(
    (await openPdf(bytes)).elements.filter(({ role }) => role === 'Lbl').map((label) => label.text),
  ).toEqual(['९.', '१०.']);
});

describe('contents', () => {
  const listed = (more: object): Handout =>
    withBlocks([
      { type: 'contents', depth: 1, title: [text('Contents')], ...more },
      {
        type: 'section',
        level: 1,
        id: 'talks',
        title: [text('Talks')],
        children: [paragraph(text('Held.'))],
      },
    ]);
  const numbersIn = async (more: object): Promise<string | undefined> => {
    const pdf = await openPdf((await toPdf(listed(more), context())).bytes);
    return pdf.elements.find(({ role }) => role === 'TOCI')?.text;
  };

  it('end with numbers of pages, unless none are wanted', async () => {
    expect(await numbersIn({})).toMatch(/^Talks\s+1$/);
    expect(await numbersIn({ pageNumbers: true })).toMatch(/^Talks\s+1$/);
    expect(await numbersIn({ pageNumbers: false })).toBe('Talks');
  });
});
