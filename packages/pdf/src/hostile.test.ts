import type { Block, Handout, ImageFile } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { describe, expect, it } from 'vitest';
import { openPdf } from '../test/read-pdf.ts';
import { context, fonts } from '../test/tools.ts';
import { toPdf } from './index.ts';

const squeezed = (text: string): string => text.replace(/[\s\u200b]/g, '');
const text = (value: string) => ({ type: 'text' as const, value });
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });
const withBlocks = (children: Block[], more: Partial<Handout> = {}): Handout => ({
  ...specimen(),
  children,
  ...more,
});

/** Seconds of CPU that a hostile document may take; ten times what it takes on a slow machine. */
const MOST = 20;

async function written(handout: Handout, more: Parameters<typeof context>[0] = {}) {
  const start = process.cpuUsage();
  const result = await toPdf(handout, context(more));
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(MOST);
  expect(new TextDecoder('latin1').decode(result.bytes.subarray(0, 8))).toBe('%PDF-1.7');
  expect(new TextDecoder('latin1').decode(result.bytes.subarray(-6))).toBe('%%EOF\n');
  return result;
}

describe('text', () => {
  it.each([
    ['a word of 100,000 letters', 'a'.repeat(100_000)],
    ['100,000 words', 'word '.repeat(100_000)],
    ['100,000 spaces', `a${' '.repeat(100_000)}b`],
    ['50,000 spaces that hold', '\u00a0'.repeat(50_000)],
    ['5,000 half letters', 'क्'.repeat(5000)],
    ['20,000 marks on one letter', `a${'\u0301'.repeat(20_000)}`],
    ['20,000 brackets', '('.repeat(20_000)],
    ['10,000 soft hyphens', 'ab\u00ad'.repeat(10_000)],
    ['10,000 changes of direction', '\u202eab\u202c שלום'.repeat(1500)],
    ['right to left', 'ישראל והסכסוך '.repeat(300)],
  ])('%s', async (_, value) => {
    for (const columns of [1, 2] as const)
      await written(withBlocks([paragraph(value)], { pages: { ...specimen().pages, columns } }));
  });

  it('of lone surrogates and control characters leaves none in the text', async () => {
    const { bytes } = await written(
      withBlocks([paragraph('one\ud800two\u0000\u001b[31mthree\u0085\tfour\udc00')]),
    );
    const said = (await openPdf(bytes)).text;
    expect(squeezed(said)).toContain('one\ufffdtwo[31mthreefour\ufffd');
    expect(said).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  it('with a NUL, markup and lone surrogates in the title keeps the metadata well-formed', async () => {
    const { meta } = specimen();
    const title = 'a\u0000<b>&"\ud800';
    const { bytes } = await written(
      withBlocks([paragraph('x')], { meta: { ...meta, plain: { ...meta.plain, title } } }),
    );
    expect(new TextDecoder('latin1').decode(bytes)).toContain('>a&lt;b&gt;&amp;&quot;<');
  });

  it('in a script that no font has is told, and does not stop the document', async () => {
    const { bytes, diagnostics } = await written(
      withBlocks([{ ...paragraph('اردو نستعلیق متن'), lang: 'ur', from: '/context' }]),
    );
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const found of diagnostics)
      expect(found).toMatchObject({ code: 'pdf/missing-glyph', path: '/context' });
    expect((await openPdf(bytes)).pages.length).toBe(1);
  });

  it('with parentheses and line feeds in addresses', async () => {
    const url = 'https://example.org/a(b)\\c\nd';
    const { bytes } = await written(
      withBlocks([{ type: 'paragraph', children: [{ type: 'link', url, children: [text('x')] }] }]),
    );
    expect((await openPdf(bytes)).urls.length).toBe(1);
  });
});

describe('depth', () => {
  const nested = (levels: number, wrap: (inside: Block) => Block): Block => {
    let block = paragraph('at the bottom');
    for (let level = 0; level < levels; level++) block = wrap(block);
    return block;
  };
  const list = (inside: Block): Block => ({
    type: 'list',
    ordered: false,
    children: [{ type: 'listItem', children: [inside] }],
  });
  const quote = (inside: Block): Block => ({ type: 'quote', children: [inside] });
  const callout = (inside: Block): Block => ({
    type: 'callout',
    tone: 'note',
    title: [text('t')],
    children: [inside],
  });

  it.each([
    ['lists', list],
    ['quotes', quote],
    ['boxes', callout],
  ])('of 200 %s', async (_, wrap) => {
    const { bytes } = await written(withBlocks([nested(200, wrap)]));
    expect(squeezed((await openPdf(bytes)).text)).toContain('atthebottom');
  });

  it.each([
    ['lists', list],
    ['quotes', quote],
  ])('of 1,000 %s is written or refused in words', async (_, wrap) => {
    const { bytes, diagnostics } = await toPdf(withBlocks([nested(1000, wrap)]), context());
    if (bytes.length === 0) expect(diagnostics).toMatchObject([{ code: 'pdf/too-deep', severity: 'error' }]);
    else expect(squeezed((await openPdf(bytes)).text)).toContain('atthebottom');
  });
});

describe('sizes', () => {
  const sizes = [Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1e9];

  it.each(sizes)('of %s for pages and type', async (size) => {
    const { pages } = specimen();
    const margins = { top: size, right: size, bottom: size, left: size };
    const { bytes } = await written(
      withBlocks([paragraph('word '.repeat(50))], {
        pages: { ...pages, margins, columnGap: size, bodySize: size, leading: size },
      }),
    );
    expect((await openPdf(bytes)).text).toContain('word');
  });

  it.each(sizes)('of %s for lines, pictures, codes and rows', async (size) => {
    const cell = { type: 'tableCell' as const, children: [paragraph('cell')] };
    const { bytes } = await written(
      withBlocks([
        { type: 'lines', count: size, pitch: size },
        { type: 'figure', image: 'dot', alt: 'A dot', width: size },
        { type: 'qr', url: 'https://example.org', alt: 'A code', width: size, words: [text('here')] },
        {
          type: 'table',
          summary: 's',
          columns: [{ width: size }, { width: 'auto' }],
          children: [{ type: 'tableRow', pitch: size, children: [cell, cell] }],
        },
      ]),
    );
    expect(new TextDecoder('latin1').decode(bytes)).not.toContain('NaN');
  });
});

describe('pictures', () => {
  const letters = (said: string) => Uint8Array.from(said.padEnd(64, ' '), (letter) => letter.charCodeAt(0));
  const png = (width: number, height: number, type: number): Uint8Array => {
    const bytes = new Uint8Array(64);
    bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    const view = new DataView(bytes.buffer);
    view.setUint32(16, width);
    view.setUint32(20, height);
    bytes.set([8, type], 24);
    bytes.set([0x49, 0x44, 0x41, 0x54], 37);
    return bytes;
  };
  it.each<readonly [string, ImageFile]>([
    ['claims 60,000 × 60,000 pixels', { mediaType: 'image/png', bytes: png(60_000, 60_000, 6) }],
    ['is a bomb of opacity', { mediaType: 'image/png', bytes: png(6000, 6000, 6) }],
    ['has no pixels', { mediaType: 'image/png', bytes: png(0, 0, 2) }],
    ['is a GIF', { mediaType: 'image/png', bytes: letters('GIF89a') }],
    ['is a WebP', { mediaType: 'image/jpeg', bytes: letters('RIFF????WEBP') }],
    ['is an SVG', { mediaType: 'image/png', bytes: letters('<svg xmlns="http://www.w3.org/2000/svg"/>') }],
    [
      'is a JPEG cut off',
      { mediaType: 'image/jpeg', bytes: Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 17, 8, 0]) },
    ],
    ['is empty', { mediaType: 'image/jpeg', bytes: new Uint8Array(0) }],
  ])('one that %s is told, and said in words', async (_, image) => {
    const { bytes, diagnostics } = await written(
      withBlocks([{ type: 'figure', image: 'bad', alt: 'A map of the corridor', from: '/media/0' }]),
      { images: new Map([['bad', image]]) },
    );
    expect(diagnostics).toMatchObject([{ code: 'pdf/image', severity: 'error', path: '/media/0' }]);
    expect(squeezed((await openPdf(bytes)).text)).toContain('Amapofthecorridor');
  });
});

describe('fonts', () => {
  it('that are damaged are left out or cope', async () => {
    const [serif] = fonts;
    for (let seed = 1; seed <= 25; seed++) {
      const bytes = (serif?.bytes ?? new Uint8Array(0)).slice();
      for (let hit = 0, at = seed * 7919; hit < 60; hit++, at = (at * 48_271) % 0x7fffffff)
        bytes[seed % 2 === 0 ? at % 3000 : at % bytes.length] = at & 255;
      const damaged = { family: 'Noto Serif', weight: 'regular', style: 'normal', bytes } as const;
      const { diagnostics } = await written(withBlocks([paragraph('Ordinary text, 2024.')]), {
        fonts: [damaged, ...fonts.slice(4)],
      });
      for (const { code } of diagnostics) expect(code).toMatch(/^pdf\//);
    }
  });

  it('in WOFF are refused by name', async () => {
    const bytes = Uint8Array.from('wOF2'.padEnd(99, '\u0000'), (letter) => letter.charCodeAt(0));
    const { diagnostics } = await written(withBlocks([paragraph('x')]), {
      fonts: [{ family: 'Packed', weight: 'regular', style: 'normal', bytes }, ...fonts],
    });
    expect(diagnostics).toMatchObject([{ code: 'pdf/font', message: expect.stringContaining('Packed') }]);
  });
});
