import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGES, ROOT } from '../support/repository.ts';

// The release as the workflow makes it, up to the tarballs, in a copy of the repository; then a user's empty folder.
const folder = mkdtempSync(join(tmpdir(), 'release-'));
const copy = join(folder, 'repository');
const tarballs = join(folder, 'tarballs');
const project = join(folder, 'project');
const shell = process.platform === 'win32';

function run(
  command: string,
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): string {
  const result = spawnSync(command, [...args], {
    cwd,
    encoding: 'utf8',
    shell: shell && command === 'pnpm',
    env: { ...process.env, CI: '1', ...env },
  });
  if (result.status !== 0)
    throw new Error(
      `${command} ${args.join(' ')}\n${result.stdout}${result.stderr}${result.error?.message ?? ''}`,
    );
  return result.stdout;
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(copy, 'packages', name, 'package.json'), 'utf8')) as { version: string })
    .version;
const before = new Map<string, string>();

/** The order in which the workflow publishes: file, name and version. */
const order = () =>
  readFileSync(join(tarballs, 'order.txt'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' ') as [file: string, name: string, version: string]);

beforeAll(() => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && !file.startsWith('docs/') && existsSync(join(ROOT, file)));
  for (const file of files) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(ROOT, file), join(copy, file));
  }
  for (const name of PACKAGES) before.set(name, versionOf(name));
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=r', '-c', 'user.email=r@example.org', ...args], copy);
  git('init', '--quiet', '--initial-branch=main');
  git('add', '-A');
  git('commit', '--quiet', '-m', 'Rehearsal');
  run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline', '--ignore-scripts'], copy);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a release', () => {
  it('raises every package to one version and tells users why, while changesets wait', () => {
    expect(run(process.execPath, ['scripts/release/mode.mjs'], copy)).toBe('mode=version\n');
    run('pnpm', ['run', 'release:version'], copy);
    const versions = new Set(PACKAGES.map(versionOf));
    expect(versions.size).toBe(1);
    expect([...versions][0]).not.toBe(before.get('schema'));
    expect(readFileSync(join(copy, 'packages/handout/CHANGELOG.md'), 'utf8')).toContain('writerChecks');
    expect(run(process.execPath, ['scripts/release/mode.mjs'], copy)).toBe('mode=publish\n');
  });

  it('packs what it will publish, dependencies first, each with its place in the repository', () => {
    run('pnpm', ['run', 'release:pack', tarballs], copy, {
      GITHUB_REPOSITORY: 'institute/aide-memoire',
      GITHUB_SERVER_URL: 'https://github.com',
    });
    const names = order().map(([, name]) => name);
    expect(names.length).toBe(PACKAGES.length);
    expect(names.indexOf('@aide-memoire/schema')).toBeLessThan(names.indexOf('@aide-memoire/handout'));
    expect(names.at(-1)).not.toBe('@aide-memoire/schema');
    expect(
      readdirSync(tarballs)
        .filter((name) => name.endsWith('.tgz'))
        .sort(),
    ).toEqual(
      order()
        .map(([file]) => file)
        .sort(),
    );
    expect(readFileSync(join(tarballs, 'notes.md'), 'utf8')).toContain('## @aide-memoire/handout');
  });

  it('is installed into an empty folder, and used', () => {
    const own = Object.fromEntries(order().map(([file, name]) => [name, `file:../tarballs/${file}`]));
    mkdirSync(project);
    const dependencies = { 'aide-memoire': own['aide-memoire'] };
    writeFileSync(
      join(project, 'package.json'),
      JSON.stringify({ name: 'user', private: true, dependencies }),
    );
    writeFileSync(join(project, 'pnpm-workspace.yaml'), `packages: []\noverrides: ${JSON.stringify(own)}\n`);
    run('pnpm', ['install', '--prefer-offline', '--ignore-scripts'], project);
    const command = (...args: string[]) => run('pnpm', ['exec', 'aide-memoire', ...args], project);
    expect(command('--version').trim()).toBe(order()[0]?.[2]);
    command('init', 'handouts');
    expect(existsSync(join(project, 'handouts/aide-memoire.config.yaml'))).toBe(true);
    run(
      'pnpm',
      [
        'exec',
        'aide-memoire',
        'build',
        'handouts',
        '--config',
        'handouts/aide-memoire.config.yaml',
        '--to',
        'md,docx,pdf',
        '--out',
        'out',
      ],
      project,
    );
    const endings = readdirSync(join(project, 'out')).map((name) => name.split('.').at(-1));
    expect(endings).toEqual(expect.arrayContaining(['md', 'docx', 'pdf']));
    const manifest = JSON.parse(
      readFileSync(join(project, 'node_modules/aide-memoire/package.json'), 'utf8'),
    ) as Record<string, unknown>;
    expect(manifest.repository).toEqual({
      type: 'git',
      url: 'git+https://github.com/institute/aide-memoire.git',
      directory: 'packages/aide-memoire',
    });
    expect(JSON.stringify(manifest)).not.toContain('workspace:');
  });
});
