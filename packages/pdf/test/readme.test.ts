import { readFileSync } from 'node:fs';
import { specimen } from '@aide-memoire/handout/specimen';
import { expect, it } from 'vitest';
import { studySheet } from './readme-example.ts';

it('shows an example that runs', async () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const example = readFileSync(new URL('readme-example.ts', import.meta.url), 'utf8');
  expect(/```ts\n([\s\S]*?)```/.exec(readme)?.[1]).toBe(example);
  expect((await studySheet(specimen())).length).toBeGreaterThan(10_000);
});
