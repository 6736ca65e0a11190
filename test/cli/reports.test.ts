import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Folder, makeFolder, smallBrief } from '../support/briefs.ts';
import { textOf } from '../support/repository.ts';
import { runCli } from '../support/run-cli.ts';

let folder: Folder;

beforeEach(() => {
  folder = makeFolder();
  folder.put('briefs/bad, one.yaml', smallBrief('bad').replace('title', 'titel'));
  folder.put('briefs/good.yaml', smallBrief('good', 'related: [{ type: background, brief: nowhere }]\n'));
});
afterEach(() => folder.remove());

const check = (...args: string[]) =>
  runCli(['check', 'briefs', '--no-editorial', ...args], { cwd: folder.path });

describe('findings as JSON', () => {
  it('are one document, with the outcome', async () => {
    const { stdout, stderr, status } = await check('--format', 'json');
    const { diagnostics, briefs, ok } = JSON.parse(stdout) as {
      diagnostics: { code: string; file: string; place: object }[];
      briefs: number;
      ok: boolean;
    };
    expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
      ['schema/missing', 'briefs/bad, one.yaml'],
      ['schema/unknown-key', 'briefs/bad, one.yaml'],
      ['reference/unknown-brief', 'briefs/good.yaml'],
    ]);
    expect([briefs, ok, status]).toEqual([2, false, 1]);
    expect(stderr).toBe('2 errors, 1 warning in 2 files.\n');
  });

  it('are a document without findings too', async () => {
    const { stdout } = await runCli(
      ['check', 'briefs/good.yaml', '--no-editorial', '--quiet', '--format', 'json'],
      {
        cwd: folder.path,
      },
    );
    expect(JSON.parse(stdout)).toEqual({ diagnostics: [], briefs: 1, ok: true });
  });

  it('name the outputs of a build', async () => {
    const args = ['build', 'briefs/good.yaml', '--to', 'md', '--format', 'json'];
    const { stdout } = await runCli(args, { cwd: folder.path });
    expect(JSON.parse(stdout)).toMatchObject({ ok: true, outputs: [{ path: 'out/good.md', written: true }] });
    const again = await runCli(args, { cwd: folder.path });
    expect(JSON.parse(again.stdout)).toMatchObject({ outputs: [{ path: 'out/good.md', written: false }] });
  });
});

describe('findings for GitHub Actions', () => {
  it('are workflow commands, with what means something there escaped', async () => {
    const { stdout } = await check('--format', 'github');
    const [, second] = stdout.split('\n');
    expect(second).toMatch(
      /^::error file=briefs\/bad%2C one\.yaml,line=4,col=1,endLine=4,endColumn=6,title=schema\/unknown-key::[^:]/,
    );
    expect(stdout).toContain('::warning file=briefs/good.yaml');
    expect(stdout).toContain('%0A');
  });

  it('stand beside the names of outputs', async () => {
    const { stdout, stderr } = await runCli(['build', 'briefs', '--to', 'md', '--format', 'github'], {
      cwd: folder.path,
    });
    expect(stdout).toBe('out/good.md\n');
    expect(stderr).toContain('::error file=briefs/bad%2C one.yaml');
  });
});

describe('findings as SARIF', () => {
  const schema = JSON.parse(textOf('test/cli/sarif-schema-2.1.0.json')) as object;
  const isUri = (text: string) => URL.canParse(text);
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat('uri', isUri);
  ajv.addFormat('uri-reference', (text) => URL.canParse(text, 'file:///a/'));
  ajv.addFormat('date-time', (text) => !Number.isNaN(Date.parse(text)));
  const validate = ajv.compile(schema);

  it('are what the published schema asks for', async () => {
    const { stdout } = await check('--format', 'sarif');
    const log = JSON.parse(stdout) as {
      runs: [{ results: object[]; tool: { driver: { rules: object[] } } }];
    };
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(log.runs[0].results[1]).toMatchObject({
      ruleId: 'schema/unknown-key',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'briefs/bad%2C%20one.yaml' },
            region: { startLine: 4, startColumn: 1, endLine: 4, endColumn: 6 },
          },
        },
      ],
    });
    expect(log.runs[0].tool.driver.rules).toHaveLength(3);
  });

  it('are a log without findings too, and the schema finds fault with another one', async () => {
    const { stdout } = await runCli(
      ['check', 'briefs/good.yaml', '--quiet', '--no-editorial', '--format', 'sarif'],
      {
        cwd: folder.path,
      },
    );
    const log = JSON.parse(stdout) as { runs: { results: object[] }[] };
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...log, runs: [{ ...log.runs[0], results: [{ level: 'bad' }] }] })).toBe(false);
  });
});

describe('how much is told', () => {
  it('quietly: errors alone', async () => {
    const { stdout, stderr } = await check('-q');
    expect(stdout).not.toContain('warning');
    expect(stdout).toContain('schema/unknown-key');
    expect(stderr).toBe('');
  });

  it('verbosely: every file', async () => {
    const { stderr } = await runCli(['build', 'briefs', '--to', 'md', '-v'], { cwd: folder.path });
    expect(stderr).toContain('briefs/bad, one.yaml\n');
    expect(stderr).toContain('briefs/good.yaml: 1 written, 0 unchanged\n');
  });

  it('as the configuration says, unless the command says otherwise', async () => {
    folder.put('aide-memoire.config.yaml', 'report: json\nquiet: true\neditorial: false\n');
    const { stdout } = await runCli(['check', 'briefs'], { cwd: folder.path });
    expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [{ severity: 'error' }, { severity: 'error' }] });
    const pretty = await runCli(['check', 'briefs', '--format', 'pretty'], { cwd: folder.path });
    expect(pretty.stdout).toContain('  4 | titel');
  });

  it('within a narrow terminal', async () => {
    const { stdout } = await runCli(['check', 'briefs', '--no-editorial'], { cwd: folder.path, columns: 44 });
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(44);
    expect(stdout).toContain('reference/unknown-brief');
  });

  it('how far a long run is: a bar in a terminal, lines elsewhere', async () => {
    for (let index = 0; index < 200; index += 1) folder.put(`many/b${index}.yaml`, smallBrief(`b${index}`));
    const seen = await runCli(['check', 'many', '--no-editorial'], { cwd: folder.path, columns: 60 });
    expect(seen.stderr).toContain('\r[==========          ] 100 of 200  many/');
    expect(seen.stderr).toContain('\r\u001B[KNo problems in 200 files.\n');
    const plain = await runCli(['check', 'many', '--no-editorial'], { cwd: folder.path });
    expect(plain.stderr).not.toContain('\r');
    expect(plain.stderr).toMatch(/^20 of 200\n40 of 200\n/);
  });
});
