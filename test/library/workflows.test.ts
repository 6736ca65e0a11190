import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT, textOf } from '../support/repository.ts';

interface Job {
  readonly permissions?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
  readonly steps?: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly permissions?: unknown;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FILES = ['.github/workflows', 'examples/pipeline/.github/workflows'].flatMap((folder) =>
  readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
);
const scripts = Object.keys((JSON.parse(textOf('package.json')) as { scripts: object }).scripts);

it.each(FILES)('%s gives each job the permissions that it needs, actions by commit and an end', (file) => {
  const { permissions, jobs } = parse(textOf(file)) as Workflow;
  expect(permissions).toEqual({});
  for (const [name, job] of Object.entries(jobs)) {
    expect(job.permissions, name).toBeDefined();
    expect(job['timeout-minutes'], name).toBeGreaterThan(0);
  }
  const uses = textOf(file).match(/uses: .*/g) ?? [];
  expect(uses.length).toBeGreaterThan(0);
  for (const line of uses) expect(line).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

it.each(FILES.filter((file) => file.startsWith('.github')))('%s runs commands that there are', (file) => {
  const { jobs } = parse(textOf(file)) as Workflow;
  const commands = Object.values(jobs).flatMap(({ steps = [] }) =>
    steps.flatMap(({ run = '' }) => run.split('\n')),
  );
  const called = commands.flatMap((line) => /pnpm@12 (\S+)/.exec(line)?.[1] ?? []);
  expect(called.filter((name) => !scripts.includes(name) && name !== 'install')).toEqual([]);
});

it('may write with a token that lives for one job only where it publishes', () => {
  const { jobs } = parse(textOf('.github/workflows/release.yml')) as Workflow;
  const trusted = Object.entries(jobs).filter(([, { permissions = {} }]) => 'id-token' in permissions);
  expect(trusted.map(([name]) => name)).toEqual(['publish']);
  expect(textOf('.github/workflows/release.yml')).not.toMatch(/secrets\./);
});
