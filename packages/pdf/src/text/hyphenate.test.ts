import { beforeAll, describe, expect, it } from 'vitest';
import { setter, style } from '../../test/tools.ts';
import { hyphensOf, loadHyphenation } from './hyphenate.ts';
import { shapeText } from './shape-text.ts';

async function parted(word: string, lang = 'en'): Promise<string> {
  const { pieces } = shapeText([{ text: word, style: { ...style, lang } }], await setter());
  return pieces
    .flatMap(({ word: part }) => {
      const points = new Set(hyphensOf(part, lang));
      return part.clusters.map(({ text }, index) => `${points.has(index) ? '-' : ''}${text}`);
    })
    .join('');
}

describe('hyphensOf', () => {
  beforeAll(() => loadHyphenation(['en-IN', 'hi', 'ta']));

  it.each([
    ['international', 'in-ter-na-tional'],
    ['(confidence),', '(con-fid-ence),'],
    ['diplomatic', 'dip-lo-matic'],
  ])('parts %s', async (word, expected) => {
    expect(await parted(word)).toBe(expected);
  });

  it.each([
    'talks',
    'Constantinople',
    'UNESCO',
    'covid19',
    'co-operate',
    'https://example.org/international',
    '@someone',
  ])('leaves %s whole', async (word) => {
    expect(await parted(word)).toBe(word);
  });

  it('leaves two letters before and three behind', async () => {
    for (const word of ['agreements', 'ideology', 'equality', 'unanimously'])
      expect(await parted(word)).toMatch(/^\p{L}{2,}(-\p{L}+)*-?\p{L}{3,}$/u);
  });

  it('parts Hindi between syllables', async () => {
    expect(await parted('महत्वपूर्ण', 'hi')).toMatch(/-/);
    for (const syllable of (await parted('अंतरराष्ट्रीयकरण', 'hi')).split('-'))
      expect(syllable).not.toMatch(/^\p{M}|\u094d$/u);
  });

  it('parts nothing in other languages', async () => {
    expect(await parted('வெளியுறவுக்கொள்கை', 'ta')).not.toContain('-');
    expect(await parted('international', 'fr')).toBe('international');
  });
});
