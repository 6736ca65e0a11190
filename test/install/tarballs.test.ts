import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicEntries } from '../../scripts/public-surface/entries.ts';
import { buildPackages } from '../support/built-cli.ts';
import { SPELLINGS } from '../support/examples.ts';
import { nameOf, PACKAGES, ROOT, textOf } from '../support/repository.ts';

// Packs every package as it would be published, installs the tarballs into an empty project, and uses them there.
const project = mkdtempSync(join(tmpdir(), 'install-'));
const shell = process.platform === 'win32';

function pnpm(args: readonly string[], cwd: string): void {
  const result = spawnSync('pnpm', [...args], {
    cwd,
    encoding: 'utf8',
    shell,
    env: { ...process.env, CI: '1' },
  });
  if (result.status !== 0)
    throw new Error(`pnpm ${args.join(' ')}\n${result.stdout}${result.stderr}${result.error?.message ?? ''}`);
}

beforeAll(async () => {
  await buildPackages();
  const tarballs = join(project, 'tarballs');
  mkdirSync(tarballs);
  for (const folder of PACKAGES)
    pnpm(['pack', '--pack-destination', tarballs], join(ROOT, 'packages', folder));
  const files = readdirSync(tarballs);
  const own = Object.fromEntries(
    PACKAGES.map((folder) => {
      const prefix = `${nameOf(folder).replace('@', '').replace('/', '-')}-`;
      const file = files.find((name) => name.startsWith(prefix) && /^\d/.test(name.slice(prefix.length)));
      return [nameOf(folder), `file:tarballs/${file}`];
    }),
  );
  const zod = (
    JSON.parse(readFileSync(join(ROOT, 'packages/schema/package.json'), 'utf8')) as {
      peerDependencies: { zod: string };
    }
  ).peerDependencies.zod;
  writeFileSync(
    join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, dependencies: { ...own, zod } }),
  );
  writeFileSync(join(project, 'pnpm-workspace.yaml'), `packages: []\noverrides: ${JSON.stringify(own)}\n`);
  pnpm(['install', '--prefer-offline', '--ignore-scripts'], project);
}, 240_000);

afterAll(() => {
  rmSync(project, { recursive: true, force: true });
});

const node = (file: string, code: string) => {
  writeFileSync(join(project, file), code);
  return execFileSync(process.execPath, [file], { cwd: project, encoding: 'utf8' });
};

/** Names of a package that there are when code runs; test/public-names holds the lists against the sources. */
const valueNames = (folder: string) =>
  textOf(`test/public-names/names/${folder}.txt`)
    .trim()
    .split('\n')
    .slice(2)
    .filter((name) => !name.endsWith('(type)'));

describe('installed from tarballs into an empty project', () => {
  it('every package gives its names to import', () => {
    const code = PACKAGES.map(
      (folder) => `console.log(Object.keys(await import('${nameOf(folder)}')).sort().join(' '));`,
    ).join('\n');
    expect(node('names.mjs', code)).toBe(
      `${PACKAGES.map((folder) => valueNames(folder).join(' ')).join('\n')}\n`,
    );
  });

  it('every package gives its names to require', () => {
    const code = PACKAGES.map(
      (folder) =>
        `console.log(Object.keys(require('${nameOf(folder)}')).filter((key) => key !== '__esModule').sort().join(' '));`,
    ).join('\n');
    expect(node('names.cjs', code)).toBe(
      `${PACKAGES.map((folder) => valueNames(folder).join(' ')).join('\n')}\n`,
    );
  });

  it('the command builds the example', () => {
    const brief = join(ROOT, SPELLINGS[0].file);
    const bin = join('node_modules', 'aide-memoire', 'dist', 'cli', 'bin.js');
    const stdout = execFileSync(
      process.execPath,
      [bin, 'build', brief, '--to', 'md,docx,pdf', '--out', 'out'],
      { cwd: project, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
    );
    expect(
      stdout
        .trim()
        .split('\n')
        .map((file) => file.split('.').at(-1)),
    ).toEqual(['md', 'docx', 'pdf']);
  });

  it.each([
    { module: 'nodenext', moduleResolution: 'nodenext', files: ['use.mts', 'use.cts'] },
    { module: 'esnext', moduleResolution: 'bundler', files: ['use.mts'] },
  ])(
    'the types of every entry check as a consumer sees them: $moduleResolution, $files',
    ({ files, ...options }) => {
      const entries = publicEntries().map(({ specifier }) => specifier);
      const named = (how: (specifier: string, index: number) => string) =>
        entries.map((specifier, at) => `${how(specifier, at)}\nexport const k${at}: object = p${at};`);
      const brief = `const { brief } = p.checkBrief({});\nexport const title: p.Brief['title'] | undefined = brief?.title;\n// @ts-expect-error a title is no number\nexport const wrong: number | undefined = brief?.title;`;
      const esm = [...named((specifier, at) => `import * as p${at} from '${specifier}';`)];
      const cjs = [...named((specifier, at) => `import p${at} = require('${specifier}');`)];
      writeFileSync(
        join(project, 'use.mts'),
        [...esm, "import * as p from '@aide-memoire/schema';", brief].join('\n'),
      );
      writeFileSync(
        join(project, 'use.cts'),
        [...cjs, "import p = require('@aide-memoire/schema');", brief].join('\n'),
      );
      const compilerOptions = {
        ...options,
        target: 'es2023',
        lib: ['es2023', 'dom'],
        types: [],
        strict: true,
        noEmit: true,
        skipLibCheck: false,
      };
      writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
      const tsc = join(ROOT, 'node_modules/@typescript/native/bin/tsc');
      const result = spawnSync(process.execPath, [tsc, '-p', project], { cwd: project, encoding: 'utf8' });
      expect(result.stdout).toBe('');
    },
  );
});
