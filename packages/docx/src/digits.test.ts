import { specimen } from '@aide-memoire/handout/specimen';
import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { lintDocx } from './lint/lint-docx.ts';
import { toDocx } from './to-docx.ts';

const written = async (digits: 'latn' | 'deva') => {
  const handout = specimen();
  const context = { fonts: [], images: new Map(), attachments: [] };
  const { bytes } = await toDocx({ ...handout, words: { ...handout.words, digits } }, context);
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { bytes, numbering: text('word/numbering.xml'), document: text('word/document.xml') };
};

it('has Word count lists and pages in the digits of Devanagari where the handout does', async () => {
  const { bytes, numbering, document } = await written('deva');
  expect(numbering).toContain('<w:numFmt w:val="hindiNumbers"/>');
  expect(numbering).not.toContain('w:val="decimal"');
  const sections = document.match(/<w:sectPr\b/g) ?? [];
  expect(document.match(/<w:pgNumType w:fmt="hindiNumbers"\/><w:cols\b/g)).toHaveLength(sections.length);
  expect(lintDocx(bytes).filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('leaves Latin digits alone', async () => {
  const { numbering, document } = await written('latn');
  expect(numbering + document).not.toContain('hindiNumbers');
});
