import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { findConfig } from './find-config.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'find-'));
  mkdirSync(join(root, 'home/project/deep'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const put = (name: string) => writeFileSync(join(root, name), '');
const find = (cwd: string) => findConfig(join(root, cwd), join(root, 'home'));

it('looks upwards as far as the home folder, and no further', async () => {
  put('aide-memoire.config.yaml');
  expect(await find('home/project/deep')).toBeUndefined();
  put('home/aide-memoire.config.yaml');
  expect(await find('home/project/deep')).toBe(join(root, 'home/aide-memoire.config.yaml'));
  put('home/project/aide-memoire.config.json');
  expect(await find('home/project/deep')).toBe(join(root, 'home/project/aide-memoire.config.json'));
});

it('never takes code that lies above the working folder', async () => {
  put('home/project/aide-memoire.config.mjs');
  expect(await find('home/project/deep')).toBeUndefined();
  expect(await find('home/project')).toBe(join(root, 'home/project/aide-memoire.config.mjs'));
});

it('looks no further than the folder of the repository', async () => {
  mkdirSync(join(root, 'home/project/.git'));
  put('home/aide-memoire.config.yaml');
  expect(await find('home/project/deep')).toBeUndefined();
});
