import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve } from 'node:path';
import type { Diagnostic } from '@aide-memoire/schema';
import { problem } from './problem.ts';
import { showPath } from './show-path.ts';
import { SPELLINGS } from './spellings.ts';
import { originalName, translationsBeside } from './translations.ts';

/** A file that is to be read as a brief, and those that by their names are its translations. Its text is not read yet. */
export interface Source {
  /** Absolute path. */
  readonly path: string;
  /** Absolute paths, in the order of their names. */
  readonly translations: readonly string[];
  /** The folder that was searched; absent for a file that was named, which is read as a brief whatever it holds. */
  readonly folder?: string;
  /** The text, where it does not come from the disk. */
  readonly text?: string;
}

/** The files that paths mean, and what is wrong with the paths. */
export interface Sources {
  readonly sources: readonly Source[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The path that stands for standard input. */
export const STDIN = '-';

/**
 * Finds what paths mean, in the order of the paths and by name within a folder, each file once. `talks.hi.md` beside `talks.md` is its
 * translation: whichever of them is named, both are meant, as one. Links to folders are not followed. `-` is the text `stdin`.
 */
export async function findSources(paths: readonly string[], cwd: string, stdin?: string): Promise<Sources> {
  const sources = new Map<string, Source>();
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    if (path === STDIN && stdin !== undefined) {
      sources.set(STDIN, { path: resolve(cwd, `stdin${endingOf(stdin)}`), translations: [], text: stdin });
      continue;
    }
    const kind = await stat(absolute).catch(() => undefined);
    if (kind === undefined)
      diagnostics.push(
        problem(
          'file/not-found',
          path,
          'There is no such file or folder.',
          'Check the spelling of the path.',
        ),
      );
    else if (kind.isDirectory()) {
      for (const source of await sourcesIn(absolute, cwd))
        if (!sources.has(source.path)) sources.set(source.path, source);
    } else if (SPELLINGS.has(extname(absolute).toLowerCase())) {
      const original = await originalOf(absolute);
      sources.set(original, { path: original, translations: await translationsBeside(original) });
    } else {
      const known = [...SPELLINGS.keys()].join(', ');
      diagnostics.push(
        problem(
          'file/unknown-kind',
          path,
          `A brief is a file that ends in ${known}; this one ends in "${extname(path) || basename(path)}".`,
          'Name a brief, or a folder of briefs.',
        ),
      );
    }
  }
  return { sources: [...sources.values()], diagnostics };
}

/** The spelling of a text that has no name: a page begins with its front matter, JSON with a brace. */
function endingOf(text: string): string {
  const start = text.trimStart();
  if (start.startsWith('---')) return '.md';
  return start.startsWith('{') ? '.json' : '.yaml';
}

async function sourcesIn(folder: string, cwd: string): Promise<Source[]> {
  const paths = await filesIn(folder);
  const known = new Set(paths);
  const translations = new Map<string, string[]>();
  const originals: string[] = [];
  for (const path of paths) {
    const original = originalName(path);
    if (original === undefined || !known.has(original)) originals.push(path);
    else translations.set(original, [...(translations.get(original) ?? []), path]);
  }
  return originals
    .map((path) => ({ path, name: showPath(path, cwd) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ path }) => ({ path, translations: (translations.get(path) ?? []).toSorted(), folder }));
}

/** What is never a brief, though its ending says so. */
const OURS = /^aide-memoire\.(?:config|manifest)\./;

/** Files below a folder whose endings are those of briefs, and links. Hidden folders and packages are passed over. */
async function filesIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const { name } = entry;
    const path = join(folder, name);
    if (entry.isDirectory()) {
      if (!name.startsWith('.') && name !== 'node_modules') found.push(...(await filesIn(path)));
    } else if (SPELLINGS.has(extname(name).toLowerCase()) && !OURS.test(name)) found.push(path);
    // A link to a folder is not followed; if it leads out, reading it will say so.
    else if (entry.isSymbolicLink() && !name.startsWith('.') && name !== 'node_modules') found.push(path);
  }
  return found;
}

/** The file that a file by its name translates, if there is one; else itself. */
async function originalOf(path: string): Promise<string> {
  const original = originalName(path);
  if (original === undefined) return path;
  const there = await stat(original).catch(() => undefined);
  return there?.isFile() === true ? original : path;
}
