import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Folder, makeFolder, smallBrief } from '../support/briefs.ts';
import { buildPackages, runBuilt } from '../support/built-cli.ts';

beforeAll(buildPackages);

/** So many that other threads are called. */
const COUNT = 40;
let folder: Folder;

beforeAll(() => {
  folder = makeFolder();
  for (let index = 0; index < COUNT; index += 1) {
    const mistake = index % 5 === 3 ? `related: [{ type: background, brief: nowhere-${index} }]\n` : '';
    const broken = index % 11 === 7 ? 'titel: x\n' : '';
    folder.put(`briefs/b${index}.yaml`, smallBrief(`b${index}`, `${mistake}${broken}`));
  }
});
afterAll(() => folder.remove());

describe('several threads', () => {
  it('write the same bytes as one, and tell the same in the same order', async () => {
    const run = async (jobs: number) => {
      rmSync(join(folder.path, 'out'), { recursive: true, force: true });
      const args = [
        'build',
        'briefs',
        '--to',
        'md,docx,pdf',
        '--no-cache',
        '--verbose',
        '--jobs',
        String(jobs),
      ];
      const told = await runBuilt(args, { cwd: folder.path });
      return { told, files: folder.files('out') };
    };
    const [one, several] = [await run(1), await run(3)];
    expect(one.told.status).toBe(1);
    expect(one.told.stderr).toContain('schema/unknown-key');
    expect(Object.keys(one.files).length).toBeGreaterThan(90);
    expect(several.told).toEqual(one.told);
    expect(several.files).toEqual(one.files);
  });

  it('find the same in a check', async () => {
    const run = (jobs: number) => runBuilt(['check', 'briefs', '--jobs', String(jobs)], { cwd: folder.path });
    const [one, several] = [await run(1), await run(3)];
    expect(one.stdout.split('\n').length).toBeGreaterThan(20);
    expect(several).toEqual(one);
  });
});
