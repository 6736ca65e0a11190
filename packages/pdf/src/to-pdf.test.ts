import type { Block, Handout, TableRow } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { beforeAll, describe, expect, it } from 'vitest';
import { openPdf, type ReadPdf } from '../test/read-pdf.ts';
import { context } from '../test/tools.ts';
import { objectsOf, streamsOf } from '../test/unpack.ts';
import { toPdf } from './index.ts';

const textsOf = (node: object): string[] =>
  Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'value' && typeof value === 'string') return [value];
    if (!Array.isArray(value)) return [];
    const members: readonly unknown[] = value;
    return members.flatMap((member) =>
      typeof member === 'object' && member !== null ? textsOf(member) : [],
    );
  });
const squeezed = (text: string): string => text.replace(/[\s\u200b]/g, '');
const withBlocks = (children: Block[], more: Partial<Handout> = {}): Handout => ({
  ...specimen(),
  children,
  ...more,
});
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });
const structuresOf = (bytes: Uint8Array, role: string): number =>
  objectsOf(bytes).filter((object) => new RegExp(`/S/${role}[/>]`).test(object)).length;
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

describe('the specimen', () => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    const written = await toPdf(specimen(), context());
    bytes = written.bytes;
    pdf = await openPdf(bytes);
  });

  it('is a PDF, the same twice', async () => {
    expect(latin1(bytes.subarray(0, 8))).toBe('%PDF-1.7');
    expect((await toPdf(specimen(), context())).bytes).toEqual(bytes);
  });

  it('says every text of the handout, Hindi included', () => {
    const said = squeezed(pdf.text);
    for (const text of textsOf(specimen())) expect(said).toContain(squeezed(text));
  });

  it('has a tree whose headings stand in order', () => {
    expect(
      pdf.elements.filter(({ role }) => /^H\d$/.test(role)).map(({ role, text }) => `${role} ${text}`),
    ).toEqual(['H1 First part & more', 'H2 Lists', 'H1 Second part', 'H2 Side A', 'H2 Side B']);
  });

  it('tags the table, the figure, lists and links', () => {
    const rolesOf = (role: string) => pdf.elements.filter((element) => element.role === role);
    expect(structuresOf(bytes, 'Table')).toBe(1);
    expect(rolesOf('TH').map(({ text }) => text)).toEqual(['Actor', 'Response', 'No.', 'Ukraine', 'China']);
    expect(rolesOf('Figure').map(({ alt }) => alt)).toEqual(['A dot', 'QR code that opens example.org/test']);
    expect(rolesOf('Lbl').map(({ text }) => text)).toEqual(
      expect.arrayContaining(['3.', '•', 'February 2022', '1.']),
    );
    expect(rolesOf('Link').map(({ text }) => text)).toContain('a link');
    expect(rolesOf('BlockQuote').length).toBe(1);
  });

  it('keeps the language of the Hindi paragraph', () => {
    expect(pdf.elements.find(({ role, text }) => role === 'P' && text.includes('समझौता'))).toMatchObject({
      role: 'P',
      lang: 'hi',
    });
  });

  it('links and bookmarks lead to where they say', () => {
    expect(pdf.outline).toEqual(['First part & more', '  Lists', 'Second part', '  Side A', '  Side B']);
    expect(pdf.urls).toEqual(['https://example.org/a?b=c&d=e', 'https://example.org/test?a=1&b=2']);
  });

  it('carries its mark and its page numbers on every page', () => {
    pdf.pages.forEach((page, index) => {
      expect(page).toContain('SPECIMEN');
      expect(squeezed(page)).toContain(`Page${index + 1}of${pdf.pages.length}`);
    });
  });

  it('escapes the metadata and claims both standards', () => {
    const file = latin1(bytes);
    expect(file).toContain('Specimen: talks &amp; ');
    expect(file).toContain('<pdfaid:part>3</pdfaid:part>');
    expect(file).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(objectsOf(bytes).join('\n')).toContain('D:20241220000000Z');
  });
});

it('loses nothing of a table over three pages, and repeats its header', async () => {
  const cell = (value: string) => ({ type: 'tableCell' as const, children: [paragraph(value)] });
  const rows = Array.from(
    { length: 120 },
    (_, index): TableRow => ({
      type: 'tableRow',
      children: [cell(`row ${index}`), cell(`${'word '.repeat(index % 9)}end${index}`)],
    }),
  );
  const handout = withBlocks([
    {
      type: 'table',
      summary: 'Many rows',
      columns: [{ width: 'auto' }, { width: 'auto' }],
      children: [{ type: 'tableRow', header: true, children: [cell('Number'), cell('Words')] }, ...rows],
    },
  ]);
  const { bytes } = await toPdf(handout, context());
  const pdf = await openPdf(bytes);
  expect(pdf.pages.length).toBeGreaterThanOrEqual(3);
  for (let index = 0; index < 120; index++) expect(squeezed(pdf.text)).toContain(`end${index}`);
  for (const page of pdf.pages) expect(page).toContain('Number');
  expect(structuresOf(bytes, 'Table')).toBe(1);
  expect(structuresOf(bytes, 'TH')).toBe(2);
  expect(structuresOf(bytes, 'TR')).toBe(121);
});

it('writes the brief into the file as an associated file', async () => {
  const data = new TextEncoder().encode(`{"a":"${'x'.repeat(200)}"}`);
  const { bytes } = await toPdf(
    specimen(),
    context({
      attachments: [
        {
          name: 'brief.json',
          mediaType: 'application/json',
          description: 'The brief',
          bytes: data,
          relationship: 'Source',
        },
      ],
    }),
  );
  expect(objectsOf(bytes).join('\n')).toContain('/AFRelationship /Source');
  const file = streamsOf(bytes).find(({ head }) => head.includes('/Type /EmbeddedFile '));
  expect(file?.content).toBe(new TextDecoder().decode(data));
});

it('says so when there is no font', async () => {
  const none = await toPdf(specimen(), context({ fonts: [] }));
  expect(none.bytes.length).toBe(0);
  expect(none.diagnostics).toMatchObject([{ code: 'pdf/no-fonts', severity: 'error' }]);
  const broken = await toPdf(
    specimen(),
    context({ fonts: [{ family: 'Bad', weight: 'regular', style: 'normal', bytes: new Uint8Array(99) }] }),
  );
  expect(broken.diagnostics.map(({ code }) => code)).toEqual(['pdf/font', 'pdf/no-fonts']);
});

it('describes a picture that cannot be shown', async () => {
  const { bytes, diagnostics } = await toPdf(
    withBlocks([{ type: 'figure', image: 'lost', alt: 'A map of the corridor', from: '/media/0' }]),
    context(),
  );
  expect(diagnostics).toMatchObject([{ code: 'pdf/image', severity: 'error', path: '/media/0' }]);
  expect(squeezed((await openPdf(bytes)).text)).toContain('Amapofthecorridor');
});

it('reports what no font can show, at its place, and draws emoji and flags', async () => {
  const said = '中 but 🇺🇸 and 📍';
  const { bytes, diagnostics } = await toPdf(
    withBlocks([{ ...paragraph(said), from: '/context' }]),
    context(),
  );
  expect(diagnostics).toMatchObject([{ code: 'pdf/missing-glyph', severity: 'warning', path: '/context' }]);
  expect(diagnostics[0]?.message).toContain('“中” (U+4E2D)');
  expect(squeezed((await openPdf(bytes)).text)).toContain(squeezed(said));
});

it('writes no link but to http, https and mailto', async () => {
  const link = (url: string): Block => ({
    type: 'paragraph',
    children: [{ type: 'link', url, children: [{ type: 'text', value: 'here' }] }],
  });
  const { bytes } = await toPdf(
    withBlocks([link('javascript:alert(1)'), link('file:///etc/passwd'), link('mailto:a@example.org')]),
    context(),
  );
  expect((await openPdf(bytes)).urls).toEqual(['mailto:a@example.org']);
});

it('reports references that lead nowhere', async () => {
  const ref = {
    type: 'ref' as const,
    target: 'gone',
    children: [{ type: 'text' as const, value: 'see there' }],
  };
  const { bytes, diagnostics } = await toPdf(withBlocks([{ type: 'paragraph', children: [ref] }]), context());
  expect(diagnostics).toMatchObject([{ code: 'pdf/lost-place', severity: 'warning' }]);
  expect((await openPdf(bytes)).text).toContain('see there');
});

it('survives hostile text', async () => {
  const long = 'a'.repeat(20_000);
  const texts = [
    long,
    ' '.repeat(5000),
    '\u00a0'.repeat(5000),
    'क्'.repeat(2000),
    '(\\)',
    '\u202eabc\u202c',
    'x\u0000y',
    '',
  ];
  const { bytes } = await toPdf(
    withBlocks(texts.map(paragraph), { pages: { ...specimen().pages, columns: 2 } }),
    context(),
  );
  const said = (await openPdf(bytes)).text.match(/a{20,}/g) ?? [];
  expect(said.join('').length).toBe(long.length);
}, 30_000);
