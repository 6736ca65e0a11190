import { writerChecks } from '@aide-memoire/handout/conformance';
import { readBack } from '@aide-memoire/verify';
import { formats } from 'aide-memoire';
import { describe, expect, it } from 'vitest';
import { context } from '../support/outputs.ts';

// The kit that others hold their writers by, on our own.
describe.each(Object.entries(formats))('the writer of %s', async (extension, { load }) => {
  const checks = writerChecks(await load(), {
    context,
    textOf: async (bytes) => (await readBack(bytes, extension)).text,
  });
  it.each(checks)('$name', async ({ problems }) => {
    expect(await problems()).toEqual([]);
  });
});
