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
import { join } from 'node:path';
import { readJsonBrief, readYamlBrief } from '@aide-memoire/source';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SPELLINGS } from '../support/examples.ts';
import { ROOT, textOf } from '../support/repository.ts';
import { runCli, spawnCli } from '../support/run-cli.ts';

let cwd: string;

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'cli-'));
});

afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const put = (file: string, text: string) => {
  mkdirSync(join(cwd, file, '..'), { recursive: true });
  writeFileSync(join(cwd, file), text);
};

const GOOD = `schemaVersion: 1
id: good
lang: en
title: Good
publication: { publishedOn: 2024-12-20, state: published }
event: { name: Talks }
`;

const BAD = `schemaVersion: 1
id: bad
lang: en
titel: Bad
publication:
  publishedOn: 2024-12-20
event:
  name: Talks
delegations:
  - id: d-x
    party: xyz
    role: party
    members: [{ function: head, office: Minister }]
timeline:
  entries:
    - { id: a, when: 2023-02-30, title: Impossible }
`;

/** A brief in Markdown in one language. */
const page = (lang: string, title: string, data = '') =>
  `---\n{ schemaVersion: 1, id: talks, lang: ${lang}${data} }\n---\n# ${title}\n`;
const DATA = ', publication: { publishedOn: 2024-12-20 }, event: { name: Talks }';

describe('a translation beside a brief', () => {
  it.each([['.'], ['talks.md'], ['talks.hi.md']])('is read with it when %s is named', async (path) => {
    put('talks.md', page('en', 'Talks', DATA));
    put('talks.hi.md', `${page('hi', 'वार्ता')}## Nowhere\n`);
    const { stdout, stderr, status } = await runCli(['check', path], { cwd });
    expect(stdout).toContain('talks.hi.md:5:1  error  markdown/unknown-section');
    expect(stdout).toContain('5 | ## Nowhere');
    expect(stderr).toContain('in 1 file.');
    expect(status).toBe(1);
  });

  it('is what a build in its language prints', async () => {
    put('talks.md', page('en', 'Talks', DATA));
    put('talks.hi.md', page('hi', 'वार्ता'));
    const args = ['build', 'talks.md', '--to', 'md', '--lang', 'hi', '--out', 'out'];
    const { status } = await runCli(args, { cwd });
    expect(status).toBe(0);
    expect(readFileSync(join(cwd, 'out', 'talks.hi.md'), 'utf8')).toContain('# वार्ता');
  });
});

describe('check', () => {
  it('shows every problem of every file with place, line and caret, and exits 1', async () => {
    put('briefs/bad.yaml', BAD);
    put('briefs/worse.json', '{ "schemaVersion": 1, "id": "worse" "lang": "en" }');
    put('briefs/notes.json', '{ "something": "else" }');
    const { status, stdout, stderr } = await runCli(['check', '--no-editorial', 'briefs'], { cwd });
    expect(status).toBe(1);
    await expect(stdout).toMatchFileSnapshot('findings.txt');
    expect(stderr).toBe('5 errors in 2 files.\n');
  });

  it('points at a dangling actor once the shapes are right', async () => {
    put('bad.yaml', BAD.replace('titel', 'title').replace('2023-02-30', '2023-02-28'));
    const { status, stdout } = await runCli(['check', '--no-editorial', 'bad.yaml'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain('bad.yaml:11:12  error  reference/unknown-actor\n  There is no actor "xyz".\n');
    expect(stdout).toContain('  11 |     party: xyz\n     |            ^^^\n');
  });

  it('finds the same mistake in each spelling of the example, at its own place', async () => {
    for (const { file } of SPELLINGS) {
      const name = file.split('/').at(-1) ?? '';
      put(name, textOf(file).replace('2024-01~/2024-04~', '2024-01~/2023-04~'));
      const { status, stdout } = await runCli(['check', '--no-editorial', name], { cwd });
      expect(status, file).toBe(1);
      const [, line, column] = /:(\d+):(\d+) {2}error {2}schema\/date/.exec(stdout) ?? [];
      const source = textOf(file).split('\n')[Number(line) - 1] ?? '';
      expect(source.slice(Number(column) - 1), stdout).toMatch(/^"?(?:when=)?2024-01~/);
    }
  });

  it('exits 0 and says so when all is well', async () => {
    put('good.yaml', GOOD);
    expect(await runCli(['check', '--no-editorial', 'good.yaml'], { cwd })).toEqual({
      status: 0,
      stdout: '',
      stderr: 'No problems in 1 file.\n',
    });
  });

  it('refuses two briefs of one id', async () => {
    put('a.yaml', GOOD);
    put('b.yaml', GOOD);
    const { status, stdout } = await runCli(['check', '--no-editorial', '.'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toContain('b.yaml:2:5  error  reference/duplicate-id');
  });

  it('refuses a file that is not UTF-8', async () => {
    writeFileSync(join(cwd, 'wide.yaml'), Buffer.from(`\uFEFF${GOOD}`, 'utf16le'));
    const { status, stdout } = await runCli(['check', 'wide.yaml'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^wide\.yaml {2}error {2}file\/encoding\n/);
  });

  it('tells a missing file, an unknown kind of file and an empty folder', async () => {
    put('notes.txt', 'x');
    mkdirSync(join(cwd, 'empty'));
    const { status, stdout } = await runCli(['check', '--no-editorial', 'nowhere.md', 'notes.txt', 'empty'], {
      cwd,
    });
    expect(status).toBe(1);
    expect(stdout).toContain('nowhere.md  error  file/not-found');
    expect(stdout).toContain('notes.txt  error  file/unknown-kind');
  });
});

describe('check with the editorial rules', () => {
  const today = ['--today', '2024-12-21'];
  const talks = `${GOOD}quotes:\n  - { id: q, text: Monitoring closely, actor: ua }\nstatistics:\n  - { id: s, label: Assets, display: $1.2 trillion, asOf: 2024-12 }\n`;

  it('shows findings at their places; errors among them set the exit code', async () => {
    put('talks.yaml', talks);
    const { status, stdout } = await runCli(['check', 'talks.yaml', ...today], { cwd });
    expect(status).toBe(1);
    expect(stdout).toMatch(/talks\.yaml:10:\d+ {2}error {2}stat\/incomplete/);
    expect(stdout).toMatch(/talks\.yaml:8:\d+ {2}warning {2}quote\/without-speaker/);
  });

  it('sets rules and families of rules, and leaves them out', async () => {
    put('talks.yaml', talks);
    const off = ['--rule', 'stat/*=off', '--rule', 'quote/without-speaker=error'];
    const { status, stdout } = await runCli(['check', 'talks.yaml', ...today, ...off], { cwd });
    expect(status).toBe(1);
    expect(stdout).not.toContain('stat/');
    expect(stdout).toContain('error  quote/without-speaker');
    expect(await runCli(['check', 'talks.yaml', '--no-editorial'], { cwd })).toMatchObject({
      status: 0,
      stdout: '',
    });
  });

  it('do not stop a build, but for --strict', async () => {
    put('talks.yaml', talks);
    expect(await runCli(['build', 'talks.yaml', '--to', 'md'], { cwd })).toMatchObject({ status: 0 });
    rmSync(join(cwd, 'out'), { recursive: true });
    expect(await runCli(['build', 'talks.yaml', '--to', 'md', '--strict', ...today], { cwd })).toMatchObject({
      status: 1,
      stdout: '',
    });
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });

  it('refuse a rule that there is not, and a day that is none', async () => {
    put('talks.yaml', talks);
    const rule = await runCli(['check', 'talks.yaml', '--rule', 'text/quots=off'], { cwd });
    expect(rule).toMatchObject({ status: 2, stderr: expect.stringContaining('Did you mean "text/quotes"?') });
    expect(await runCli(['check', 'talks.yaml', '--today', 'tomorrow'], { cwd })).toMatchObject({
      status: 2,
    });
  });
});

describe('build', () => {
  it('writes nothing for a brief with an error, and the others all the same', async () => {
    put('briefs/bad.yaml', BAD);
    put('briefs/good.yaml', GOOD);
    const { status, stdout } = await runCli(['build', 'briefs', '--to', 'md', '--out', 'out'], { cwd });
    expect(status).toBe(1);
    expect(stdout).toBe(`${join('out', 'good.md')}\n`);
    expect(readdirSync(join(cwd, 'out'))).toEqual(['.aide-memoire.manifest.json', 'good.md']);
  });

  it('reports a heading that claims previous-year questions, at its place, and builds', async () => {
    cpSync(join(ROOT, SPELLINGS[1].file), join(cwd, 'talks.yaml'));
    const { status, stderr } = await runCli(['build', 'talks.yaml', '--to', 'md'], { cwd });
    expect(status).toBe(0);
    expect(stderr).toMatch(/talks\.yaml:\d+:\d+ {2}warning {2}compose\/pyq-heading-replaced/);
    expect(existsSync(join(cwd, 'out', 'us-russia-miami-talks.md'))).toBe(true);
  });

  it('tells a folder that cannot be written to without a stack trace', async () => {
    put('good.yaml', GOOD);
    put('out', 'a file where the folder should be');
    const { status, stderr } = await runCli(['build', 'good.yaml', '--to', 'md'], { cwd });
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(stderr).toContain('out/good.md  error  build/not-written\n');
    expect(stderr).toContain('A file stands where a folder is wanted. Move it away');
  });
});

describe('migrate', () => {
  const draft = `# mine\n${GOOD.replace('schemaVersion: 1', 'schemaVersion: 0.draft   # old')}`;

  it('says with --check what it would change, and changes nothing', async () => {
    put('old.yaml', draft);
    put('new.yaml', GOOD.replace('id: good', 'id: new'));
    const run = await runCli(['migrate', '.', '--check'], { cwd });
    expect(run).toMatchObject({
      status: 1,
      stdout: 'old.yaml\n',
      stderr: 'No problems in 2 files. 1 file to migrate.\n',
    });
    expect(readFileSync(join(cwd, 'old.yaml'), 'utf8')).toBe(draft);
  });

  it('changes only what has to change, and nothing the second time', async () => {
    put('old.yaml', draft);
    expect(await runCli(['migrate', 'old.yaml'], { cwd })).toMatchObject({ status: 0, stdout: 'old.yaml\n' });
    expect(readFileSync(join(cwd, 'old.yaml'), 'utf8')).toBe(draft.replace('0.draft', '1'));
    expect(await runCli(['migrate', 'old.yaml', '--check'], { cwd })).toMatchObject({
      status: 0,
      stdout: '',
    });
  });
});

describe('wrong usage exits 2', () => {
  it.each([
    [['build', 'x.md', '--to', 'pfd'], /There is no format "pfd"\. Did you mean "pdf"\?/],
    [['build', 'x.md', '--template', 'study'], /There is no template "study"/],
    [['build', 'x.md', '--tp', 'pdf'], /Did you mean --to\?/],
    [['biuld'], /Did you mean build\?/],
    [['check'], /Name briefs or folders/],
    [[], /Usage: aide-memoire/],
  ])('%j', async (args, message) => {
    const { status, stderr } = await runCli(args, { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });
});

it('prints help and version on standard output and exits 0', async () => {
  const help = await runCli(['build', '--help'], { cwd });
  expect(help.status).toBe(0);
  expect(help.stdout).toContain('--template <names>');
  expect(await runCli(['--version'], { cwd })).toMatchObject({ status: 0, stdout: '1.2.3\n' });
});

it('keeps its exit code and its streams in a process of its own', async () => {
  put('bad.yaml', BAD);
  const bad = await spawnCli(['check', 'bad.yaml', '--no-editorial'], { cwd });
  expect(bad).toMatchObject({ status: 1, stderr: '4 errors in 1 file.\n' });
  expect(await spawnCli(['--version'], { cwd })).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
  });
  expect(await spawnCli(['chek'], { cwd })).toMatchObject({ status: 2, stdout: '' });
});

describe('convert', () => {
  it('spells a bilingual brief three ways round and loses nothing', async () => {
    cpSync(join(ROOT, 'examples/briefs/simla-1972/yaml'), cwd, { recursive: true });
    const name = 'shimla-samjhauta-1972';
    const steps: [string, string][] = [
      [`${name}.yaml`, 'md'],
      [`${name}.md`, 'json'],
      [`json/${name}.json`, 'yaml'],
    ];
    for (const [path, to] of steps) {
      const out = to === 'md' ? [] : ['--out', to];
      const { status, stdout, stderr } = await runCli(['convert', path, '--to', to, ...out], { cwd });
      expect(status, stderr).toBe(0);
      expect(stdout.trim().split('\n')).toHaveLength(to === 'md' ? 2 : 1);
    }
    const yaml = readFileSync(join(cwd, 'yaml', `${name}.yaml`), 'utf8');
    const json = readFileSync(join(cwd, 'json', `${name}.json`), 'utf8');
    expect(readYamlBrief(yaml).brief).toEqual(readJsonBrief(json).brief);
    const original = readYamlBrief(readFileSync(join(cwd, `${name}.yaml`), 'utf8'));
    expect(readYamlBrief(yaml).brief).toEqual(original.brief);
  });

  it('leaves a brief with an error alone, and says what it cannot spell', async () => {
    put('bad.yaml', BAD);
    const bad = await runCli(['convert', 'bad.yaml', '--to', 'json'], { cwd });
    expect(bad).toMatchObject({ status: 1, stdout: '' });
    expect(await runCli(['convert', 'bad.yaml', '--to', 'xml'], { cwd })).toMatchObject({ status: 2 });
  });
});
