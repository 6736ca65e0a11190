import { specimen } from '@aide-memoire/handout/specimen';
import { parseXml } from '@rgrove/parse-xml';
import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { startTags } from '../xml-tags.ts';
import { handoutSkeleton, skeletonInput } from './handout-skeleton.ts';
import { NUMBERING_END } from './numbering.ts';
import { skeletonCache } from './skeleton-cache.ts';

const cachedSkeleton = skeletonCache(handoutSkeleton);

const input = skeletonInput(specimen(), new Map());
const text = async (name: string, changed: Partial<typeof input> = {}) => {
  const bytes = handoutSkeleton({ ...input, ...changed }).parts.get(name);
  return bytes === undefined ? undefined : strFromU8(bytes);
};

describe('handoutSkeleton', () => {
  it('gives well-formed parts', async () => {
    const { parts, numbering } = handoutSkeleton(input);
    const xml = [...parts.values()].map((bytes) => strFromU8(bytes));
    expect(xml.length).toBeGreaterThan(5);
    for (const part of [...xml, numbering + NUMBERING_END]) expect(() => parseXml(part)).not.toThrow();
  });

  it('is the same value each time it is made', async () => {
    expect(handoutSkeleton(input)).toEqual(handoutSkeleton(structuredClone(input)));
  });

  it('names no colour but black, and shades nothing', async () => {
    const tags = startTags((await text('word/styles.xml')) ?? '');
    const colours = tags.flatMap(({ attributes }) => attributes.get('w:color') ?? []);
    expect(new Set(colours)).toEqual(new Set(['000000']));
    expect(tags.filter(({ name }) => name === 'w:shd' || name === 'w:color')).toEqual([]);
  });

  it('links every level of every list to a style that names the list', async () => {
    const { numbering } = handoutSkeleton(input);
    const tags = startTags(numbering);
    const linked = tags
      .filter(({ name }) => name === 'w:pStyle')
      .map(({ attributes }) => attributes.get('w:val'));
    expect(linked).toHaveLength(tags.filter(({ name }) => name === 'w:lvl').length);
    const styles = (await text('word/styles.xml')) ?? '';
    for (const id of linked) expect(styles).toMatch(new RegExp(`w:styleId="${id}">.*?<w:numId`));
  });

  it('sets page numbers as fields, and the mark in the head', async () => {
    expect(await text('word/footer1.xml')).toMatch(/ PAGE <.* NUMPAGES </);
    expect(await text('word/header1.xml')).toContain('>SPECIMEN<');
    expect(await text('word/header1.xml', { mark: undefined })).not.toContain('Mark');
  });

  it('marks Hindi in a running line', async () => {
    const pages = { ...input.pages, head: { start: 'संस्थान' } };
    expect(await text('word/header1.xml', { pages })).toContain('<w:cs/>');
  });

  it('has no head where there is nothing to print', async () => {
    const skeleton = handoutSkeleton({
      ...input,
      mark: undefined,
      pages: { ...input.pages, head: {} },
    });
    expect(skeleton.frames.get('portrait')?.references.map(({ name }) => name)).toEqual([
      'w:footerReference',
    ]);
    expect([...skeleton.parts.keys()].filter((name) => name.includes('header'))).toEqual([]);
  });
});

describe('skeletonCache', () => {
  it('makes one skeleton for one input, and another for another', async () => {
    expect(cachedSkeleton(input)).toBe(cachedSkeleton(structuredClone(input)));
    expect(cachedSkeleton({ ...input, lang: 'hi' })).not.toBe(cachedSkeleton(input));
  });

  it('lets go of what has long not been used', () => {
    const first = cachedSkeleton({ ...input, mark: 'first' });
    for (let index = 0; index < 40; index += 1) void cachedSkeleton({ ...input, mark: `mark ${index}` });
    expect(cachedSkeleton({ ...input, mark: 'first' })).not.toBe(first);
  });
});
