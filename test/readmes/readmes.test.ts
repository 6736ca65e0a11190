import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, expect, it, vi } from 'vitest';
import { PACKAGES, textOf } from '../support/repository.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const folder = join(here, '.run');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** The first fenced block in a language, or nothing. */
function block(markdown: string, language: string): string | undefined {
  return new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(markdown)?.[1];
}

// Each README shows the package's use in a `ts` block; a `text` block after it says what the code prints.
it.each(PACKAGES)('the README of %s runs and prints what it says', async (name) => {
  const markdown = textOf(`packages/${name}/README.md`);
  const code = block(markdown, 'ts');
  const printed = block(markdown, 'text');
  if (code === undefined || printed === undefined)
    throw new Error(`packages/${name}/README.md needs a ts block and a text block.`);
  expect(code.trim().split('\n').length).toBeLessThanOrEqual(16);
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.ts`);
  writeFileSync(file, code);
  const lines: string[] = [];
  const log = vi
    .spyOn(console, 'log')
    .mockImplementation((...values: unknown[]) => void lines.push(values.map(String).join(' ')));
  try {
    await import(/* @vite-ignore */ pathToFileURL(file).href);
  } finally {
    log.mockRestore();
  }
  expect(`${lines.join('\n')}\n`).toBe(printed);
});
