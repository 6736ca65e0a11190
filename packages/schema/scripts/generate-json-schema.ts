// Writes brief.schema.json and docs/brief.md from the zod schemas. Run `tsx packages/schema/scripts/generate-json-schema.ts` after a
// change to them.
import { writeFileSync } from 'node:fs';
import { briefPage } from './json-schema/brief-page.ts';
import { briefJsonSchema } from './json-schema/json-schema.ts';

/** The text of each file that this script makes, by its path from the folder of the package. */
export function generate(): Record<string, string> {
  const schema = briefJsonSchema();
  return {
    'brief.schema.json': `${JSON.stringify(schema, null, 2)}\n`,
    '../../docs/brief.md': briefPage(schema),
  };
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  for (const [file, text] of Object.entries(generate())) {
    writeFileSync(new URL(`../${file}`, import.meta.url), text);
    process.stdout.write(`${file}\n`);
  }
}
