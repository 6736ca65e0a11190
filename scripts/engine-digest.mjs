// A digest of all that our outputs depend on and is ours: sources of the packages, and the versions of what they use.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** SHA-256 in hexadecimal. Equal on every machine that has the same sources. */
export function engineDigest() {
  const hash = createHash('sha256');
  const files = readdirSync(join(ROOT, 'packages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const folder = join(ROOT, 'packages', name);
      const sources = readdirSync(join(folder, 'src'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
        .map((entry) => join(entry.parentPath, entry.name));
      return [...sources, join(folder, 'package.json')];
    });
  for (const file of [...files, join(ROOT, 'pnpm-lock.yaml')].sort())
    hash.update(`${relative(ROOT, file).split(sep).join('/')}\n`).update(readFileSync(file));
  return hash.digest('hex');
}
