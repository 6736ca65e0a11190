import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A folder of its own for a test. */
export interface Folder {
  readonly path: string;
  /** Writes a file, with the folders above it; gives its path. */
  readonly put: (file: string, content: string | Uint8Array) => string;
  readonly read: (file: string) => Buffer;
  /** Every file below a folder with its bytes as Latin letters, by path with forward slashes. */
  readonly files: (folder?: string) => Readonly<Record<string, string>>;
  readonly remove: () => void;
}

export function makeFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'briefs-'));
  const at = (file: string) => join(path, file);
  return {
    path,
    put: (file, content) => {
      mkdirSync(dirname(at(file)), { recursive: true });
      writeFileSync(at(file), content);
      return at(file);
    },
    read: (file) => readFileSync(at(file)),
    files: (folder = '.') =>
      Object.fromEntries(
        (readdirSync(at(folder), { recursive: true }) as string[])
          .filter((name) => statSync(join(at(folder), name)).isFile())
          .map((name): [string, string] => [
            name.replaceAll('\\', '/'),
            readFileSync(join(at(folder), name)).toString('latin1'),
          ])
          .toSorted(([a], [b]) => (a < b ? -1 : 1)),
      ),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** A small brief in YAML. */
export const smallBrief = (id: string, more = ''): string => `schemaVersion: 1
id: ${id}
lang: en
title: The talks of ${id}
publication: { publishedOn: 2024-12-20, state: published }
event: { name: Talks }
context: { body: They met in Miami on the subject of ${id}. }
${more}`;

/** The smallest PNG of one grey. */
export const greyPng = (grey: 0 | 1): Uint8Array => Buffer.from(PNGS[grey] ?? '', 'base64');

const PNGS = [
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==',
];
