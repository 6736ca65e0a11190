import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readYamlBrief } from '@aide-memoire/source';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commands } from '../../packages/aide-memoire/src/cli/commands.ts';
import { Config } from '../../packages/aide-memoire/src/config/config.ts';
import { type Folder, makeFolder, smallBrief } from '../support/briefs.ts';
import { textOf } from '../support/repository.ts';
import { runCli, runCliBytes } from '../support/run-cli.ts';

let folder: Folder;

beforeEach(() => {
  folder = makeFolder();
});
afterEach(() => folder.remove());

const run = (args: string[], more: { stdin?: string; columns?: number } = {}) =>
  runCli(args, { cwd: folder.path, ...more });

describe('fmt', () => {
  const untidy = `# Ours.\n\nid: talks\nlang: en\nschemaVersion: 1\ntitle: "Talks"  # short\npublication: {publishedOn: 2024-12-20}\nevent: {name: Talks}\n`;

  it('says with --check what is not in its form, and changes nothing', async () => {
    folder.put('talks.yaml', untidy);
    expect(await run(['fmt', '.', '--check'])).toMatchObject({ status: 1, stdout: 'talks.yaml\n' });
    expect(folder.read('talks.yaml').toString()).toBe(untidy);
  });

  it('brings it into its form, keeps comments, and changes nothing the second time', async () => {
    folder.put('talks.yaml', untidy);
    expect(await run(['fmt', '.'])).toMatchObject({ status: 0, stdout: 'talks.yaml\n' });
    const text = folder.read('talks.yaml').toString();
    expect(text).toMatch(/^# Ours\.\n\nschemaVersion: 1\nid: talks\nlang: en\ntitle: Talks # short\n/);
    expect(readYamlBrief(text).brief).toEqual(readYamlBrief(untidy).brief);
    expect(await run(['fmt', '.'])).toMatchObject({ status: 0, stdout: '' });
    expect(await run(['fmt', '.', '--check'])).toMatchObject({ status: 0 });
  });

  it('leaves a page with comments that it would lose, and a brief with errors', async () => {
    const page =
      '---\n{ schemaVersion: 1, id: talks, lang: en, publication: { publishedOn: 2024-12-20 }, event: { name: T } }\n---\n# T\n\n<!-- ask the desk -->\n';
    folder.put('talks.md', page);
    folder.put('bad.yaml', 'schemaVersion: 1\nid: bad\n');
    const { status, stderr } = await run(['fmt', '.']);
    expect(status).toBe(1);
    expect(stderr).toContain('talks.md  error  file/comments');
    expect(folder.read('talks.md').toString()).toBe(page);
    expect(folder.read('bad.yaml').toString()).toBe('schemaVersion: 1\nid: bad\n');
  });

  it('keeps a language that has no file of its own in the page', async () => {
    const page =
      '---\n{ schemaVersion: 1, id: talks, lang: en, alsoIn: [hi], publication: { publishedOn: 2024-12-20 }, event: { name: { en: Talks, hi: वार्ता } } }\n---\n# Talks\n';
    folder.put('talks.md', page);
    const { status, stderr } = await run(['fmt', 'talks.md']);
    expect(status, stderr).toBe(0);
    expect(folder.read('talks.md').toString()).toContain('वार्ता');
    expect(readdirSync(folder.path)).toEqual(['talks.md']);
  });

  it('works in a pipe', async () => {
    const { stdout, stderr, status } = await run(['fmt', '-'], { stdin: untidy });
    expect([status, stderr]).toEqual([0, 'No problems in 1 file. 0 files changed.\n']);
    expect(stdout).toMatch(/^# Ours\.\n\nschemaVersion: 1\n/);
  });
});

describe('new', () => {
  it.each(['md', 'yaml', 'json'])('begins a brief in %s that is right as it is', async (to) => {
    const begun = await run([
      'new',
      'paris-1973',
      '--title',
      'Paris Peace Accords',
      '--to',
      to,
      '--out',
      'briefs',
    ]);
    expect(begun).toMatchObject({ status: 0, stdout: `briefs/paris-1973.${to}\n` });
    expect(await run(['check', 'briefs', '--no-editorial'])).toMatchObject({ status: 0 });
    expect(folder.read(`briefs/paris-1973.${to}`).toString()).toContain('Paris Peace Accords');
    const again = await run(['new', 'paris-1973', '--to', to, '--out', 'briefs']);
    expect(again).toMatchObject({ status: 1, stderr: expect.stringContaining('file/exists') });
  });

  it('tells an id that cannot be one', async () => {
    const { status, stderr } = await run(['new', '../evil']);
    expect([status, readdirSync(folder.path)]).toEqual([1, []]);
    expect(stderr).toContain('Write small letters, digits and hyphens');
  });
});

describe('explain', () => {
  it('says what a code and a family mean', async () => {
    const one = await run(['explain', 'schema/date']);
    expect(one.stdout).toMatch(/^schema\/date \(error\)\n {2}\S/);
    const family = await run(['explain', 'cite/*']);
    expect(family.stdout).toContain('cite/hedge (');
    expect(family.stdout.match(/^cite\//gm)?.length).toBeGreaterThan(3);
  });

  it('knows the codes that are nearly right', async () => {
    expect(await run(['explain', 'cite/hedeg'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'error: There is no code "cite/hedeg". Did you mean "cite/hedge"?\n',
    });
  });
});

describe('schema', () => {
  it('is that of briefs as it is published, and that of the configuration', async () => {
    const brief = await run(['schema']);
    expect(JSON.parse(brief.stdout)).toEqual(JSON.parse(textOf('packages/schema/brief.schema.json')));
    const config = await run(['schema', 'config']);
    const { properties } = JSON.parse(config.stdout) as { properties: object };
    expect(Object.keys(properties)).toEqual(Object.keys(Config.shape));
    expect(await run(['schema', 'breif'])).toMatchObject({ status: 2 });
  });
});

describe('formats', () => {
  it('lists what --to, --template, --edition and convert know', async () => {
    const { stdout } = await run(['formats']);
    for (const name of ['md', 'docx', 'pdf', 'study-sheet', 'answer-key', 'student, teacher', 'yaml'])
      expect(stdout).toContain(name);
  });
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('knows every command and option in %s', async (shell) => {
    const { stdout, status } = await run(['completion', shell]);
    expect(status).toBe(0);
    for (const { name, options } of commands) {
      expect(stdout).toContain(name);
      for (const { flags } of options) {
        const [, long = ''] = /--([a-z-]+)/.exec(flags) ?? [];
        expect(stdout).toContain(shell === 'fish' ? `-l ${long}` : `--${long}`);
      }
    }
  });

  it('completes in bash', async () => {
    const { stdout } = await run(['completion', 'bash']);
    const script = folder.put('completion.bash', stdout);
    const complete = (...words: string[]) =>
      execFileSync(
        'bash',
        [
          '-c',
          `source "$0"; COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 )); _aide_memoire; printf '%s\\n' "\${COMPREPLY[@]}"`,
          script,
          'aide-memoire',
          ...words,
        ],
        { encoding: 'utf8', cwd: folder.path },
      )
        .trim()
        .split('\n');
    expect(complete('bu')).toEqual(['build']);
    expect(complete('build', '--te')).toEqual(['--template']);
    expect(complete('check', '--format', 's')).toEqual(['sarif']);
    expect(complete('schema', 'c')).toEqual(['config']);
  });
});

describe('extract and verify', () => {
  beforeEach(async () => {
    folder.put('talks.yaml', smallBrief('talks'));
    await run(['build', 'talks.yaml', '--to', 'md,docx,pdf']);
  });

  it.each(['docx', 'pdf'])('gives back just the brief that a %s carries', async (ending) => {
    const { status, bytes } = await runCliBytes(['extract', `out/talks.${ending}`], { cwd: folder.path });
    expect(status).toBe(0);
    expect(JSON.parse(Buffer.from(bytes).toString())).toEqual(readYamlBrief(smallBrief('talks')).brief);
    await run(['extract', `out/talks.${ending}`, '--out', 'back.json']);
    expect(folder.read('back.json').equals(Buffer.from(bytes))).toBe(true);
    expect(await run(['check', 'back.json', '--no-editorial'])).toMatchObject({ status: 0 });
  });

  it('says of a file without a brief why', async () => {
    await run(['build', 'talks.yaml', '--to', 'pdf', '--no-embed', '--out', 'bare']);
    expect((await run(['extract', 'bare/talks.pdf'])).stderr).toContain('verify/no-brief');
    expect((await run(['extract', 'out/talks.md'])).stderr).toContain('only names its brief');
    expect((await run(['extract', 'talks.yaml'])).stderr).toContain('verify/unreadable');
    expect((await run(['extract', 'nowhere.pdf'])).stderr).toContain('verify/unreadable');
  });

  it('tells whether files are what their brief builds to today', async () => {
    const files = ['out/talks.md', 'out/talks.docx', 'out/talks.pdf'];
    expect(await run(['verify', ...files, '--brief', 'talks.yaml'])).toMatchObject({
      status: 0,
      stderr: 'No problems in 3 files. Up to date: 3 files.\n',
    });
    folder.put('talks.yaml', smallBrief('talks').replace('Miami', 'Geneva'));
    const changed = await run(['verify', ...files, '--brief', 'talks.yaml']);
    expect(changed.status).toBe(1);
    expect(changed.stdout.match(/The brief has changed since/g)).toHaveLength(3);
    folder.put('talks.yaml', smallBrief('talks'));
    const other = await run(['verify', ...files, '--brief', 'talks.yaml', '--institute', 'Other']);
    expect(other.stdout).toContain('The brief is the same');
  });
});

describe('verify --parity', () => {
  it('tells what one format says and another does not, document by document', async () => {
    folder.put('talks.yaml', smallBrief('talks'));
    folder.put('summit.yaml', smallBrief('summit'));
    await run(['build', '.', '--to', 'md,docx,pdf']);
    const files = ['talks', 'summit'].flatMap((name) =>
      ['md', 'docx', 'pdf'].map((to) => `out/${name}.${to}`),
    );
    const same = await run(['verify', '--parity', ...files]);
    expect([same.status, same.stdout]).toEqual([0, '']);
    expect(same.stderr).toMatch(/The same facts in the same order: 2 documents, \d+ pieces of text\.\n$/);
    folder.put('out/talks.md', folder.read('out/talks.md').toString().replace('Miami', 'Geneva'));
    const other = await run(['verify', '--parity', ...files]);
    expect(other.status).toBe(1);
    expect(other.stdout).toMatch(/out\/talks\.docx {2}error {2}verify\/missing-fact\n.*Geneva/);
    expect(other.stdout).toMatch(/out\/talks\.pdf {2}error {2}verify\/extra-fact\n.*Miami/);
    expect(other.stdout).not.toContain('summit');
    expect((await run(['verify', '--parity', 'out/talks.pdf'])).stdout).toContain('verify/alone');
  });
});

describe('standard output', () => {
  it('takes the only file of a build, and no binary for a terminal', async () => {
    folder.put('talks.yaml', smallBrief('talks'));
    await run(['build', 'talks.yaml', '--to', 'pdf']);
    const args = ['build', 'talks.yaml', '--to', 'pdf', '--out', '-'];
    const piped = await runCliBytes(args, { cwd: folder.path });
    expect(folder.read('out/talks.pdf').equals(Buffer.from(piped.bytes))).toBe(true);
    expect(piped.stderr).toBe('No problems in 1 file.\n');
    const seen = await run(args, { columns: 80 });
    expect(seen).toMatchObject({ status: 2, stdout: '' });
    expect(seen.stderr).toContain('send it to a file (> talks.pdf)');
    const two = await run(['build', 'talks.yaml', '--to', 'pdf,md', '--out', '-']);
    expect(two).toMatchObject({ status: 2, stdout: '' });
  });

  it('and standard input make a pipe', async () => {
    const stdin = smallBrief('talks');
    const { stdout } = await run(['build', '-', '--to', 'md', '--out', '-'], { stdin });
    expect(stdout).toContain('# The talks of talks\n');
    const json = await run(['convert', '-', '--to', 'json', '--out', '-'], { stdin });
    const md = await run(['convert', '-', '--to', 'md', '--out', '-'], { stdin: json.stdout });
    const back = await run(['convert', '-', '--to', 'yaml', '--out', '-'], { stdin: md.stdout });
    expect(readYamlBrief(back.stdout).brief).toEqual(readYamlBrief(stdin).brief);
    expect((await run(['check', '-', '--no-editorial'], { stdin: 'schemaVersion: 1\n' })).stdout).toContain(
      '<stdin>:1:1  error  schema/missing',
    );
  });
});

describe('convert', () => {
  it('overwrites nobody’s work unasked', async () => {
    folder.put('talks.yaml', smallBrief('talks'));
    folder.put('talks.json', '{ "mine": true }');
    const { status, stderr } = await run(['convert', 'talks.yaml', '--to', 'json']);
    expect(status).toBe(1);
    expect(stderr).toContain('talks.json  error  file/exists');
    expect(folder.read('talks.json').toString()).toBe('{ "mine": true }');
    expect(await run(['convert', 'talks.yaml', '--to', 'json', '--force'])).toMatchObject({ status: 0 });
    expect(await run(['convert', 'talks.yaml', '--to', 'json'])).toMatchObject({ status: 0 });
  });

  it('gives no two briefs one file', async () => {
    folder.put('a/talks.yaml', smallBrief('one'));
    // On many disks this is the same name.
    folder.put('b/Talks.yaml', smallBrief('two'));
    const { status, stderr, stdout } = await run(['convert', '.', '--to', 'json', '--out', 'json']);
    expect([status, stdout]).toEqual([1, 'json/talks.json\n']);
    expect(stderr).toContain('b/Talks.yaml  error  build/same-name');
  });
});

describe('the table of commands', () => {
  it('says of every option which key of the configuration says the same, or why there is none', () => {
    for (const { name, options } of commands)
      for (const { flags, config } of options) {
        if (typeof config === 'string')
          expect(Object.keys(Config.shape), `${name} ${flags}`).toContain(config);
        else expect(config.none.length).toBeGreaterThan(10);
      }
  });

  it('is what the help is made from, with examples', async () => {
    for (const { name, summary, options, examples } of commands) {
      const { stdout, status } = await run([name, '--help'], { columns: 200 });
      expect(status).toBe(0);
      expect(stdout).toContain(summary);
      for (const { flags } of options) expect(stdout).toContain(flags);
      expect(examples.length).toBeGreaterThan(0);
      for (const { line } of examples) expect(stdout).toContain(line);
    }
  });

  it('has examples that the program understands', async () => {
    // Paths that are not there are told by the command itself, which shows that all else was understood.
    for (const { line } of commands.flatMap(({ examples }) => examples)) {
      const [, rest = ''] = /^(?:source <\()?aide-memoire (.*?)\)?(?: [<>] .*)?$/.exec(line) ?? [];
      const args = [...rest.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '');
      if (args.includes('--watch')) continue;
      const { stderr } = await run(args, { stdin: smallBrief('talks') });
      expect(stderr, line).not.toMatch(/^error: (?:unknown|option|missing|too many)/m);
    }
  });
});
