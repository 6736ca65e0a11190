import type { Block, Handout } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { expect, it } from 'vitest';
import { context } from '../test/tools.ts';
import { toPdf } from './index.ts';

const paragraph: Block = {
  type: 'paragraph',
  children: [
    {
      type: 'text',
      value: 'The talks focused on several critical areas where limited progress might be possible. '.repeat(
        6,
      ),
    },
  ],
};
const withParagraphs = (count: number): Handout => ({
  ...specimen(),
  children: Array.from({ length: count }, () => paragraph),
});

async function cost(count: number): Promise<number> {
  const handout = withParagraphs(count);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3; round++) {
    const start = process.cpuUsage();
    await toPdf(handout, context());
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / count);
  }
  return least;
}

it('takes time in proportion to what is written', async () => {
  await cost(40);
  expect(await cost(2000)).toBeLessThan((await cost(200)) * 3);
}, 120_000);

it('gives the same bytes whatever was written before', async () => {
  const first = await toPdf(specimen(), context());
  await toPdf(withParagraphs(30), context());
  expect((await toPdf(specimen(), context())).bytes).toEqual(first.bytes);
});
