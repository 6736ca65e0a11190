import type { Diagnostic } from '@aide-memoire/handout';
import { expect, it } from 'vitest';
import { measure, style } from '../../test/tools.ts';
import { shapeSpans } from './text.ts';

async function report(...texts: string[]): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  const spans = texts.map((text, index) => ({ text, style: { ...style, bold: index % 2 === 1 } }));
  shapeSpans(spans, { ...(await measure(200, found)), from: '/analysis/0' });
  return found;
}

it('says where in a text a character stands that no font has', async () => {
  expect(await report('The envoy ', '中', ' said no')).toMatchObject([
    {
      code: 'pdf/missing-glyph',
      path: '/analysis/0',
      message:
        'No font has a glyph for “中” (U+4E2D) at character 11 of its text, in “The envoy 中 said no”; a replacement character is printed.',
      actual: '中',
    },
  ]);
});

it('quotes only what stands near it, and counts characters rather than units', async () => {
  const [{ message } = { message: '' }, second] = await report(
    `😀😀 ${'far from here '.repeat(9)}中国 ${'and beyond '.repeat(9)}`,
  );
  expect(message).toContain('“中” (U+4E2D) at character 130 of its text, in “…');
  expect(message).toContain('far from here 中国 and beyond');
  expect(message.length).toBeLessThan(260);
  expect(second?.actual).toBe('国');
});

it('tells of three characters one by one, and of all others together', async () => {
  const found = await report('一二三四五六七八');
  expect(found.map(({ actual }) => actual)).toEqual([...'一二三四']);
  expect(found.at(-1)?.message).toContain(
    '“四” (U+56DB), “五” (U+4E94), “六” (U+516D), “七” (U+4E03), “八” (U+516B) at character 4',
  );
});
