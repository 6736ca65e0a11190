import { writeFileSync } from 'node:fs';
import { specimen } from '@aide-memoire/handout/specimen';
import { expect, it } from 'vitest';
import { toMarkdown } from './to-markdown.ts';

it('x', async () => {
  const { bytes } = await toMarkdown(specimen(), { fonts: [], images: new Map(), attachments: [] });
  writeFileSync('/tmp/specimen.md', bytes);
  expect(bytes.length).toBeGreaterThan(10);
});
