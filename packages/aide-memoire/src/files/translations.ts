import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** `talks.hi.md`: a name, a language tag, the ending of Markdown. */
const TRANSLATION = /^(?<stem>.+)\.[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}|\d{3}))?\.(?<ending>md)$/u;

/** The path of the file that one translates, by its name; `undefined` if it is not named like a translation. */
export function originalName(path: string): string | undefined {
  const { stem, ending } = TRANSLATION.exec(basename(path))?.groups ?? {};
  return stem === undefined ? undefined : join(dirname(path), `${stem}.${ending}`);
}

/** Paths of the files that by their names translate this one, in the order of their names. */
export async function translationsBeside(path: string): Promise<string[]> {
  const names = await readdir(dirname(path)).catch(() => []);
  return names
    .map((name) => join(dirname(path), name))
    .filter((other) => originalName(other) === path)
    .toSorted();
}
