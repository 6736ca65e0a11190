import type { Attachment } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { parseXml } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { contextWith, partsOf } from '../test/read.ts';
import { lintDocx } from './lint/lint-docx.ts';
import { toDocx } from './to-docx.ts';

const attachment = (content: string | Uint8Array, more: Partial<Attachment> = {}): Attachment => ({
  name: 'brief.json',
  mediaType: 'application/json',
  description: 'The brief & its sources',
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
  relationship: 'Source',
  ...more,
});

const write = (...attachments: Attachment[]) => toDocx(specimen(), contextWith(attachments));

describe('attachments', () => {
  it('come back character by character', async () => {
    const json = '{\r\n\t"a": "<b> & ]]> \\u0000 परीक्षा 🇺🇸 \u2028"\n}\n';
    const { bytes, diagnostics } = await write(attachment(json));
    const { root } = parseXml(partsOf(bytes).get('customXml/item1.xml') ?? '');
    expect([root?.text, root?.attributes.name, diagnostics]).toEqual([json, 'brief.json', []]);
    expect(lintDocx(bytes)).toEqual([]);
  });

  it.each([
    ['a picture', attachment('{}', { mediaType: 'image/png' })],
    ['no JSON', attachment('{')],
    ['what XML forbids', attachment('"\uFFFE"')],
    ['a byte order mark', attachment('\uFEFF{}')],
    ['broken UTF-8', attachment(Uint8Array.of(0x22, 0xff, 0x22))],
  ])('leaves out %s, and says so', async (_, left) => {
    const { bytes, diagnostics } = await write(left, attachment('1', { mediaType: 'application/ld+json' }));
    expect(diagnostics).toMatchObject([{ code: 'docx/attachment-left-out', severity: 'info' }]);
    expect([...partsOf(bytes).keys()].filter((name) => /^customXml\/item\d+\.xml$/.test(name))).toEqual([
      'customXml/item1.xml',
    ]);
  });
});
