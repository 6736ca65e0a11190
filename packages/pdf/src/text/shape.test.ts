import { expect, it } from 'vitest';
import { setter, style } from '../../test/tools.ts';
import { gather } from './shape.ts';
import { shapeText } from './shape-text.ts';

const clustersOf = async (text: string, lang = 'hi') =>
  shapeText([{ text, style: { ...style, lang } }], await setter()).pieces.flatMap(
    ({ word }) => word.clusters,
  );

it('keeps Hindi conjuncts and vowel signs in one cluster', async () => {
  const clusters = await clustersOf('क्षत्रिय');
  expect(clusters.map(({ text }) => text)).toEqual(['क्ष', 'त्रि', 'य']);
});

it('marks a cluster whose glyphs do not spell its text, and lets one glyph say it all', async () => {
  const [first, second] = await clustersOf('किक');
  expect(first).toMatchObject({ text: 'कि', actual: true });
  expect(first?.glyphs.map(({ text }) => text).filter((text) => text !== '')).toEqual(['कि']);
  expect(second).toMatchObject({ text: 'क', actual: false });
});

it.each(['वार्ता', 'कूटनीतिक', 'श्रृंखला', 'शिमला समझौता', 'ज्ञान।', 'fi ffi office', 'naïve café'])(
  'loses no character of %s',
  async (word) => {
    expect((await clustersOf(word)).map(({ text }) => text).join('')).toBe(word);
  },
);

it('gives offsets that follow on each other', async () => {
  const { pieces } = shapeText([{ text: 'वार्ता and more', style }], await setter());
  let offset = 0;
  for (const { start, word } of pieces) {
    expect(start).toBe(offset);
    for (const cluster of word.clusters) {
      expect(start + cluster.start).toBe(offset);
      offset += cluster.text.length;
    }
  }
});

it('keeps the words of a right-to-left run in logical order, its glyphs in visual order', () => {
  const glyph = (id: number, cluster: number) => ({ id, cluster, advance: 500, dx: 0, dy: 0 });
  const [first, second] = gather('ab', [glyph(2, 1), glyph(1, 0)], { script: 'Arab', rightToLeft: true });
  expect(first).toMatchObject({ text: 'a', start: 0, actual: false });
  expect(second?.glyphs.map(({ id }) => id)).toEqual([2]);
});

it('joins clusters that glyphs have grown together', () => {
  const [only, none] = gather('fi', [{ id: 7, cluster: 0, advance: 500, dx: 0, dy: 0 }], {
    script: 'Latn',
    rightToLeft: false,
  });
  expect(only).toMatchObject({ text: 'fi', actual: false });
  expect(none).toBeUndefined();
});

it('shapes a word of 100,000 letters in portions', async () => {
  const { pieces } = shapeText([{ text: 'क'.repeat(100_000), style }], await setter());
  expect(pieces.reduce((sum, { word }) => sum + word.clusters.length, 0)).toBe(100_000);
}, 20_000);
