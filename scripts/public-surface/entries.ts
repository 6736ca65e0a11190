import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A way into a package. */
export interface Entry {
  /** Folder of the package. */
  readonly folder: string;
  readonly description: string;
  /** What a consumer imports: `@aide-memoire/handout/writing`. */
  readonly specifier: string;
  /** Name of its report: `handout.writing`. */
  readonly report: string;
  /** The built types, as a path. */
  readonly types: string;
}

interface Manifest {
  readonly name: string;
  readonly description: string;
  readonly publishConfig: { readonly exports: Readonly<Record<string, string | { readonly types: string }>> };
}

/** Every way into every package, in order, as the published package.json names it. */
export function publicEntries(): Entry[] {
  return readdirSync(join(ROOT, 'packages'))
    .sort()
    .flatMap((folder) => {
      const manifest = join(ROOT, 'packages', folder, 'package.json');
      const { name, description, publishConfig } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest;
      return Object.entries(publishConfig.exports).flatMap(([path, target]) =>
        typeof target === 'string'
          ? []
          : [
              {
                folder,
                description,
                specifier: path === '.' ? name : `${name}${path.slice(1)}`,
                report: path === '.' ? folder : `${folder}.${path.slice(2).replaceAll('/', '.')}`,
                types: join(ROOT, 'packages', folder, target.types),
              },
            ],
      );
    });
}
