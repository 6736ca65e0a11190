import type { Diagnostic } from '@aide-memoire/schema';
import type { BriefFile } from '../files/read-sources.ts';

/** The source lines that findings point at, by file and number of line from 1. */
export type Lines = Readonly<Record<string, Readonly<Record<number, string>>>>;

/** Keeps of a file and its translations the lines that findings point at, and so lets go of the rest. */
export function linesOf(diagnostics: readonly Diagnostic[], file: BriefFile): Lines {
  const lines: Record<string, Record<number, string>> = {};
  for (const { name, text } of [file, ...(file.translations ?? [])]) {
    const wanted = diagnostics.flatMap((found) =>
      found.file === name && found.place !== undefined ? [found.place.start.line] : [],
    );
    if (wanted.length === 0) continue;
    const all = text.split('\n');
    const kept: Record<number, string> = {};
    for (const line of wanted) kept[line] = all[line - 1] ?? '';
    lines[name] = kept;
  }
  return lines;
}
