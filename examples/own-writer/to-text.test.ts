import { readFileSync } from 'node:fs';
import { compose, templates } from '@aide-memoire/handout';
import { writerChecks } from '@aide-memoire/handout/conformance';
import { readYamlBrief } from '@aide-memoire/source';
import { describe, expect, it } from 'vitest';
import { toText } from './to-text.ts';

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

describe('the writer of plain text', () => {
  it.each(writerChecks(toText, { textOf }))('$name', async ({ problems }) => {
    expect(await problems()).toEqual([]);
  });

  it('writes a brief', async () => {
    const file = '../briefs/singapore-2018/yaml/singapore-summit-2018.yaml';
    const { brief } = readYamlBrief(readFileSync(new URL(file, import.meta.url), 'utf8'));
    const template = templates.handout;
    if (brief === undefined || template === undefined) throw new Error('The brief has errors.');
    const { handout } = compose(brief, { template });
    const { bytes } = await toText(handout, { fonts: [], images: new Map(), attachments: [] });
    await expect(textOf(bytes)).toMatchFileSnapshot('singapore-summit-2018.txt');
  });
});
