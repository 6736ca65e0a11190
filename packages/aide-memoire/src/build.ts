import { resolve } from 'node:path';
import { noCache, openCache } from './build/cache.ts';
import { readManifest } from './build/manifest.ts';
import type { BuildOptions, Built } from './build/options.ts';
import { planBuild } from './build/plan.ts';
import { Run } from './build/run.ts';
import { findSources } from './files/sources.ts';
import { sweepParts } from './files/write-whole.ts';
import { noBrief } from './read-brief.ts';

/**
 * Builds every template of every brief in every format. A brief with an error gets no file at all; the others get theirs, each whole or
 * not at all. What stands in the folder and was made from the same is left. Rejects with a RangeError for an unknown format or
 * template; what the disk refuses is a finding.
 */
export async function build(options: BuildOptions): Promise<Built> {
  const plan = await planBuild(options);
  const found = await findSources(plan.paths, plan.cwd, options.stdin);
  const isWritten = options.sink === undefined;
  if (isWritten) await sweepParts(plan.out);
  const run = new Run({
    plan,
    options,
    manifest: isWritten ? await readManifest(plan.out) : new Map(),
    // The clock only says how old what is kept is.
    cache: plan.cache === undefined || !isWritten ? noCache : openCache(plan.cache, Date.now()),
    sources: found.sources,
  });
  run.tell(plan.diagnostics);
  run.tell(found.diagnostics);
  if (run.ok && found.sources.length === 0 && found.diagnostics.length === 0)
    run.tell([noBrief(plan.paths.map((path) => (path === resolve(plan.cwd) ? '.' : path)))]);
  // Without its letterhead or logo nothing would look as it should.
  if (!plan.diagnostics.some(({ severity }) => severity === 'error')) await run.all();
  return run.result();
}
