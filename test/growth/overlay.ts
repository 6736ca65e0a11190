import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nameOf, PACKAGES, ROOT } from '../support/repository.ts';

/** A copy of the packages' sources that may be changed and type-checked. */
export interface Overlay {
  /** Writes a file, named from the root of the repository. */
  write(file: string, text: string): void;
  /** Replaces the one place where `search` stands; throws if there is none, so that a test cannot go stale unseen. */
  edit(file: string, search: string, replacement: string): void;
  /** Type-checks the copy; gives the file of each error, sorted, named from the root. */
  errors(): string[];
  remove(): void;
}

/** Copies the sources; dependencies are linked, those between packages to the copies. */
export function createOverlay(): Overlay {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'overlay-')));
  for (const folder of PACKAGES) {
    const from = join(ROOT, 'packages', folder);
    const to = join(root, 'packages', folder);
    for (const part of ['src', 'types', 'package.json']) {
      if (readdirSync(from).includes(part)) cpSync(join(from, part), join(to, part), { recursive: true });
    }
    linkDependencies(join(from, 'node_modules'), join(to, 'node_modules'), root);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  cpSync(join(ROOT, 'tsconfig.base.json'), join(root, 'tsconfig.base.json'));
  const config = {
    extends: './tsconfig.base.json',
    compilerOptions: { noEmit: true },
    include: ['packages/*/src', 'packages/*/types'],
    exclude: ['**/*.test.ts'],
  };
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify(config));
  return {
    write: (file, text) => {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    },
    edit: (file, search, replacement) => {
      const text = readFileSync(join(root, file), 'utf8');
      if (text.split(search).length !== 2)
        throw new RangeError(`"${search}" stands not exactly once in ${file}.`);
      writeFileSync(
        join(root, file),
        text.replace(search, () => replacement),
      );
    },
    errors: () => {
      const result = spawnSync(
        process.execPath,
        [join(ROOT, 'node_modules/@typescript/native/bin/tsc'), '-p', root, '--pretty', 'false'],
        { cwd: root, encoding: 'utf8' },
      );
      const files = [...result.stdout.matchAll(/^(?:.*?)(packages\/[^(\s]+)\(\d+,\d+\): error/gm)].map(
        (match) => match[1] ?? '',
      );
      if (result.status !== 0 && files.length === 0) throw new Error(result.stdout + result.stderr);
      return files.sort();
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function linkDependencies(from: string, to: string, root: string): void {
  // A package without dependencies has no such folder.
  if (!existsSync(from)) return;
  mkdirSync(join(to, '@aide-memoire'), { recursive: true });
  for (const entry of readdirSync(from)) {
    if (entry.startsWith('.')) continue;
    if (!entry.startsWith('@')) symlinkSync(realpathSync(join(from, entry)), join(to, entry));
    else {
      mkdirSync(join(to, entry), { recursive: true });
      for (const name of readdirSync(join(from, entry))) {
        const own = PACKAGES.find((folder) => nameOf(folder) === `${entry}/${name}`);
        symlinkSync(
          own === undefined ? realpathSync(join(from, entry, name)) : join(root, 'packages', own),
          join(to, entry, name),
        );
      }
    }
  }
}
