import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SPELLINGS } from '../support/examples.ts';
import { ROOT } from '../support/repository.ts';
import { spawnCli } from '../support/run-cli.ts';

const folders: string[] = [];

/** Builds everything in a process of its own, in a folder, time zone and locale of its own. */
async function buildIn(
  name: string,
  environment: Record<string, string>,
  brief: string,
): Promise<Map<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  folders.push(folder);
  mkdirSync(join(folder, 'deep', name), { recursive: true });
  const args = [
    'build',
    join(ROOT, brief),
    '--to',
    'md,docx,pdf',
    '--template',
    'handout,study-sheet',
    '--out',
    'files',
  ];
  const { status, stderr } = await spawnCli(args, { cwd: join(folder, 'deep', name), env: environment });
  if (status !== 0) throw new Error(stderr);
  const out = join(folder, 'deep', name, 'files');
  return new Map(
    readdirSync(out)
      // The manifest names the brief's path from its folder, which is another one each time.
      .filter((file) => !file.startsWith('.'))
      .sort()
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(join(out, file)))
          .digest('hex'),
      ]),
  );
}

describe('equal input gives equal bytes', () => {
  let first: Map<string, string>;

  beforeAll(async () => {
    first = await buildIn('first', { TZ: 'Asia/Kolkata', LANG: 'hi_IN.UTF-8' }, SPELLINGS[2].file);
  });

  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('makes the six files', () => {
    const id = 'us-russia-miami-talks';
    expect([...first.keys()]).toEqual(
      ['docx', 'md', 'pdf']
        .flatMap((extension) => [`${id}.${extension}`, `${id}.study-sheet.${extension}`])
        .sort(),
    );
  });

  it('in another time zone, locale and folder', async () => {
    expect(await buildIn('elsewhere', { TZ: 'America/Adak', LANG: 'C' }, SPELLINGS[2].file)).toEqual(first);
  });

  it.each(SPELLINGS.slice(0, 2))('from $file', async ({ file }) => {
    expect(await buildIn('spelling', { TZ: 'Pacific/Chatham' }, file)).toEqual(first);
  });
});
