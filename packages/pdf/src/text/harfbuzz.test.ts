import type { Handout } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { expect, it } from 'vitest';
import { context } from '../../test/tools.ts';
import { toPdf } from '../to-pdf.ts';
import { harfBuzz, withHarfBuzz } from './harfbuzz.ts';

const { subtitle: _, ...meta } = specimen().meta;
const saying = (...values: string[]): Handout => ({
  ...specimen(),
  meta,
  children: values.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
});

it('is started when text asks for it, and not before; nothing is reported twice', async () => {
  expect(() => harfBuzz()).toThrow('not started');
  await toPdf(saying('The “office” of 1972–2024 (first-hand): 5% or ₹5?'), context());
  expect(() => harfBuzz()).toThrow('not started');
  const { diagnostics } = await toPdf(saying('A glyph of no font: 中.', 'शिमला समझौता'), context());
  expect(harfBuzz().buffer).toBeDefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['pdf/missing-glyph']);
});

it('hands on what else goes wrong', async () => {
  const broken = (): never => {
    throw new Error('broken');
  };
  await expect(withHarfBuzz(broken)).rejects.toThrow('broken');
});
