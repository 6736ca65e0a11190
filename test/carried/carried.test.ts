import { createHash } from 'node:crypto';
import type { Attachment } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { extractBrief } from '@aide-memoire/verify';
import { formats } from 'aide-memoire';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleOf } from '../support/examples.ts';
import { context, FORMATS } from '../support/outputs.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

function attached(value: unknown): Attachment {
  const bytes = new TextEncoder().encode(`${JSON.stringify(value)}\n`);
  return {
    name: 'talks.json',
    mediaType: 'application/json',
    description: `The brief that this was made from. SHA-256: ${sha256(bytes)}`,
    bytes,
    relationship: 'Source',
  };
}

async function write(format: string, attachments: readonly Attachment[]): Promise<Uint8Array> {
  const writer = await formats[format]?.load();
  if (writer === undefined) throw new RangeError(`There is no format ${format}.`);
  return (await writer(specimen(), { ...context, attachments })).bytes;
}

/** Texts that have an end of something in them. */
const hostile = [
  ']]>',
  '-->',
  '--',
  '&amp;<b>"\'',
  '\\u0000',
  '\u2028\u2029',
  'हिन्दी 😀',
  '\r\n\t',
  'a\\"b',
  'endstream',
];

describe.each(FORMATS)('a brief in %s', (format) => {
  /** Markdown only says what its brief was. */
  const carries = format !== 'md';

  it.each([hostile, exampleOf('simla-1972'), exampleOf('singapore-2018')])(
    'comes out byte for byte as it went in, with its digest',
    async (value) => {
      const attachment = attached(value);
      const found = await extractBrief(await write(format, [attachment]), format);
      expect(found).toEqual({
        name: 'talks.json',
        sha256: sha256(attachment.bytes),
        ...(carries ? { bytes: attachment.bytes } : {}),
      });
    },
  );

  it('comes out whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.json(), async (text) => {
        const attachment = attached(JSON.parse(text));
        const found = await extractBrief(await write(format, [attachment]), format);
        expect([found?.sha256, found?.bytes]).toEqual([
          sha256(attachment.bytes),
          carries ? attachment.bytes : undefined,
        ]);
      }),
      { numRuns: 10 },
    );
  });

  it('is not there where none was put in', async () => {
    expect(await extractBrief(await write(format, []), format)).toBeUndefined();
  });
});

it('refuses damaged files and other endings', async () => {
  const damaged = new TextEncoder().encode('no file');
  await expect(extractBrief(damaged, 'docx')).rejects.toThrow();
  await expect(extractBrief(damaged, 'pdf')).rejects.toThrow();
  await expect(extractBrief(damaged, 'odt')).rejects.toThrow(/odt/);
});
