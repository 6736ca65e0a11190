import { readFile, stat } from 'node:fs/promises';
import { basename, extname, relative, resolve, sep } from 'node:path';
import type { Diagnostic } from '@aide-memoire/schema';
import { glob } from 'tinyglobby';
import { SPELLINGS } from './spellings.ts';
import { joinTranslations, originalName, translationsBeside } from './translations.ts';

/** A file to be read as a brief. */
export interface BriefFile {
  /** Absolute path. */
  readonly path: string;
  /** The path as it is shown: relative to the working folder, with forward slashes. */
  readonly name: string;
  readonly text: string;
  /** Files with the same brief in other languages: `talks.hi.md` beside `talks.md`. */
  readonly translations?: readonly BriefFile[];
}

/** The files that were asked for, and what could not be read. */
export interface Discovered {
  readonly files: readonly BriefFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds the briefs that paths mean, in the order of the paths and by name within a folder. A file that is named is taken as
 * a brief; in a folder a file is one if it holds `schemaVersion`, and others are passed over. `talks.hi.md` beside `talks.md` is its
 * translation: whichever of them is named, both are read, as one.
 */
export async function discover(paths: readonly string[], cwd: string): Promise<Discovered> {
  const files = new Map<string, BriefFile>();
  const diagnostics: Diagnostic[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
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
      for (const file of await briefsIn(absolute, cwd)) files.set(file.path, file);
    } else if (SPELLINGS.has(extname(absolute).toLowerCase())) {
      const file = await load(await originalOf(absolute), cwd);
      const found = file === undefined ? undefined : await withTranslations(file, cwd);
      if (found === undefined) diagnostics.push(notUtf8(showPath(absolute, cwd)));
      else files.set(found.path, found);
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
  return { files: [...files.values()], diagnostics };
}

async function briefsIn(folder: string, cwd: string): Promise<BriefFile[]> {
  const patterns = [...SPELLINGS.keys()].map((extension) => `**/*${extension}`);
  const found = await glob(patterns, {
    cwd: folder,
    absolute: true,
    ignore: ['**/node_modules/**'],
    followSymbolicLinks: false,
  });
  const loaded = await Promise.all(found.map((path) => load(resolve(path), cwd)));
  const briefs = loaded
    .filter((file) => file !== undefined)
    .filter(({ text }) => text.includes('schemaVersion'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return joinTranslations(briefs);
}

/** The file that a file by its name translates, if there is one; else itself. */
async function originalOf(path: string): Promise<string> {
  const original = originalName(path);
  if (original === undefined) return path;
  const there = await stat(original).catch(() => undefined);
  return there?.isFile() === true ? original : path;
}

async function withTranslations(file: BriefFile, cwd: string): Promise<BriefFile | undefined> {
  const paths = await translationsBeside(file.path);
  const loaded = await Promise.all(paths.map((path) => load(path, cwd)));
  if (loaded.includes(undefined)) return undefined;
  return joinTranslations([file, ...loaded.filter((translation) => translation !== undefined)])[0];
}

async function load(path: string, cwd: string): Promise<BriefFile | undefined> {
  const bytes = await readFile(path);
  try {
    return { path, name: showPath(path, cwd), text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return undefined;
  }
}

const showPath = (path: string, cwd: string) => relative(cwd, path).split(sep).join('/') || path;

const notUtf8 = (file: string) =>
  problem('file/encoding', file, 'This file is not UTF-8.', 'Save it again as UTF-8.');

function problem(code: string, file: string, message: string, note: string): Diagnostic {
  return { code, severity: 'error', file, message, note };
}
