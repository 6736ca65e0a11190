import { readFileSync, writeFileSync } from 'node:fs';
import { defaultFaces } from '@aide-memoire/fonts';
import { dotPng, specimen } from '@aide-memoire/handout/specimen';
import { expect, it } from 'vitest';
import { toPdf } from './index.ts';

it('x', async () => {
  const fonts = defaultFaces.map(({ family, weight, style, url }) => ({
    family,
    weight,
    style,
    bytes: new Uint8Array(readFileSync(url)),
  }));
  const r = await toPdf(specimen(), {
    fonts,
    images: new Map([['dot', { mediaType: 'image/png', bytes: dotPng }]]),
    attachments: [
      {
        name: 'brief.json',
        mediaType: 'application/json',
        description: 'The brief',
        bytes: new TextEncoder().encode('{"a":1}'),
        relationship: 'Source',
      },
    ],
  });
  writeFileSync('/tmp/specimen.pdf', r.bytes);
  expect(r.bytes.length).toBeGreaterThan(0);
});
