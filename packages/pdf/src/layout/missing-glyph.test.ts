import type { Diagnostic } from '@aide-memoire/handout';
import { expect, it } from 'vitest';
import { measure, style } from '../../test/tools.ts';
import { shapeSpans } from './text.ts';

async function report(...texts: string[]): Promise<Diagnostic | undefined> {
  const found: Diagnostic[] = [];
  const spans = texts.map((text, index) => ({ text, style: { ...style, bold: index % 2 === 1 } }));
  shapeSpans(spans, { ...(await measure(200, found)), from: '/analysis/0' });
  return found[0];
}

it('says where in a text a character stands that no font has', async () => {
  expect(await report('The envoy ', '中', ' said no')).toMatchObject({
    code: 'pdf/missing-glyph',
    path: '/analysis/0',
    message:
      'No font has a glyph for “中” (U+4E2D) at character 11 of its text, in “The envoy 中 said no”; a replacement character is printed.',
  });
});

it('quotes only what stands near it, and counts characters rather than units', async () => {
  const { message } =
    (await report(`😀😀 ${'far from here '.repeat(9)}中国 ${'and beyond '.repeat(9)}`)) ?? {};
  expect(message).toContain('“中” (U+4E2D) at character 130 of its text, in “…');
  expect(message).toContain('far from here 中国 and beyond');
  expect(message?.length).toBeLessThan(260);
});
