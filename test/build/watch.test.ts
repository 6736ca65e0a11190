import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, watch } from 'aide-memoire';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, makeFolder, smallBrief } from '../support/briefs.ts';

let folder: Folder;
let ending: AbortController;

beforeEach(() => {
  folder = makeFolder();
  ending = new AbortController();
});
afterEach(() => {
  ending.abort();
  folder.remove();
});

describe('watching', () => {
  it('builds what a change touches, stands mistakes and atomic saves, and ends when it is told', async () => {
    folder.put('briefs/talks.yaml', smallBrief('talks'));
    folder.put('briefs/other.yaml', smallBrief('other'));
    const builds: { written: string[]; ok: boolean }[] = [];
    const options = { paths: ['briefs'], to: ['md'], cwd: folder.path, cache: false };
    const rebuild = async () => {
      const { outputs, ok } = await build(options);
      const written = outputs.filter((output) => output.written);
      builds.push({ ok, written: written.map(({ path }) => path.split(/[\\/]/).at(-1) ?? '') });
    };
    /** The next build that wrote something or failed; other ones may come of the same change. */
    let seen = 0;
    const next = async () => {
      for (;;) {
        const found = builds.slice(seen).find(({ written, ok }) => !ok || written.length > 0);
        if (found !== undefined) {
          seen = builds.indexOf(found) + 1;
          return found;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    const watching = watch({ ...options, rebuild, signal: ending.signal });
    expect(await next()).toEqual({ ok: true, written: ['other.md', 'talks.md'] });

    folder.put('briefs/talks.yaml', smallBrief('talks').replace('Miami', 'Geneva'));
    expect(await next()).toEqual({ ok: true, written: ['talks.md'] });
    expect(folder.read('out/talks.md').toString()).toContain('Geneva');

    folder.put('briefs/talks.yaml', 'schemaVersion: 1\nid: [');
    expect(await next()).toEqual({ ok: false, written: [] });
    expect(folder.read('out/talks.md').toString()).toContain('Geneva');

    const beside = join(folder.path, 'briefs/.talks.yaml.swp');
    writeFileSync(beside, smallBrief('talks').replace('Miami', 'Oslo'));
    renameSync(beside, join(folder.path, 'briefs/talks.yaml'));
    expect(await next()).toEqual({ ok: true, written: ['talks.md'] });
    expect(folder.read('out/talks.md').toString()).toContain('Oslo');

    folder.put('briefs/new.yaml', smallBrief('new'));
    expect(await next()).toEqual({ ok: true, written: ['new.md'] });

    ending.abort();
    await watching;
    const count = builds.length;
    folder.put('briefs/new.yaml', smallBrief('new').replace('Miami', 'Oslo'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(builds).toHaveLength(count);
  });
});
