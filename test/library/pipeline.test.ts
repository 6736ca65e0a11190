import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../support/repository.ts';
import { Session } from './docs/session.ts';

const example = join(ROOT, 'examples/pipeline');

interface Workflow {
  readonly jobs: {
    readonly handouts: {
      readonly steps: readonly { name?: string; run?: string; with?: { path?: string } }[];
    };
  };
}
const { jobs } = parse(readFileSync(join(example, '.github/workflows/handouts.yml'), 'utf8')) as Workflow;
const steps = jobs.handouts.steps;
const command = (name: string) => steps.find((step) => step.name === name)?.run ?? '';

describe('the pipeline on GitHub Actions', () => {
  const session = new Session('pipeline');
  beforeAll(() => {
    for (const name of ['briefs', 'talks.md']) rmSync(join(session.folder, name), { recursive: true });
    for (const name of ['briefs', 'aide-memoire.config.yaml'])
      cpSync(join(example, name), join(session.folder, name), { recursive: true });
  });
  afterAll(() => session.end());

  it('runs to its end, and leaves what it uploads', () => {
    for (const { run } of steps) {
      if (run === undefined) continue;
      const { status, stderr } = session.shell(run);
      expect(status, stderr).toBe(0);
    }
    const path = steps.at(-1)?.with?.path ?? '';
    expect(
      readdirSync(join(session.folder, path))
        .filter((name) => /\.(docx|pdf)$/.test(name))
        .sort(),
    ).toEqual([
      'simla-1972.docx',
      'simla-1972.pdf',
      'simla-1972.study-sheet.docx',
      'simla-1972.study-sheet.pdf',
    ]);
  });

  it('says a mistake beside its line, and stops', () => {
    const file = join(session.folder, 'briefs/simla.md');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('kind: summit', 'kind: sumit'));
    const { status, stdout } = session.shell(command('Check'));
    writeFileSync(file, text);
    expect(status).toBe(1);
    const line = text.split('\n').findIndex((words) => words.includes('kind: summit')) + 1;
    expect(stdout).toMatch(new RegExp(`^::error file=briefs/simla\\.md,line=${line},`, 'm'));
  });
});

describe('the pipeline as tasks of Turborepo', () => {
  const folder = mkdtempSync(join(tmpdir(), 'turbo-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const turbo = (...args: string[]) => {
    const bin = join(ROOT, 'node_modules/turbo/bin/turbo');
    const { status, stdout, stderr } = spawnSync(process.execPath, [bin, 'run', ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    });
    if (status !== 0) throw new Error(`${stdout}${stderr}`);
    return stdout;
  };

  it('builds once, and brings unchanged handouts back from the cache', () => {
    cpSync(example, folder, { recursive: true, filter: (path) => !/(node_modules|out|\.turbo)$/.test(path) });
    symlinkSync(join(example, 'node_modules'), join(folder, 'node_modules'), 'junction');
    expect(turbo('briefs:build')).toMatch(/Cached: +0 cached, 2 total/);
    const file = join(folder, 'out/simla-1972.pdf');
    const first = readFileSync(file);
    rmSync(join(folder, 'out'), { recursive: true });
    expect(turbo('briefs:build')).toMatch(/Cached: +2 cached, 2 total/);
    expect(readFileSync(file).equals(first)).toBe(true);
    const brief = join(folder, 'briefs/simla.md');
    writeFileSync(brief, readFileSync(brief, 'utf8').replace('Bilateralism:', 'Bilaterality:'));
    expect(turbo('briefs:build')).toMatch(/Cached: +0 cached, 2 total/);
    expect(existsSync(file)).toBe(true);
    expect(readFileSync(file).equals(first)).toBe(false);
  });
});
