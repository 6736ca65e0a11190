import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folder names of the published packages. */
export const PACKAGES: readonly string[] = readdirSync(join(ROOT, 'packages')).sort();

/** Name on the registry of a package folder. */
export const nameOf = (folder: string) => (folder === 'aide-memoire' ? folder : `@aide-memoire/${folder}`);

/** Source files of a package, tests left out, as paths from the root with forward slashes. */
export function sourcesOf(folder: string): string[] {
  const base = join('packages', folder, 'src');
  return readdirSync(join(ROOT, base), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => join(base, file).replaceAll('\\', '/'))
    .sort();
}

/** Text of a file named from the root. */
export const textOf = (file: string) => readFileSync(join(ROOT, file), 'utf8');
