import type { Writer } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { all, contextWith, partsOf, wordsOf, written } from '../test/read.ts';
import { lintDocx } from './lint/lint-docx.ts';
import { toDocx } from './to-docx.ts';

const writer: Writer = toDocx;

/** Texts of a tree in the order that they are read in. */
const order = [
  'when',
  'title',
  'label',
  'caption',
  'lead',
  'stem',
  'tag',
  'provenance',
  'limits',
  'children',
  'attribution',
];
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (typeof value !== 'object' || value === null) return [];
  const fields = new Map(Object.entries(value));
  // The names of parties come first: they are the heading row of a table.
  if (fields.get('type') === 'sides' && Array.isArray(fields.get('children'))) {
    const sides = fields.get('children') as readonly { title: unknown; children: unknown }[];
    return [...textsOf(sides.map(({ title }) => title)), ...textsOf(sides.map(({ children }) => children))];
  }
  const own = fields.get('value');
  return [...(typeof own === 'string' ? [own] : []), ...order.flatMap((key) => textsOf(fields.get(key)))];
}

describe('toDocx on the specimen', () => {
  it('gives a package of well-formed parts, content types first', async () => {
    const { bytes, mediaType, extension, diagnostics } = await writer(specimen(), contextWith());
    const parts = partsOf(bytes);
    expect([...parts.keys()][0]).toBe('[Content_Types].xml');
    for (const [name, text] of parts)
      if (/\.(xml|rels)$/.test(name)) expect(() => parseXml(text), name).not.toThrow();
    expect([extension, mediaType.endsWith('wordprocessingml.document'), diagnostics]).toEqual([
      'docx',
      true,
      [],
    ]);
  });

  it('leaves nothing dangling', async () => {
    expect(lintDocx((await written(specimen())).bytes)).toEqual([]);
  });

  it('holds every text in the order of the tree', async () => {
    const { root } = await written(specimen());
    const words = wordsOf(root);
    const { meta, children } = specimen();
    let at = 0;
    for (const text of textsOf([meta.title, meta.subtitle, children])) {
      const found = words.indexOf(text, at);
      expect(found, `"${text}" behind "${words.slice(Math.max(0, at - 40), at)}"`).toBeGreaterThanOrEqual(at);
      at = found + text.length;
    }
    expect(at).toBe(words.length);
  });

  it('formats by styles alone', async () => {
    const { root } = await written(specimen());
    const used = (name: string) =>
      new Set(
        all(root, name).flatMap(({ children }) =>
          children.map((child) => ('name' in child ? child.name : '')),
        ),
      );
    expect([...used('w:pPr')].sort()).toEqual([
      'w:keepLines',
      'w:keepNext',
      'w:numPr',
      'w:pStyle',
      'w:pageBreakBefore',
    ]);
    expect([...used('w:rPr')].sort()).toEqual(['w:cs', 'w:lang', 'w:rStyle']);
    expect([...used('w:tcPr')]).toEqual(['w:tcW']);
  });

  it('gives the same bytes for equal input, whatever was written in between', async () => {
    const first = await toDocx(specimen(), contextWith());
    await toDocx({ ...specimen(), lang: 'hi' }, contextWith());
    expect(await toDocx(structuredClone(specimen()), contextWith())).toEqual(first);
  });

  it('gives other bytes for another stamp', async () => {
    const { meta } = specimen();
    const later = await written({ ...specimen(), meta: { ...meta, stamp: '2025-01-01' } });
    expect(later.bytes).not.toEqual((await written(specimen())).bytes);
    expect(later.parts.get('docProps/core.xml')).toMatch(/created[^>]*>2025-01-01T00:00:00Z</);
  });

  it('does not change the handout', async () => {
    const handout = specimen();
    await written(handout);
    expect(handout).toEqual(specimen());
  });
});

describe('toDocx on page set-ups', () => {
  const { pages } = specimen();

  it('gives a section of its own to the title over two columns, and evens them out at the end', async () => {
    const { root } = await written({ ...specimen(), pages: { ...pages, columns: 2 } });
    const sections = all(root, 'w:sectPr');
    const columns = sections.map((section) => all(section, 'w:cols')[0]?.attributes['w:num']);
    const types = sections.map((section) => all(section, 'w:type')[0]?.attributes['w:val']);
    expect([columns, types]).toEqual([
      [undefined, '2', undefined],
      [undefined, 'continuous', 'continuous'],
    ]);
  });

  it('sets the paper in twips', async () => {
    const { root } = await written({ ...specimen(), pages: { ...pages, paper: 'Letter' } });
    expect(all(root, 'w:pgSz')[0]?.attributes).toEqual({ 'w:w': '12240', 'w:h': '15840' });
  });

  it('does without running lines', async () => {
    const { meta } = specimen();
    const bare = { ...specimen(), meta: { ...meta }, pages: { ...pages, head: {}, foot: {} } };
    const { mark: _, ...unmarked } = bare.meta;
    const { root, bytes } = await written({ ...bare, meta: unmarked });
    expect([...all(root, 'w:headerReference'), ...all(root, 'w:footerReference')]).toEqual([]);
    expect(lintDocx(bytes)).toEqual([]);
  });
});
