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
import { readDocx, readPdf } from '@aide-memoire/verify';
import { loadConfig } from 'aide-memoire';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ROOT } from '../support/repository.ts';
import { runCli } from '../support/run-cli.ts';

let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'config-'));
});
afterEach(() => {
  rmSync(cwd, { recursive: true, force: true });
});

const put = (name: string, text: string) => {
  mkdirSync(dirname(join(cwd, name)), { recursive: true });
  writeFileSync(join(cwd, name), text);
};
const YAML = 'aide-memoire.config.yaml';
const found = async (text: string, name = YAML) => {
  put(name, text);
  const { diagnostics } = await loadConfig({ cwd });
  return diagnostics.map(({ code, place }) => `${place?.start.line}:${place?.start.column} ${code}`);
};

describe('a configuration', () => {
  it('is checked with places, all of it in one run', async () => {
    expect(
      await found(
        'institute: { nam: X }\nformats: [docx, pfd]\npages:\n  paper: A3\nfit: { studysheet: 2 }\nsections: { handout: [timeline, keynotes] }\nrules: { cite/hegde: off }\ncolours: { headings: "#ffff00" }\n',
      ),
    ).toEqual(
      [
        '1:1 schema/missing',
        '1:14 schema/unknown-key',
        '2:17 config/unknown-name',
        '4:10 schema/not-an-option',
        '5:20 config/unknown-name',
        '6:33 config/unknown-name',
        '7:8 config/unknown-rule',
        '8:22 config/contrast',
      ].map((line) => line),
    );
  });

  it('may be JSON, and need not be there', async () => {
    expect(await found('{ "out": "x" }', 'aide-memoire.config.json')).toEqual([]);
    const nowhere = await loadConfig({ cwd, file: false });
    expect(nowhere).toMatchObject({ config: {}, folder: cwd, diagnostics: [] });
  });

  it.each([
    ['js', 'export default { out: "from-code" };\n'],
    ['ts', 'const out: string = "from-code";\nexport default { out };\n'],
  ])('may be code that ends in .%s', async (ending, text) => {
    put('package.json', '{ "type": "module" }');
    put(`aide-memoire.config.${ending}`, text);
    expect((await loadConfig({ cwd })).config.out).toBe('from-code');
  });

  it('is found above, but code only beside, and nothing beyond .git', async () => {
    put(YAML, 'out: above\n');
    put('deep/down/x.md', '');
    expect((await loadConfig({ cwd: join(cwd, 'deep/down') })).config.out).toBe('above');
    mkdirSync(join(cwd, 'deep/.git'));
    expect((await loadConfig({ cwd: join(cwd, 'deep/down') })).config.out).toBeUndefined();
    rmSync(join(cwd, YAML));
    put('aide-memoire.config.mjs', 'export default { out: "code" };\n');
    expect((await loadConfig({ cwd: join(cwd, 'deep') })).config.out).toBeUndefined();
    const named = await loadConfig({ cwd: join(cwd, 'deep'), file: '../aide-memoire.config.mjs' });
    expect(named.config.out).toBe('code');
  });
});

describe('init', () => {
  it('writes a folder that builds at once, and overwrites nothing', async () => {
    const begun = await runCli(['init', 'start', '--institute', 'Example "Institute"'], { cwd });
    expect(begun.status).toBe(0);
    const folder = join(cwd, 'start');
    expect(await runCli(['check'], { cwd: folder })).toMatchObject({ status: 0 });
    const built = await runCli(['build'], { cwd: folder });
    expect(built.status, built.stderr).toBe(0);
    const made = readdirSync(join(folder, 'out')).filter((name) => !name.startsWith('.'));
    expect(made).toHaveLength(8);
    const pdf = await readPdf(new Uint8Array(readFileSync(join(folder, 'out/first-brief.pdf'))));
    expect(pdf.artifacts).toContain('Example "Institute"');
    const again = await runCli(['init', 'start'], { cwd });
    expect(again.status).toBe(1);
    expect(again.stderr).toContain('init/exists');
  });
});

describe('the example of an institute', () => {
  it('prints its name, logo, batch, rights and address, in both languages and for both editions', async () => {
    cpSync(join(ROOT, 'examples/institute'), cwd, {
      recursive: true,
      filter: (path) => !path.endsWith('/out'),
    });
    const { status, stderr } = await runCli(['build'], { cwd });
    expect(status, stderr).toBe(0);
    const id = 'shimla-samjhauta-1972';
    const pdf = await readPdf(new Uint8Array(readFileSync(join(cwd, 'out', `${id}.en.pdf`))));
    for (const words of ['Meridian Institute', 'Foundation 2026', '© 2026'])
      expect(pdf.artifacts.replaceAll(/\s+/g, ' ')).toContain(words);
    expect(pdf.text).toContain('12 Library Road');
    expect(pdf.attachments).toEqual([`${id}.json`]);
    const docx = readDocx(new Uint8Array(readFileSync(join(cwd, 'out', `${id}.docx`))));
    expect(docx.running).toContain('मेरिडियन संस्थान');
    expect([...docx.parts.keys()].some((name) => name.startsWith('word/media/'))).toBe(true);
    expect(existsSync(join(cwd, 'out', `${id}.study-sheet.teacher.en.pdf`))).toBe(true);
    const sheet = await readPdf(new Uint8Array(readFileSync(join(cwd, 'out', `${id}.study-sheet.pdf`))));
    expect(sheet.pages).toBeLessThanOrEqual(2);
    const files = readdirSync(join(cwd, 'out'))
      .filter((name) => !name.startsWith('.'))
      .filter((name) => !name.includes('teacher'));
    const brief = `briefs/${id}.md`;
    const verified = await runCli(
      ['verify', '--no-leak', '--brief', brief, ...files.map((name) => `out/${name}`)],
      { cwd },
    );
    expect(verified.stdout).toBe('');
    expect(verified.stderr).toMatch(/No leak: [1-9]\d* secrets looked for in 8 files/);
    const taught = await runCli(['verify', '--no-leak', '--brief', brief, `out/${id}.teacher.docx`], { cwd });
    expect(taught.status).toBe(1);
    expect(taught.stdout).toContain('verify/leak');
  });
});
