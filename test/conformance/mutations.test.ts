import { dotPng, specimen } from '@aide-memoire/handout/specimen';
import { toPdf } from '@aide-memoire/pdf';
import { lintPdf, pdfRules } from '@aide-memoire/verify';
import { beforeAll, describe, expect, it } from 'vitest';
import { context } from '../support/outputs.ts';
import { byteChanges, changes, mutate } from './mutations.ts';

let bytes: Uint8Array;
beforeAll(async () => {
  const brief = { name: 'brief.json', mediaType: 'application/json', bytes: new TextEncoder().encode('{}') };
  const written = await toPdf(specimen(), {
    ...context,
    images: new Map([['dot', { mediaType: 'image/png', bytes: dotPng }]]),
    attachments: [{ ...brief, relationship: 'Source', description: 'The brief' }],
  });
  bytes = written.bytes;
});

const rulesOf = async (file: Uint8Array) => [...new Set((await lintPdf(file)).map(({ rule }) => rule))];

describe('lintPdf', () => {
  it('has nothing against a file with one of everything, nor against one that another program has saved', async () => {
    expect(await lintPdf(bytes)).toEqual([]);
    expect(await lintPdf(await mutate(bytes, () => undefined))).toEqual([]);
  });

  it('has a mutation for each of its rules', () => {
    const rules = pdfRules.map(({ id }) => id);
    expect(Object.keys({ ...changes, ...byteChanges }).toSorted()).toEqual([...rules, 'readable'].toSorted());
  });

  it.each(Object.entries(changes))('catches a mutation of %s', async (rule, change) => {
    expect(await rulesOf(await mutate(bytes, change))).toContain(rule);
  });

  it.each(Object.entries(byteChanges))('catches a mutation of %s', async (rule, change) => {
    expect(await rulesOf(change(bytes))).toContain(rule);
  });
});
