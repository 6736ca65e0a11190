import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { patternsFile } from '../../../scripts/patterns-file.mjs';

const require = createRequire(import.meta.url);

it.each([
  ['en', 'en-gb'],
  ['hi', 'hi'],
])('the patterns of %s are what the package has', (code, name) => {
  const written = readFileSync(new URL(`${code}.generated.ts`, import.meta.url), 'utf8');
  expect(written).toBe(patternsFile(name, require(`hyphen/patterns/${name}.js`)));
});
