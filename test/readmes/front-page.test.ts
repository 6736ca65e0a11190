import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYamlBrief } from '@aide-memoire/source';
import { expect, it } from 'vitest';
import { PACKAGES, ROOT, textOf } from '../support/repository.ts';

const readme = textOf('README.md');

it('shows a brief that is one', () => {
  const [, yaml = ''] = /```yaml\n([^`]*)```/.exec(readme) ?? [];
  expect(readYamlBrief(yaml)).toMatchObject({ diagnostics: [], brief: { id: 'simla-1972' } });
});

it('shows a finding as the command shows it', () => {
  const [, shown = ''] = /check briefs\/\n([\s\S]*?)```/.exec(readme) ?? [];
  const [first, ...rest] = shown.trim().split('\n');
  expect(first).toMatch(/^briefs\/\w+\.yaml:16:22 {2}error {2}schema\/date$/);
  expect(textOf('test/cli/findings.txt')).toContain(rest.join('\n'));
});

it('leads to files that are there, and to every package', () => {
  const targets = [...readme.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  expect(targets.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  expect(PACKAGES.filter((folder) => !targets.includes(`packages/${folder}`))).toEqual([]);
});
