import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, convert } from 'aide-memoire';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type Folder, makeFolder, smallBrief } from '../support/briefs.ts';

let folder: Folder;

beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

it('says at which line and column a character stands that no font has, in every spelling', async () => {
  folder.put('a/talks.yaml', smallBrief('talks').replace('They met in Miami', 'They met 中 in Miami'));
  for (const to of ['json', 'md'] as const)
    await convert({ paths: ['a/talks.yaml'], to, out: to, cwd: folder.path });
  const { diagnostics } = await build({
    paths: ['a', 'json', 'md'],
    to: ['pdf'],
    out: 'out',
    cwd: folder.path,
  });
  const found = diagnostics.filter(({ code }) => code === 'pdf/missing-glyph');
  expect(found.map(({ file }) => file)).toEqual(['a/talks.yaml', 'json/talks.json', 'md/talks.md']);
  for (const { file = '', place, actual } of found) {
    const line =
      readFileSync(join(folder.path, file), 'utf8').split('\n')[(place?.start.line ?? 0) - 1] ?? '';
    expect(line.slice((place?.start.column ?? 0) - 1, (place?.end.column ?? 0) - 1), file).toBe('中');
    expect(actual).toBe('中');
  }
});
