import { access, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '@aide-memoire/schema';
import { diskProblem, isDiskError } from '../files/problem.ts';
import { showPath } from '../files/show-path.ts';
import type { Manifest, ManifestBrief } from './manifest.ts';

/** Outputs whose brief is no more, or has another id now. */
export interface Orphans {
  readonly names: readonly string[];
  /** Briefs of the manifest that are no more. */
  readonly gone: readonly string[];
}

/** Finds outputs that nothing makes any more: those of the manifest before that no brief of the manifest now has. */
export async function findOrphans(before: Manifest, now: Manifest, out: string): Promise<Orphans> {
  const gone: string[] = [];
  for (const source of before.keys()) if (!(await isThere(resolve(out, source)))) gone.push(source);
  const living = new Set(
    [...now]
      .filter(([source]) => !gone.includes(source))
      .flatMap(([, { outputs }]) => Object.entries(outputs))
      .flatMap(([name, { sha256 }]) => (sha256 === null ? [] : [name])),
  );
  const names: string[] = [];
  for (const { outputs } of before.values())
    for (const name of Object.keys(outputs))
      if (!living.has(name) && (await isThere(join(out, name)))) names.push(name);
  return { names: [...new Set(names)].toSorted(), gone };
}

/** What to say of outputs that nothing makes any more; takes them away if it should. */
export async function tellOrphans(
  names: readonly string[],
  { out, cwd, prune }: { readonly out: string; readonly cwd: string; readonly prune: boolean },
): Promise<Diagnostic[]> {
  const told: Diagnostic[] = [];
  for (const name of names) {
    const file = showPath(join(out, name), cwd);
    try {
      if (prune) await rm(join(out, name), { force: true });
      told.push({
        code: 'build/orphan',
        severity: prune ? 'info' : 'warning',
        file,
        message: prune
          ? 'No brief makes this file any more; it was taken away.'
          : 'No brief makes this file any more.',
        ...(prune ? {} : { note: 'Take it away, or run the build with --prune.' }),
      });
    } catch (error) {
      if (!isDiskError(error)) throw error;
      told.push(diskProblem('build/not-written', file, error, 'This file could not be taken away'));
    }
  }
  return told;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

/** Takes briefs that are no more, and files that were taken away, out of a manifest. */
export function forget(
  manifest: Map<string, ManifestBrief>,
  gone: readonly string[],
  names: readonly string[],
): void {
  for (const source of gone) manifest.delete(source);
  for (const [source, brief] of manifest) {
    const outputs = Object.entries(brief.outputs).filter(([name]) => !names.includes(name));
    manifest.set(source, { ...brief, outputs: Object.fromEntries(outputs) });
  }
}
