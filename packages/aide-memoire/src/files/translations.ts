import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { BriefFile } from './discover.ts';

/** `talks.hi.md`: a name, a language tag, the ending of Markdown. */
const TRANSLATION = /^(?<stem>.+)\.[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?\.(?<ending>md)$/u;

/** The path of the file that one translates, by its name; `undefined` if it is not named like a translation. */
export function originalName(path: string): string | undefined {
  const { stem, ending } = TRANSLATION.exec(basename(path))?.groups ?? {};
  return stem === undefined ? undefined : join(dirname(path), `${stem}.${ending}`);
}

/** Paths of the files that by their names translate this one, in the order of their names. */
export async function translationsBeside(path: string): Promise<string[]> {
  const names = await readdir(dirname(path));
  return names
    .map((name) => join(dirname(path), name))
    .filter((other) => originalName(other) === path)
    .toSorted();
}

/** Puts translations to the files that they translate, as far as those are among the files. */
export function joinTranslations(files: readonly BriefFile[]): BriefFile[] {
  const known = new Set(files.map(({ path }) => path));
  const isTranslation = ({ path }: BriefFile) => known.has(originalName(path) ?? '');
  return files
    .filter((file) => !isTranslation(file))
    .map((file) => {
      const translations = files.filter((other) => originalName(other.path) === file.path);
      return translations.length === 0 ? file : { ...file, translations };
    });
}
