import { readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { readMarkdownBrief } from '@aide-memoire/markdown';
import { readJsonBrief, readYamlBrief } from '@aide-memoire/source';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from '../support/repository.ts';
import { unmark } from './marked.ts';

const FOLDER = 'test/diagnostics/seeded';
const READERS = { '.md': readMarkdownBrief, '.yaml': readYamlBrief, '.json': readJsonBrief } as const;
const files = readdirSync(join(ROOT, FOLDER)).sort();

const show = ({ line, column, code }: { line: number; column: number; code: string }) =>
  `${line}:${column} ${code}`;

/** What a reader finds in a fixture, in the form of its marks. */
function found(file: string, text: string): string[] {
  const read = READERS[extname(file) as keyof typeof READERS];
  const { diagnostics, brief } = read(text, { file });
  if (diagnostics.some(({ severity }) => severity === 'error')) expect(brief).toBeUndefined();
  return diagnostics.map(({ code, place }) =>
    show({ line: place?.start.line ?? 0, column: place?.start.column ?? 0, code }),
  );
}

describe('seeded mistakes', () => {
  it.each(files)('%s: every one at its place, in one run, and nothing else', (file) => {
    const { text, seeded } = unmark(textOf(join(FOLDER, file)));
    expect(seeded.length).toBeGreaterThan(0);
    expect(found(file, text).sort()).toEqual(seeded.map(show).sort());
  });

  it('are at least 80, in all three spellings', () => {
    const counts = files.map((file) => unmark(textOf(join(FOLDER, file))).seeded.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(80);
    for (const extension of Object.keys(READERS))
      expect(files.some((file) => file.endsWith(extension))).toBe(true);
  });
});
