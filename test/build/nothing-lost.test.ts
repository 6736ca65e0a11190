import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'aide-memoire';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, makeFolder, smallBrief } from '../support/briefs.ts';
import { BIN, buildPackages, runBuilt } from '../support/built-cli.ts';

beforeAll(buildPackages);

let folder: Folder;
const COUNT = 10;

beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const putAll = (place: string) => {
  for (let index = 0; index < COUNT; index += 1)
    folder.put(`briefs/b${index}.yaml`, smallBrief(`b${index}`).replace('Miami', place));
};
const ARGS = ['build', 'briefs', '--to', 'md,docx,pdf', '--no-cache', '--jobs', '2'];
/** Finished documents, without what lies beside them. */
const finished = () =>
  Object.fromEntries(
    Object.entries(folder.files('out')).filter(([name]) => /^[^.].*\.(?:md|docx|pdf)$/.test(name)),
  );
const parts = () => readdirSync(join(folder.path, 'out')).filter((name) => name.endsWith('.part'));

/** What a build of one place makes, undisturbed. */
async function outputsOf(place: string): Promise<Readonly<Record<string, string>>> {
  putAll(place);
  const { ok } = await build({
    paths: ['briefs'],
    to: ['md', 'docx', 'pdf'],
    cwd: folder.path,
    cache: false,
  });
  expect(ok).toBe(true);
  const files = finished();
  rmSync(join(folder.path, 'out'), { recursive: true });
  return files;
}

describe('a build that is killed', () => {
  it('leaves every file old or new and whole, at whatever moment, and the next one completes it', async () => {
    const old = await outputsOf('Miami');
    const now = await outputsOf('Geneva');
    const names = Object.keys(now);
    expect(names).toHaveLength(3 * COUNT);
    let broken = 0;
    for (let round = 0; round < 8; round += 1) {
      putAll('Miami');
      expect((await runBuilt([...ARGS, '-q'], { cwd: folder.path })).status).toBe(0);
      putAll('Geneva');
      const after = 100 + Math.random() * 900;
      const { status } = await runBuilt(ARGS, { cwd: folder.path, kill: { signal: 'SIGKILL', after } });
      if (status === null) broken += 1;
      const files = finished();
      for (const name of names) expect([old[name], now[name]], name).toContain(files[name]);
    }
    expect(broken).toBeGreaterThan(0);
    const last = await runBuilt(ARGS, { cwd: folder.path });
    expect(last.status).toBe(0);
    expect(finished()).toEqual(now);
    expect(parts()).toEqual([]);
  });

  it('says so when the user broke it off, with the code for that', async () => {
    const now = await outputsOf('Geneva');
    putAll('Geneva');
    let broken: Awaited<ReturnType<typeof runBuilt>> | undefined;
    for (let after = 150; broken === undefined && after < 3000; after += 150) {
      rmSync(join(folder.path, 'out'), { recursive: true, force: true });
      const run = await runBuilt(ARGS, { cwd: folder.path, kill: { signal: 'SIGINT', after } });
      if (run.status === 130) broken = run;
    }
    expect(broken?.stderr).toContain('Broken off. What was finished is in its place');
    expect(broken?.stderr).not.toMatch(/^\s+at /m);
    const { status } = await runBuilt(ARGS, { cwd: folder.path });
    expect(status).toBe(0);
    expect(finished()).toEqual(now);
    expect(parts()).toEqual([]);
  });
});

/** Whether this process may make disks of its own: it must be root, and not kept from it. */
function mayMount(): boolean {
  const probe = makeFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe.path], { stdio: 'ignore' });
    execFileSync('umount', [probe.path], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  } finally {
    probe.remove();
  }
}

const canMount = process.platform === 'linux' && mayMount();

describe('a disk that refuses', () => {
  const small = () => join(folder.path, 'out');
  const mount = (...options: string[]) => {
    mkdirSync(small(), { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', options.join(','), 'tmpfs', small()]);
  };
  const umount = () => execFileSync('umount', [small()]);

  it.skipIf(!canMount)(
    'full: the old files stay, the message says what to do, the next build completes',
    async () => {
      const old = await outputsOf('Miami');
      const now = await outputsOf('Geneva');
      const needed = Object.values(now).reduce((sum, text) => sum + Math.ceil(text.length / 4096) * 4096, 0);
      // All fits once, and there is no room for one of them a second time.
      mount(`size=${needed + 4096}`);
      try {
        putAll('Miami');
        const { ok } = await build({
          paths: ['briefs'],
          to: ['md', 'docx', 'pdf'],
          cwd: folder.path,
          cache: false,
        });
        expect(ok).toBe(true);
        folder.put('out/filler', Buffer.alloc(4096));
        putAll('Geneva');
        const { status, stderr } = await runBuilt(ARGS, { cwd: folder.path });
        expect(status).toBe(1);
        expect(stderr).toMatch(/out\/b\d+\.\w+ {2}error {2}build\/not-written/);
        expect(stderr).toContain('The disk is full. Make room and run the command again');
        expect(stderr).not.toMatch(/^\s+at /m);
        for (const [name, text] of Object.entries(finished()))
          if (name in old) expect([old[name], now[name]], name).toContain(text);
        expect(parts()).toEqual([]);
        execFileSync('mount', ['-o', `remount,size=${needed * 3}`, small()]);
        rmSync(join(small(), 'filler'));
        expect((await runBuilt(ARGS, { cwd: folder.path })).status).toBe(0);
        expect(finished()).toEqual(now);
      } finally {
        umount();
      }
    },
  );

  it.skipIf(!canMount && process.getuid?.() === 0)(
    'read-only: nothing is changed, and every file is told once',
    async () => {
      putAll('Miami');
      const options = { paths: ['briefs'], to: ['md'], cwd: folder.path, cache: false };
      if (canMount) mount('size=1m');
      else mkdirSync(small());
      try {
        expect((await build(options)).ok).toBe(true);
        const before = folder.files('out');
        if (canMount) execFileSync('mount', ['-o', 'remount,ro', small()]);
        else chmodSync(small(), 0o555);
        putAll('Geneva');
        const { status, stderr } = await runBuilt(['build', 'briefs', '--to', 'md', '--no-cache'], {
          cwd: folder.path,
        });
        expect(status).toBe(1);
        expect(stderr).toMatch(/out\/b0\.md {2}error {2}build\/not-written\n.*\((?:EROFS|EACCES)\)/);
        expect(stderr).toMatch(/Choose another folder|choose another folder/);
        expect(folder.files('out')).toEqual(before);
      } finally {
        if (canMount) umount();
        else chmodSync(small(), 0o755);
      }
    },
  );

  it('in the way: a folder where a file should be is told, and the other files are built', async () => {
    putAll('Miami');
    folder.put('out/b3.md/keep', 'mine');
    const options = { paths: ['briefs'], to: ['md'], cwd: folder.path, cache: false };
    const { ok, diagnostics, written } = await build(options);
    expect([ok, written]).toEqual([false, COUNT - 1]);
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual(['build/not-written out/b3.md']);
    expect(folder.read('out/b3.md/keep').toString()).toBe('mine');
    expect(parts()).toEqual([]);
    rmSync(join(folder.path, 'out/b3.md'), { recursive: true });
    const next = await build(options);
    expect([next.ok, next.written, next.unchanged]).toEqual([true, 1, COUNT - 1]);
  });
});

describe('a brief that changes while it is built', () => {
  it('is built as it was read, and again the next time', async () => {
    putAll('Miami');
    const options = { paths: ['briefs'], to: ['md'], cwd: folder.path, cache: false };
    const first = await build({
      ...options,
      onEvent: (event) => {
        if (event.type === 'brief' && event.done === 1) putAll('Geneva');
      },
    });
    expect(first.ok).toBe(true);
    expect(folder.read('out/b0.md').toString()).toContain('Miami');
    await build(options);
    for (let index = 0; index < COUNT; index += 1)
      expect(folder.read(`out/b${index}.md`).toString()).toContain('Geneva');
  });

  it('or goes away is told, and the others are built', async () => {
    putAll('Miami');
    const { ok, diagnostics, written } = await build({
      paths: ['briefs'],
      to: ['md'],
      cwd: folder.path,
      cache: false,
      jobs: 1,
      onEvent: (event) => {
        if (event.type === 'brief' && event.done === 1)
          rmSync(join(folder.path, 'briefs/b9.yaml'), { force: true });
      },
    });
    expect([ok, written]).toEqual([false, COUNT - 1]);
    expect(diagnostics.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'file/unreadable briefs/b9.yaml',
    ]);
  });
});

describe('a build that is broken off from code', () => {
  it('rejects with the reason, and what was finished is known the next time', async () => {
    putAll('Miami');
    const breaking = new AbortController();
    const options = { paths: ['briefs'], to: ['md'], cwd: folder.path, cache: false, jobs: 1 };
    const running = build({
      ...options,
      signal: breaking.signal,
      onEvent: (event) => {
        if (event.type === 'brief' && event.done === 4) breaking.abort(new Error('enough'));
      },
    });
    await expect(running).rejects.toThrow('enough');
    const next = await build(options);
    expect([next.ok, next.written, next.unchanged]).toEqual([true, COUNT - 4, 4]);
  });
});

describe('streams', () => {
  it('that close early are no failure', async () => {
    for (let index = 0; index < 60; index += 1)
      folder.put(`briefs/b${index}.yaml`, `${smallBrief(`b${index}`)}titel: ${'x'.repeat(2000)}\n`);
    const script = `"$0" "$1" check briefs --no-editorial | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const said = execFileSync('bash', ['-c', script, process.execPath, BIN], {
      cwd: folder.path,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const [first, status] = said.trim().split('\n');
    expect(first).toContain('schema/unknown-key');
    expect(['0', '1']).toContain(status);
  });
});

describe('colours', () => {
  it('are for terminals, and heed what the user says', async () => {
    folder.put('bad.yaml', 'schemaVersion: 1\n');
    const told = async (env: Record<string, string>) =>
      (await runBuilt(['check', 'bad.yaml'], { cwd: folder.path, env })).stdout.includes('\u001B[');
    expect([await told({}), await told({ CI: '1' }), await told({ FORCE_COLOR: '1' })]).toEqual([
      false,
      false,
      true,
    ]);
    expect(await told({ NO_COLOR: '1' })).toBe(false);
  });
});

describe('watching', () => {
  it('ends cleanly when the user says so', async () => {
    putAll('Miami');
    const { status, stdout, stderr } = await runBuilt(
      ['build', 'briefs', '--to', 'md', '--watch', '--no-cache'],
      {
        cwd: folder.path,
        kill: { signal: 'SIGINT', after: 4000 },
      },
    );
    expect(stdout.split('\n').filter(Boolean)).toHaveLength(COUNT);
    expect(stderr).toContain('Waiting for changes.');
    expect(status).toBe(0);
    expect(parts()).toEqual([]);
  });
});
