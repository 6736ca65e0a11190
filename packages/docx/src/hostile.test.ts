import { type Block, type Inline, paragraph, text } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { all, contextWith, handoutOf, paragraphsOf, partsOf, wordsOf, written } from '../test/read.ts';
import { lintDocx } from './lint/lint-docx.ts';
import { toDocx } from './to-docx.ts';

/** Keys whose values are words, wherever they stand in a handout. */
const spoken = new Set([
  'value',
  'alt',
  'summary',
  'creator',
  'subject',
  'start',
  'center',
  'end',
  'mark',
  'labelEnd',
  'watermark',
]);

/** The value with `words` in the place of all words. */
function replaced<T>(value: T, words: string): T {
  return JSON.parse(JSON.stringify(value), (key, found) =>
    spoken.has(key) && typeof found === 'string' ? words : found,
  );
}

/** No part that a parser refuses, nothing dangling. */
function expectSound({ parts, bytes }: { parts: ReadonlyMap<string, string>; bytes: Uint8Array }) {
  for (const [name, xml] of parts)
    if (/\.(xml|rels)$/.test(name)) expect(() => parseXml(xml), name).not.toThrow();
  expect(lintDocx(bytes).filter(({ severity }) => severity === 'error')).toEqual([]);
}

const { pages } = specimen();
const marked = { ...specimen(), pages: { ...pages, watermark: 'x' } };

describe('words', () => {
  it.each([
    '<w:p/>&amp;"\'',
    ']]><![CDATA[',
    'a\u0000b\u000Bc\uFFFEd\uFFFFe',
    '\uD800क\uDC00',
    'a\tb\r\nc\u2028',
    '{page}{pages}{page',
    '\u202Eאב\u200D\u0301',
    '%1. \\* MERGEFORMAT " \\h',
    '',
    ' ',
  ])('give a sound file: %j', async (words) => {
    expectSound(await written(replaced(marked, words)));
  });

  it.each(['\u0000', '\u0008', '\u000B', '\u000C', '\u001F', '\uFFFE', '\uFFFF', '\uD800', '\uDFFF'])(
    'that XML cannot hold are printed as U+FFFD, and that is said: %j',
    async (character) => {
      const { root, diagnostics } = await written(
        handoutOf(paragraph([text(`a${character}b`)], { from: '/x' })),
      );
      expect(wordsOf(root)).toContain('a\uFFFDb');
      expect(diagnostics).toMatchObject([{ code: 'docx/text-changed', path: '/x' }]);
    },
  );

  it('keep every character that XML can hold', async () => {
    const kept = 'a\u0009b\u0085c\u00A0d\u200De\u2028f\uE000g\u{1F600}h\u{10FFFF}i';
    const { root, diagnostics } = await written(handoutOf(paragraph([text(kept)])));
    expect(wordsOf(root)).toContain(kept.replace('\t', ''));
    expect(all(root, 'w:tab').length).toBe(1);
    expect(diagnostics).toEqual([]);
  });

  it('with line ends and tabs come as the elements that Word shows', async () => {
    const { root } = await written(handoutOf(paragraph([text('a\nb\r\nc\td')])));
    const last = all(root, 'w:p').at(-1);
    if (last === undefined) throw new Error('There is no paragraph.');
    expect([all(last, 'w:br').length, all(last, 'w:tab').length, wordsOf(last)]).toEqual([2, 1, 'abcd']);
  });

  it('look like markup in alt text and watermark and stay words', async () => {
    const { parts } = await written({ ...specimen(), pages: { ...pages, watermark: '"/><evil a="' } });
    expect(parts.get('word/header1.xml')).toContain('string="&quot;/&gt;&lt;evil a=&quot;"');
  });

  it('of two megabytes are written whole', async () => {
    const { root } = await written(handoutOf(paragraph([text('word '.repeat(400_000))])));
    expect(wordsOf(root).length).toBeGreaterThan(2_000_000);
  });
});

describe('links', () => {
  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:x',
    'file:///etc/passwd',
    '',
    'http://[::bad',
    'http:// space',
    'http://a:99999/',
    'x:y',
    '//host',
    `https://a.b/${'x'.repeat(2100)}`,
  ])('with %j are words alone', async (url) => {
    const link: Inline = { type: 'link', url, children: [text('words')] };
    const { root, bytes, diagnostics } = await written(handoutOf(paragraph([link])));
    expect(all(root, 'w:hyperlink')).toEqual([]);
    expect(wordsOf(root)).toContain('words');
    expect(diagnostics).toMatchObject([{ code: 'docx/link-refused' }]);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it('in codes are refused in the same way: words alone', async () => {
    const { root } = await written(
      handoutOf({ type: 'qr', url: 'javascript:x', alt: 'x', width: 20, words: [text('words')] }),
    );
    expect([all(root, 'w:drawing').length, wordsOf(root).endsWith('words')]).toEqual([0, true]);
  });

  it('that are too long for a code are words alone', async () => {
    const url = `https://a.b/${'x'.repeat(2050)}?${'%F0%9F%98%80'.repeat(30)}`;
    const { root } = await written(
      handoutOf({ type: 'qr', url, alt: 'x', width: 20, words: [text('words')] }),
    );
    expect(all(root, 'w:drawing')).toEqual([]);
  });
});

describe('names and numbers', () => {
  it('of places with blanks, over-long or alike become bookmarks that Word keeps', async () => {
    const ids = ['a b', 'a.b', 'A B', 'ए', 'x'.repeat(300), `${'x'.repeat(300)}y`, '', '1'];
    const sections = ids.map(
      (id): Block => ({ type: 'section', level: 1, id, title: [text(`Title ${id}`)], children: [] }),
    );
    const { bytes } = await written(handoutOf(...sections));
    expect(lintDocx(bytes)).toEqual([]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, -5, 0, 1e9, 11.25])(
    'of %d give a page that Word takes',
    async (number) => {
      const margins = { top: number, right: number, bottom: number, left: number };
      const set = {
        ...pages,
        margins,
        bodySize: number,
        leading: number,
        columnGap: number,
        columns: 2,
      } as const;
      const blocks: Block[] = [
        { type: 'lines', count: number, pitch: number },
        { type: 'figure', image: 'dot', alt: 'x', width: number },
        { type: 'qr', url: 'https://a.b', alt: 'x', width: number, words: [text('x')] },
        {
          type: 'table',
          summary: 'x',
          columns: [{ width: number }],
          children: [{ type: 'tableRow', pitch: number, header: true, children: [] }],
        },
      ];
      const made = await written({ ...handoutOf(...blocks), pages: set });
      expect([...made.parts.values()].join('')).not.toMatch(/"(?:NaN|-?Infinity|undefined|-?\d+\.\d+e)/);
      const document = made.parts.get('word/document.xml') ?? '';
      for (const [, size] of document.matchAll(/w:(?:w|h)="(-?\d+)"/g))
        expect(Number(size)).toBeGreaterThan(0);
      expectSound(made);
    },
  );

  it('of type keep to half-points', async () => {
    const { parts } = await written({ ...specimen(), pages: { ...pages, bodySize: 11.25 } });
    expect(parts.get('word/styles.xml')).toMatch(/<w:docDefaults>.*?<w:sz w:val="23"\/>/);
  });
});

describe('pictures', () => {
  it.each([
    ['nothing', new Uint8Array()],
    ['a PNG cut off', Uint8Array.of(0x89, 0x50, 0x4e, 0x47)],
    ['text', new TextEncoder().encode('<svg onload="alert(1)"/>')],
  ])('that are %s are told by their description', async (_, bytes) => {
    const handout = handoutOf({ type: 'figure', image: 'bad', alt: 'A map' });
    const context = {
      fonts: [],
      attachments: [],
      images: new Map([['bad', { mediaType: 'image/png', bytes } as const]]),
    };
    const { bytes: file, diagnostics } = await toDocx(
      { ...handout, brand: { logo: { image: 'bad', alt: 'x', height: 9 } } },
      context,
    );
    expect(partsOf(file).get('word/document.xml')).toContain('[A map]');
    expect(diagnostics.map(({ code }) => code).sort()).toEqual([
      'docx/image-unreadable',
      'docx/image-unreadable',
    ]);
  });

  it('are stored once, and a light accent is not printed', async () => {
    const handout = { ...handoutOf(paragraph([text('x')])), brand: { accent: '#ffff00' } };
    const { bytes, diagnostics } = await toDocx(handout, contextWith());
    expect(partsOf(bytes).get('word/styles.xml')).not.toContain('FFFF00');
    expect(diagnostics).toMatchObject([{ code: 'docx/accent-too-light' }]);
  });
});

describe('depth and size', () => {
  const nested = (depth: number, wrap: (inner: Block) => Block): Block => {
    let block: Block = paragraph([text('the innermost')]);
    for (let level = 0; level < depth; level += 1) block = wrap(block);
    return block;
  };

  it.each([
    [
      'lists',
      (inner: Block): Block => ({
        type: 'list',
        ordered: true,
        children: [{ type: 'listItem', children: [inner] }],
      }),
    ],
    ['quotations', (inner: Block): Block => ({ type: 'quote', children: [inner] })],
    [
      'sections',
      (inner: Block): Block => ({
        type: 'section',
        level: 3,
        id: 'x',
        title: [text('t')],
        children: [inner],
      }),
    ],
    [
      'callouts',
      (inner: Block): Block => ({ type: 'callout', tone: 'note', title: [text('t')], children: [inner] }),
    ],
    [
      'tables',
      (inner: Block): Block => ({
        type: 'table',
        summary: 's',
        columns: [{ width: 1 }],
        children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: [inner] }] }],
      }),
    ],
  ])('of a thousand %s lose no word', async (_, wrap) => {
    const made = await written(handoutOf(nested(1000, wrap)));
    expect(wordsOf(made.root)).toContain('the innermost');
    expect(made.diagnostics.map(({ code }) => code)).toContain('docx/too-deep');
    for (const xml of made.parts.values()) expect(xml).not.toContain('undefined');
  });

  it('of a thousand emphases lose no word', async () => {
    let inline: Inline = text('the innermost');
    for (let level = 0; level < 1000; level += 1)
      inline = { type: level % 2 === 0 ? 'strong' : 'emphasis', children: [inline] };
    expect((await paragraphsOf(paragraph([inline]))).at(-1)?.words).toBe('the innermost');
  });

  it('of a hundred thousand paragraphs and ten thousand rows are written, and said to be large', async () => {
    const many = Array.from({ length: 100_000 }, (_, index) => paragraph([text(`Paragraph ${index}`)]));
    const { bytes, diagnostics } = await toDocx(handoutOf(...many), contextWith());
    expect(bytes.length).toBeGreaterThan(100_000);
    expect(diagnostics.map(({ code }) => code)).toEqual([]);
    const rows = Array.from({ length: 10_000 }, () => ({
      type: 'tableRow' as const,
      children: [{ type: 'tableCell' as const, children: [paragraph([text('x'.repeat(2000))])] }],
    }));
    const table: Block = { type: 'table', summary: 's', columns: [{ width: 1 }], children: rows };
    expect((await toDocx(handoutOf(table), contextWith())).diagnostics).toMatchObject([
      { code: 'docx/too-large' },
    ]);
  });
});
