import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { build, check, loadConfig } from 'aide-memoire';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, greyPng, makeFolder, smallBrief } from '../support/briefs.ts';
import { buildPackages, runBuilt } from '../support/built-cli.ts';
import { runCli } from '../support/run-cli.ts';

beforeAll(buildPackages);

let folder: Folder;
let elsewhere: Folder;

beforeEach(() => {
  folder = makeFolder();
  elsewhere = makeFolder();
});
afterEach(() => {
  folder.remove();
  elsewhere.remove();
});

const codes = (diagnostics: readonly { code: string; file?: string | undefined }[]) =>
  diagnostics.map(({ code, file }) => (file === undefined ? code : `${code} ${file}`));

describe('links', () => {
  it('in a folder that lead out of it are refused', async () => {
    elsewhere.put('secret.yaml', smallBrief('secret'));
    folder.put('briefs/real/talks.yaml', smallBrief('talks'));
    symlinkSync(join(elsewhere.path, 'secret.yaml'), join(folder.path, 'briefs/out.yaml'));
    symlinkSync(elsewhere.path, join(folder.path, 'briefs/folder'));
    const { diagnostics, briefs } = await check({ paths: ['briefs'], cwd: folder.path, editorial: false });
    expect(codes(diagnostics)).toEqual(['file/outside briefs/folder', 'file/outside briefs/out.yaml']);
    expect(briefs).toBe(1);
  });

  it('in a folder to what lies in it are passed over: that is found anyway', async () => {
    folder.put('briefs/real/talks.yaml', smallBrief('talks'));
    symlinkSync(join(folder.path, 'briefs/real/talks.yaml'), join(folder.path, 'briefs/within.yaml'));
    symlinkSync(join(folder.path, 'briefs/real'), join(folder.path, 'briefs/again'));
    symlinkSync(join(folder.path, 'briefs'), join(folder.path, 'briefs/round'));
    const { ok, briefs } = await check({ paths: ['briefs'], cwd: folder.path, editorial: false });
    expect([ok, briefs]).toEqual([true, 1]);
  });

  it('that are named are followed: somebody asked for them', async () => {
    elsewhere.put('other.yaml', smallBrief('other'));
    symlinkSync(join(elsewhere.path, 'other.yaml'), join(folder.path, 'link.yaml'));
    const { ok, briefs } = await check({ paths: ['link.yaml'], cwd: folder.path, editorial: false });
    expect([ok, briefs]).toEqual([true, 1]);
  });

  it('in place of an output are replaced, and what they lead to is not touched', async () => {
    folder.put('talks.yaml', smallBrief('talks'));
    elsewhere.put('victim.md', 'theirs');
    mkdirSync(join(folder.path, 'out'));
    symlinkSync(join(elsewhere.path, 'victim.md'), join(folder.path, 'out/talks.md'));
    const { ok } = await build({ paths: ['talks.yaml'], to: ['md'], cwd: folder.path, cache: false });
    expect(ok).toBe(true);
    expect(elsewhere.read('victim.md').toString()).toBe('theirs');
    expect(folder.read('out/talks.md').toString()).toContain('# The talks of talks');
  });
});

describe('the logo', () => {
  const diagnosticsOf = async (logo: string) => {
    folder.put('talks.yaml', smallBrief('talks'));
    folder.put('aide-memoire.config.json', JSON.stringify({ institute: { name: 'Ours', logo } }));
    const { config, folder: configFolder } = await loadConfig({ cwd: folder.path });
    return build({
      paths: ['talks.yaml'],
      to: ['pdf'],
      cwd: folder.path,
      config,
      configFolder,
      cache: false,
    });
  };

  it('must lie in the folder of the configuration, links followed', async () => {
    elsewhere.put('logo.png', greyPng(0));
    symlinkSync(join(elsewhere.path, 'logo.png'), join(folder.path, 'link.png'));
    for (const logo of [join(elsewhere.path, 'logo.png'), '../logo.png', 'link.png']) {
      const { ok, diagnostics, outputs } = await diagnosticsOf(logo);
      expect([ok, codes(diagnostics), outputs]).toEqual([false, ['config/outside'], []]);
    }
    folder.put('brand/logo.png', greyPng(0));
    expect(await diagnosticsOf('brand/logo.png')).toMatchObject({ ok: true });
  });
});

describe('names of files', () => {
  const NAMES = [
    'two words',
    "o'clock",
    'a "b"',
    'line\nbreak',
    'शिमला',
    '🕊️',
    '100% {x}',
    '-dash',
    '[a]*?',
    '$(id)',
  ];

  it('may be anything that the disk takes', async () => {
    for (const [index, name] of NAMES.entries()) folder.put(`${name}/${name}.yaml`, smallBrief(`b${index}`));
    const { ok, briefs, written } = await build({ paths: ['.'], to: ['md'], cwd: folder.path, cache: false });
    expect([ok, briefs, written]).toEqual([true, NAMES.length, NAMES.length]);
    const again = await build({ paths: ['.'], to: ['md'], cwd: folder.path, cache: false });
    expect([again.written, again.unchanged]).toEqual([0, NAMES.length]);
  });

  it.each(NAMES)('%j is named alone, and told in every way', async (name) => {
    folder.put(`${name}.yaml`, smallBrief('talks').replace('title', 'titel'));
    const path = `./${name}.yaml`;
    const json = await runCli(['check', path, '--no-editorial', '--format', 'json'], { cwd: folder.path });
    const { diagnostics } = JSON.parse(json.stdout) as { diagnostics: { file: string }[] };
    expect(diagnostics.map(({ file }) => file)).toEqual([`${name}.yaml`, `${name}.yaml`]);
    const github = await runCli(['check', path, '--no-editorial', '--format', 'github'], {
      cwd: folder.path,
    });
    expect(github.stdout.trim().split('\n')).toHaveLength(2);
    expect(github.stdout).toMatch(/^::error file=[^\n]*,line=1,/);
  });
});

describe('the network', () => {
  it('is not used by any command', async () => {
    folder.put(
      'talks.yaml',
      smallBrief(
        'talks',
        'sources: [{ id: a, type: webpage, tier: news, title: A, url: "https://example.org/a" }]\n',
      ),
    );
    // Whoever opens a connection ends the process with a code of its own.
    const guard = folder.put(
      'guard.mjs',
      `import net from 'node:net';
import dns from 'node:dns';
const stop = () => process.exit(99);
net.Socket.prototype.connect = stop;
dns.lookup = stop;
dns.promises.lookup = stop;
globalThis.fetch = stop;
`,
    );
    const node = ['--import', guard];
    const run = (args: string[]) => runBuilt(args, { cwd: folder.path, node });
    const connects = "import('node:net').then((net) => net.connect(9, '127.0.0.1'))";
    folder.put('aide-memoire.config.mjs', `await ${connects};\nexport default {};\n`);
    expect((await run(['check', 'talks.yaml', '--no-editorial'])).status, 'the guard must hold').toBe(99);
    const { unlinkSync } = await import('node:fs');
    unlinkSync(join(folder.path, 'aide-memoire.config.mjs'));
    for (const args of [
      ['check', 'talks.yaml', '--no-editorial'],
      ['build', 'talks.yaml', '--to', 'md,docx,pdf'],
      ['extract', 'out/talks.pdf', '--out', 'talks.json'],
      ['verify', 'out/talks.pdf', '--brief', 'talks.yaml'],
      ['convert', 'talks.yaml', '--to', 'md'],
      ['fmt', 'talks.yaml'],
      ['explain', 'cite/hedge'],
    ])
      expect((await run(args)).status, args.join(' ')).toBe(0);
  });
});
