import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generate } from '../../scripts/generate-actors.ts';

const file = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const committed = file('src/actors/states.generated.ts');

// Names of states come out of the runtime’s own tables, so only a runtime of the same CLDR can make the same files.
const sameNames = committed.includes(`CLDR ${process.versions.cldr};`);

it.runIf(sameNames)('the generated files are what the script makes', () => {
  for (const [name, text] of Object.entries(generate())) expect(file(name), name).toBe(text);
});

it('the generated files have the codes that the script finds, in any runtime', () => {
  const codesOf = (text: string | undefined) =>
    [...(text ?? '').matchAll(/^ {2}"?([a-z\d-]+)"?: [[{]/gm)].map((match) => match[1]);
  const made = generate();
  for (const name of ['src/actors/states.generated.ts', 'src/actors/organisations.generated.ts']) {
    expect(codesOf(made[name]).length).toBeGreaterThan(40);
    expect(codesOf(file(name)), name).toEqual(codesOf(made[name]));
  }
});
