import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { templates } from '@aide-memoire/handout';
import { teacherSecrets } from '@aide-memoire/schema';
import { readJsonBrief } from '@aide-memoire/source';
import { findLeaks } from '@aide-memoire/verify';
import { build, formats } from 'aide-memoire';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, textOf } from '../support/repository.ts';

const PATH = 'examples/briefs/simla-1972/json/shimla-samjhauta-1972.json';
const { brief } = readJsonBrief(textOf(PATH));
if (brief === undefined) throw new Error('the example is valid');
const secrets = teacherSecrets(brief);

let out: string;
beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'leaks-'));
});
afterAll(() => {
  rmSync(out, { recursive: true, force: true });
});

/** Everything that the example prints for an edition, in both of its languages. */
async function printed(edition: 'student' | 'teacher') {
  const names = Object.values(templates)
    .filter(({ editions }) => editions.includes(edition))
    .map(({ name }) => name);
  const { outputs } = await build({
    paths: [PATH],
    cwd: ROOT,
    out: join(out, edition),
    to: Object.keys(formats),
    templates: names,
    editions: [edition],
    langs: ['hi', 'en'],
  });
  return outputs.map(({ path }) => path);
}

const leaksIn = (path: string) =>
  findLeaks(new Uint8Array(readFileSync(path)), extname(path).slice(1), secrets);

describe('what the bilingual example prints', () => {
  it('has secrets to tell', () => {
    expect(secrets.length).toBeGreaterThan(10);
  });

  it('tells students none of them, in any template, format or language, nor in the brief that it carries', async () => {
    const files = await printed('student');
    expect(files.length).toBeGreaterThanOrEqual(6 * 3 * 2);
    const told = await Promise.all(
      files.map(async (path) => ({ file: basename(path), leaks: await leaksIn(path) })),
    );
    expect(told.filter(({ leaks }) => leaks.length > 0)).toEqual([]);
  });

  it('tells teachers', async () => {
    const files = (await printed('teacher')).filter((path) => path.includes('answer-key'));
    expect(files.length).toBe(6);
    for (const path of files) expect((await leaksIn(path)).length, basename(path)).toBeGreaterThan(3);
  });
});
