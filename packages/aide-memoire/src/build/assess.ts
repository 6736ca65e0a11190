import { readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import type { Diagnostic } from '@aide-memoire/schema';
import type { BriefFile, ReadSource } from '../files/read-sources.ts';
import { sha256 } from '../work/digest.ts';
import type { Made } from '../work/tasks.ts';
import type { Cache } from './cache.ts';
import type { Manifest, ManifestBrief, ManifestOutput } from './manifest.ts';
import type { Plan } from './plan.ts';

/** A document that need not be made: it stands in its place, or is kept. */
export interface Ready extends Made {
  /** What the manifest tells of a file that stands in its place; absent for one that was kept elsewhere. */
  readonly fresh?: ManifestOutput;
}

/** What is to be done for one brief. */
export interface Assessed {
  readonly file: BriefFile;
  /** Path from the folder of outputs, with forward slashes: its name in the manifest. */
  readonly source: string;
  /** Digest of its text and its translations. */
  readonly input: string;
  /** Whether it is built here, and not in another part of the build. */
  readonly isOurs: boolean;
  /** What the manifest tells of just this text. */
  readonly known?: ManifestBrief;
  readonly ready: readonly Ready[];
  readonly wanted: readonly (readonly [order: number, format: number])[];
}

/** The brief, or what is wrong with its file. */
export type Item = Assessed | { readonly problem: Diagnostic };

/** What an assessment goes by. */
interface Grounds {
  readonly plan: Plan;
  readonly manifest: Manifest;
  readonly cache: Cache;
  readonly isOurs: (source: string) => boolean;
}

/** Finds out which documents of a brief must be made, by what went in and not by the time of files. */
export async function assess(read: ReadSource, grounds: Grounds): Promise<Item> {
  if ('problem' in read) return read;
  const { file } = read;
  const { plan, manifest, isOurs } = grounds;
  const source = sourceOf(file.path, plan.out);
  const input = inputOf(file);
  const entry = manifest.get(source);
  const known = entry?.input === input ? entry : undefined;
  const about = { file, source, input, ...(known === undefined ? {} : { known }) };
  if (!isOurs(source)) return { ...about, isOurs: false, ready: [], wanted: [] };
  const ready: Ready[] = [];
  const wanted: [number, number][] = [];
  for (const [order, keys] of plan.keys.entries()) {
    for (const [format, key] of keys.entries()) {
      const found = await lookUp(outputKey(key, input), about, grounds);
      if (found === undefined) wanted.push([order, format]);
      else ready.push({ ...found, order, format });
    }
  }
  return { ...about, isOurs: true, ready, wanted };
}

/** The name of a brief in the manifest of a folder. */
export const sourceOf = (path: string, out: string): string => relative(out, path).split(sep).join('/');

const inputOf = ({ path, text, translations = [] }: BriefFile): string =>
  sha256(
    JSON.stringify([
      basename(path),
      text,
      ...translations.map((other) => [basename(other.path), other.text]),
    ]),
  );

/** Digest of all that goes into an output. */
export const outputKey = (key: string, input: string): string => sha256(`${key}${input}`);

async function lookUp(
  key: string,
  { file, known }: Pick<Assessed, 'file' | 'known'>,
  { plan, cache }: Grounds,
): Promise<Omit<Ready, 'order' | 'format'> | undefined> {
  const [name, output] = Object.entries(known?.outputs ?? {}).find(([, each]) => each.key === key) ?? [];
  if (name !== undefined && output !== undefined && stands(join(plan.out, name), output))
    return await freshOf(name, output, key, file, cache);
  const kept = await cache.get(key);
  return kept === undefined ? undefined : { ...kept, found: named(kept.found, file) };
}

/** What stands in its place, with its findings; those that the manifest withholds are in the cache, or must be found again. */
async function freshOf(
  name: string,
  output: ManifestOutput,
  key: string,
  file: BriefFile,
  cache: Cache,
): Promise<Omit<Ready, 'order' | 'format'> | undefined> {
  const { found = [] } = output;
  if (found !== 'withheld') return { name, found: named(found, file), isSecret: false, fresh: output };
  const kept = await cache.get(key);
  if (kept === undefined) return undefined;
  return { name, found: named(kept.found, file), isSecret: true, fresh: output };
}

/** Whether a file is still what was written. Thousands are asked about, and each is small: waiting costs more than reading. */
function stands(path: string, output: ManifestOutput): boolean {
  if (output.sha256 === null) return true;
  try {
    return sha256(readFileSync(path)) === output.sha256;
  } catch {
    return false;
  }
}

/** Findings as they are kept: files by their names alone, since a folder may be elsewhere the next time. */
export const unnamed = (found: readonly Diagnostic[]): readonly Diagnostic[] =>
  found.map((each) => (each.file === undefined ? each : { ...each, file: basename(each.file) }));

/** Findings that were kept, with the names of files as they are shown now. */
export function named(found: readonly Diagnostic[], { name }: BriefFile): readonly Diagnostic[] {
  const folder = dirname(name);
  return found.map((each) =>
    each.file === undefined ? each : { ...each, file: folder === '.' ? each.file : `${folder}/${each.file}` },
  );
}
