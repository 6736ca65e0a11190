import { join } from 'node:path';
import { checkCollection, type Diagnostic, hasErrors } from '@aide-memoire/schema';
import { locate } from '@aide-memoire/source';
import { type ReadSource, readSources, rereading } from '../files/read-sources.ts';
import type { Source } from '../files/sources.ts';
import { readBrief } from '../read-brief.ts';
import { linesOf } from '../report/lines.ts';
import { compareBriefs, type Member } from '../together.ts';
import { sha256 } from '../work/digest.ts';
import { inOrder, makeCrew } from '../work/pool.ts';
import type { Identity, Made, Outcome } from '../work/tasks.ts';
import { type Assessed, assess, type Item, named, outputKey, type Ready, unnamed } from './assess.ts';
import type { Cache } from './cache.ts';
import { type Document, type Done, mayBeStopped, once, sorted, toldOf } from './done.ts';
import { type Manifest, type ManifestBrief, type ManifestOutput, writeManifest } from './manifest.ts';
import type { BuildOptions, Built, Output } from './options.ts';
import { findOrphans, forget, tellOrphans } from './orphans.ts';
import { type Outputs, openOutputs, type StagedFiles } from './outputs.ts';
import { partOf } from './part.ts';
import type { Plan } from './plan.ts';

/** What a run goes by. */
interface RunOptions {
  readonly plan: Plan;
  readonly options: BuildOptions;
  readonly manifest: Manifest;
  readonly cache: Cache;
  readonly sources: readonly Source[];
}

/** One build while it goes on. What is kept of a brief that is done is little, so that there may be any number. */
export class Run {
  ok = true;
  readonly #run: RunOptions;
  readonly #outputs: Outputs;
  readonly #isOurs: (source: string) => boolean;
  readonly #now: Map<string, ManifestBrief>;
  readonly #members: (Member & { readonly held?: Done })[] = [];
  readonly #ids = new Set<string>();
  readonly #collected: { diagnostics: Diagnostic[]; outputs: Output[] } = { diagnostics: [], outputs: [] };
  #done = 0;
  #briefs = 0;
  #written = 0;
  #unchanged = 0;

  constructor(run: RunOptions) {
    this.#run = run;
    this.#now = new Map(run.manifest);
    this.#isOurs = partOf(run.sources, run.plan.out, run.options.shard);
    this.#outputs = openOutputs(run.plan.out, run.plan.cwd);
  }

  /** Tells findings that are about no brief. */
  tell(diagnostics: readonly Diagnostic[]): void {
    if (diagnostics.length === 0) return;
    this.#count(diagnostics);
    this.#run.options.onEvent?.({ type: 'findings', diagnostics });
  }

  result(): Built {
    const { diagnostics, outputs } = this.#collected;
    const { ok } = this;
    return {
      outputs,
      diagnostics,
      briefs: this.#briefs,
      written: this.#written,
      unchanged: this.#unchanged,
      ok,
    };
  }

  /** Builds all briefs. */
  async all(): Promise<void> {
    const { options, plan, sources } = this.#run;
    // Most of those that the manifest knows will not have changed.
    const expected = sources.length - this.#run.manifest.size;
    const crew = makeCrew(options.jobs ?? plan.settings.config.jobs, expected);
    try {
      const read = readSources(sources, plan.cwd);
      for await (const { item, outcome } of inOrder(read, (one) => this.#work(one, crew), crew.width)) {
        options.signal?.throwIfAborted();
        this.#done += 1;
        if ('problem' in item) this.tell([item.problem]);
        else await this.#take(item, outcome);
        if (this.#outputs.isHopeless()) break;
      }
      await this.#together();
    } finally {
      await crew.close();
      await this.#remember();
    }
  }

  async #work(
    read: ReadSource,
    crew: ReturnType<typeof makeCrew>,
  ): Promise<{ item: Item; outcome?: Outcome }> {
    const { plan, manifest, cache, options } = this.#run;
    options.signal?.throwIfAborted();
    const item = await assess(read, { plan, manifest, cache, isOurs: this.#isOurs });
    if ('problem' in item) return { item };
    const { file, known, wanted, isOurs } = item;
    // The rules may judge otherwise today than yesterday.
    const isKnown = known !== undefined && known.found !== 'withheld' && wanted.length === 0;
    if (isKnown && !(plan.strict && isOurs)) return { item };
    const print = isOurs ? { settings: plan.settings, wanted, strict: plan.strict } : undefined;
    const task = { file, editorial: isOurs ? plan.editorial : (false as const) };
    return { item, outcome: await crew.run(print === undefined ? task : { ...task, print }) };
  }

  /** Takes what came of one brief, and puts its files in their places where nothing can speak against it any more. */
  async #take(item: Assessed, outcome: Outcome | undefined): Promise<void> {
    const { file, known } = item;
    const identity = outcome?.identity ?? known?.identity;
    const before = known?.found === 'withheld' ? [] : (known?.found ?? []);
    const readFindings = outcome?.found ?? named(before, file);
    if (item.isOurs) this.#briefs += 1;
    if (identity === undefined) {
      this.#tellBrief(item, readFindings, []);
      return;
    }
    const twice = await this.#twice(item, identity);
    const reread = rereading(file, this.#run.plan.cwd);
    if (!item.isOurs) {
      if (twice.length === 0) this.#members.push({ name: file.name, identity, reread });
      return;
    }
    const made = [...item.ready, ...(outcome?.made ?? [])].toSorted(
      (a, b) => a.order - b.order || a.format - b.format,
    );
    const found = [...readFindings, ...made.flatMap((each) => each.found), ...twice];
    if (twice.length > 0 || hasErrors(found)) {
      if (twice.length === 0) this.#members.push({ name: file.name, identity, reread });
      this.#tellBrief(item, found, []);
      return;
    }
    const documents = made.map((each) => this.#documentOf(each, item));
    for (const each of outcome?.made ?? [])
      await this.#run.cache.put(this.#keyOf(each, item), { ...each, found: unnamed(each.found) });
    const isSecret = outcome?.isSecret ?? false;
    const staged = await this.#stage(made);
    const done: Done = { item, identity, readFindings, isSecret, documents, staged };
    const kept = outcome?.comparable === undefined ? {} : { comparable: outcome.comparable };
    // Only when all briefs are known can it be told of some whether they may stand.
    const isHeld = mayBeStopped(identity, outcome);
    this.#members.push({ name: file.name, identity, ...kept, reread, ...(isHeld ? { held: done } : {}) });
    if (!isHeld) await this.#finish(done);
  }

  #documentOf(made: Ready, item: Assessed): Document {
    const { name, bytes, found, fresh } = made;
    const kept = toldOf(found, made.isSecret);
    const output = fresh ?? {
      key: this.#keyOf(made, item),
      sha256: bytes === undefined ? null : sha256(bytes),
      bytes: bytes?.length ?? 0,
      ...kept,
    };
    return { name, found, output, isFresh: fresh !== undefined };
  }

  #keyOf({ order, format }: Made, { input }: Assessed): string {
    return outputKey(this.#run.plan.keys[order]?.[format] ?? '', input);
  }

  /** Two briefs of one id would overwrite each other's files: the later one is told, and gets none. */
  async #twice({ file, isOurs }: Assessed, { member }: Identity): Promise<Diagnostic[]> {
    const isFirst = !this.#ids.has(member.id);
    this.#ids.add(member.id);
    if (isFirst || !isOurs) return [];
    const [, second] = checkCollection([{ id: member.id }, { id: member.id }]);
    const { places } = await readBrief(file);
    return (second ?? []).map((found) => locate(found, places, file.name));
  }

  async #stage(made: readonly Ready[]): Promise<StagedFiles | undefined> {
    const files = made.flatMap(({ name, bytes }) => (bytes === undefined ? [] : [{ name, bytes }]));
    const { sink } = this.#run.options;
    if (sink === undefined) return files.length === 0 ? undefined : this.#outputs.stage(files);
    return {
      commit: async () => {
        for (const file of files) await sink(file);
        return { written: new Set(files.map(({ name }) => name)), diagnostics: [] };
      },
      discard: async () => undefined,
    };
  }

  /** Puts the files of a brief in their places, and tells of it. */
  async #finish(done: Done, late: readonly Diagnostic[] = []): Promise<void> {
    const { item, identity, readFindings, documents, staged } = done;
    const committed = await staged?.commit();
    const isWhole = !hasErrors(committed?.diagnostics ?? []);
    const outputs: Record<string, ManifestOutput> = {};
    const told: Output[] = [];
    for (const { name, output, isFresh } of documents) {
      const written = committed?.written.has(name) === true;
      // What the disk refused is as it was, and so is what is known of it.
      if (!isWhole && !isFresh && !written) continue;
      outputs[name] = output;
      if (output.sha256 === null) continue;
      const path = join(this.#run.plan.out, name);
      told.push({ path, from: item.file.name, bytes: output.bytes, written });
    }
    const old = this.#run.manifest.get(item.source);
    const others = old?.identity.member.id === identity.member.id ? old.outputs : {};
    this.#now.set(item.source, {
      input: item.input,
      identity,
      ...toldOf(readFindings, done.isSecret),
      outputs: sorted({ ...others, ...outputs }),
    });
    const found = [...readFindings, ...documents.flatMap((each) => each.found)];
    this.#tellBrief(item, [...found, ...late, ...(committed?.diagnostics ?? [])], told);
  }

  /** What only shows when all briefs are seen together. */
  async #together(): Promise<void> {
    const { plan, options } = this.#run;
    const found = await compareBriefs(this.#members, plan.editorial);
    for (const [index, { held }] of this.#members.entries()) {
      // The later of two briefs with one id was told when it came.
      const own = (found[index] ?? []).filter(({ code }) => code !== 'reference/duplicate-id');
      if (held === undefined) {
        this.tell(own);
        continue;
      }
      options.signal?.throwIfAborted();
      if (hasErrors(own)) {
        await held.staged?.discard();
        this.#tellBrief(held.item, [...held.readFindings, ...own], []);
      } else await this.#finish(held, own);
    }
    if (options.sink !== undefined || options.shard !== undefined) return;
    const { names, gone } = await findOrphans(this.#run.manifest, this.#now, plan.out);
    this.tell(await tellOrphans(names, { out: plan.out, cwd: plan.cwd, prune: plan.prune }));
    if (plan.prune) forget(this.#now, gone, names);
  }

  /** Writes down what was made, however the run ended. */
  async #remember(): Promise<void> {
    const { plan, options, cache } = this.#run;
    for (const { held } of this.#members) await held?.staged?.discard();
    if (options.sink !== undefined) return;
    const { shard } = options;
    const ours =
      shard === undefined ? this.#now : new Map([...this.#now].filter(([source]) => this.#isOurs(source)));
    const part = shard === undefined ? undefined : `${shard.part}-of-${shard.of}`;
    // A folder that refuses its outputs refuses this too, which has been said.
    if (ours.size > 0) await writeManifest(plan.out, ours, part).catch(() => undefined);
    await cache.trim();
  }

  #tellBrief(item: Assessed, found: readonly Diagnostic[], outputs: readonly Output[]): void {
    if (!item.isOurs) return;
    const { onEvent } = this.#run.options;
    const diagnostics = once(found);
    this.#count(diagnostics, outputs);
    onEvent?.({
      type: 'brief',
      name: item.file.name,
      diagnostics,
      lines: linesOf(diagnostics, item.file),
      outputs,
      done: this.#done,
      total: this.#run.sources.length,
    });
  }

  #count(diagnostics: readonly Diagnostic[], outputs: readonly Output[] = []): void {
    if (hasErrors(diagnostics)) this.ok = false;
    for (const { written } of outputs) {
      if (written) this.#written += 1;
      else this.#unchanged += 1;
    }
    if (this.#run.options.collect === false) return;
    this.#collected.diagnostics.push(...diagnostics);
    this.#collected.outputs.push(...outputs);
  }
}
