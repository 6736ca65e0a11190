import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, textOf } from '../../support/repository.ts';

const MADE = /^<!-- (?:Made|Generated|Written) by|^# [^\n]+\n\n<!-- Written by/;

function under(folder: string, deep: boolean): string[] {
  return readdirSync(join(ROOT, folder), { recursive: deep, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => (folder === '.' ? name : `${folder}/${name.replaceAll('\\', '/')}`))
    .filter((name) => !name.includes('.vitepress/'));
}

/** Every page that is for readers, as a path from the root. */
export const PAGES: readonly string[] = [
  ...under('.', false),
  ...under('docs', true),
  'examples/README.md',
  ...readdirSync(join(ROOT, 'packages'))
    .sort()
    .map((name) => `packages/${name}/README.md`),
];

/** Pages that people write; the others are made by scripts and held by tests of their own. */
export const WRITTEN: readonly string[] = PAGES.filter((page) => !MADE.test(textOf(page)));
