import { type Figure, text } from '@aide-memoire/handout';
import { describe, expect, it } from 'vitest';
import { all, contextWith, handoutOf, paragraphsOf, written } from '../../../test/read.ts';
import { toDocx } from '../../to-docx.ts';

const figure = (more: Partial<Figure> = {}): Figure => ({
  type: 'figure',
  image: 'dot',
  alt: 'A dot',
  ...more,
});

describe('figure', () => {
  it('stands in the line, at its width, with its description', async () => {
    const { root, parts } = await written(handoutOf(figure({ width: 10 })));
    // 10 mm come to 567 twips of 635 units each.
    expect(all(root, 'wp:extent')[0]?.attributes).toEqual({ cx: '360045', cy: '360045' });
    expect(all(root, 'wp:docPr')[0]?.attributes.descr).toBe('A dot');
    expect(parts.has('word/media/image1.png')).toBe(true);
    expect(all(root, 'adec:decorative')).toEqual([]);
  });

  it('is marked as decoration where it says nothing', async () => {
    expect(all((await written(handoutOf(figure({ alt: '' })))).root, 'adec:decorative')).toHaveLength(1);
  });

  it('never outgrows the page', async () => {
    const extent = all((await written(handoutOf(figure()))).root, 'wp:extent')[0]?.attributes ?? {};
    // The column is 174 mm wide and the text 261 mm high, of which a picture may take four fifths.
    expect(Number(extent.cx) / 36_000).toBeCloseTo(174, 0);
    const { pages } = handoutOf();
    const low = { ...handoutOf(figure()), pages: { ...pages, margins: { ...pages.margins, top: 180 } } };
    expect(Number(all((await written(low)).root, 'wp:extent')[0]?.attributes.cy) / 36_000).toBeCloseTo(
      79.2,
      0,
    );
  });

  it('is stored once however often it is shown, and each drawing has a number', async () => {
    const { root, parts } = await written(handoutOf(figure(), figure()));
    expect([...parts.keys()].filter((name) => name.includes('media/'))).toHaveLength(1);
    expect(all(root, 'wp:docPr').map(({ attributes }) => attributes.id)).toEqual(['1', '2']);
  });

  it('is told by its description where the picture is missing or is none', async () => {
    const missing = figure({ image: 'x', from: '/figures/0', caption: [text('C')] });
    expect(await paragraphsOf(missing)).toMatchObject([{ words: '[A dot]' }, { words: 'Figure 1: C' }]);
    expect((await written(handoutOf(missing))).diagnostics).toMatchObject([
      { code: 'docx/image-missing', path: '/figures/0' },
    ]);
    const broken = new Map([['dot', { mediaType: 'image/jpeg', bytes: Uint8Array.of(1) }]] as const);
    const { diagnostics } = await toDocx(handoutOf(figure()), { ...contextWith(), images: broken });
    expect(diagnostics).toMatchObject([{ code: 'docx/image-unreadable' }]);
  });
});
