import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdownBrief } from '@aide-memoire/markdown';
import { checkCollection, migrate } from '@aide-memoire/schema';
import { readJsonBrief, readYamlBrief } from '@aide-memoire/source';
import { describe, expect, it } from 'vitest';
import { composeAll, composeReading, FORMATS, write } from '../support/outputs.ts';
import { ROOT, textOf } from '../support/repository.ts';

const FOLDER = 'examples/briefs';
const READERS = { json: readJsonBrief, yaml: readYamlBrief, markdown: readMarkdownBrief } as const;
const EXTENSIONS = { json: 'json', yaml: 'yaml', markdown: 'md' } as const;
type Spelling = keyof typeof READERS;

const idOf: Readonly<Record<string, string>> = {
  'simla-1972': 'shimla-samjhauta-1972',
  'singapore-2018': 'singapore-summit-2018',
  'us-russia-miami-talks': 'us-russia-miami-talks',
};

function read(folder: string, spelling: Spelling) {
  const file = join(FOLDER, folder, spelling, `${idOf[folder]}.${EXTENSIONS[spelling]}`);
  const translations = readdirSync(join(ROOT, FOLDER, folder, spelling))
    .map((name) => join(FOLDER, folder, spelling, name))
    .filter((name) => name !== file)
    .map((name) => ({ text: textOf(name), file: name }));
  return READERS[spelling](textOf(file), { file, translations });
}

function briefOf(folder: string) {
  const { brief, diagnostics } = read(folder, 'json');
  if (brief === undefined) throw new Error(`${folder}: ${JSON.stringify(diagnostics)}`);
  return brief;
}

it('there are these examples', () => {
  expect(readdirSync(join(ROOT, FOLDER)).toSorted()).toEqual(Object.keys(idOf).toSorted());
});

describe.each(Object.keys(idOf))('%s', (folder) => {
  it('reads without a finding, and to the same brief from each spelling', () => {
    for (const spelling of ['json', 'yaml', 'markdown'] as const) {
      const { brief, diagnostics } = read(folder, spelling);
      expect(diagnostics, spelling).toEqual([]);
      expect(brief, spelling).toEqual(briefOf(folder));
    }
  });

  it('is in the current version', () => {
    expect(migrate(briefOf(folder)).operations).toEqual([]);
  });

  it('does not claim to be verified', () => {
    expect(['partly', 'fixture']).toContain(briefOf(folder).verification?.status);
  });
});

it('the examples name one brief that is not among them, and nothing else is wrong between them', () => {
  const found = checkCollection(Object.keys(idOf).map(briefOf)).flat();
  expect(found.map(({ code, severity, actual }) => [code, severity, actual])).toEqual([
    ['reference/unknown-brief', 'warning', 'camp-david-accords-1978'],
    ['reference/unknown-brief', 'warning', 'camp-david-accords-1978'],
  ]);
});

it.each(FORMATS)('the two documents can be written as %s, with what came of the event', async (format) => {
  for (const folder of ['simla-1972', 'singapore-2018']) {
    for (const handout of composeAll(briefOf(folder))) {
      const { diagnostics } = await write(handout, format);
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
    for (const handout of composeReading(briefOf(folder)))
      expect(JSON.stringify(handout).includes('"outcomes"'), handout.meta.template).toBe(true);
  }
});
