// Says what the release workflow has to do, as an output of a step: `mode=version` while changesets wait, else `mode=publish`.
import { readdirSync } from 'node:fs';

const waiting = readdirSync(new URL('../../.changeset/', import.meta.url)).filter(
  (name) => name.endsWith('.md') && name !== 'README.md',
);
console.log(`mode=${waiting.length > 0 ? 'version' : 'publish'}`);
