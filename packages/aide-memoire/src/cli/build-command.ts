import { relative } from 'node:path';
import type { RuleConfig } from '@aide-memoire/editorial';
import type { Edition } from '@aide-memoire/handout';
import type { BuildOptions } from '../build/options.ts';
import { build } from '../build.ts';
import type { RunEvent } from '../events.ts';
import { watch } from '../watch.ts';
import { editorialOf } from './check-command.ts';
import type { Action } from './command.ts';
import { UsageError } from './exit.ts';
import { type OpenedConfig, openConfig, pathsOf, stdinFor } from './open-config.ts';
import { checkRules } from './rule-names.ts';
import { besideData, outputsRemark, Telling, type TellingFlags } from './telling.ts';
import { checkTemplates, fitOf } from './template-names.ts';
import type { Terminal } from './terminal.ts';

/** Options about what documents look like. */
export interface PrintFlags {
  readonly template?: string[];
  readonly edition?: Edition[];
  readonly institute?: string;
  readonly letterhead?: string;
  readonly lang?: string[];
  readonly fit?: Readonly<Record<string, number>>;
  readonly embed: boolean;
  readonly config?: string;
}

interface Flags extends PrintFlags, TellingFlags {
  readonly to?: string[];
  readonly out?: string;
  readonly strict?: boolean;
  readonly rule?: RuleConfig;
  readonly today?: string;
  readonly prune?: boolean;
  readonly cache: boolean;
  readonly jobs?: number;
  readonly shard?: { readonly part: number; readonly of: number };
  readonly watch?: boolean;
}

/** `aide-memoire build`: the names of the files written are its data, or with `--out -` the only file. */
export const runBuild: Action<Flags> = async ({ args, flags, terminal }) => {
  checkRules(flags.rule);
  checkTemplates(flags.template);
  const opened = await openConfig(flags.config, terminal);
  if (opened === undefined) return false;
  const paths = pathsOf(args, opened);
  const stdin = await stdinFor(paths, terminal);
  const options = { ...optionsOf(flags, opened, terminal), paths, ...stdin };
  if (flags.out === '-') return toStdout(options, flags, terminal);
  if (flags.watch !== true) return buildOnce(options, flags, terminal, opened);
  const rebuild = async () => {
    // The configuration may be what has changed.
    const now = await openConfig(flags.config, terminal);
    if (now === undefined) return;
    const renewed = { ...optionsOf(flags, now, terminal), paths: pathsOf(args, now), ...stdin };
    await buildOnce(renewed, flags, terminal, now);
  };
  const remark = (text: string) => terminal.err(`${text}\n`);
  const also = opened.file === undefined ? [] : [opened.file];
  await watch({ ...options, rebuild, remark, also, signal: terminal.signal });
  return true;
};

async function buildOnce(
  options: BuildOptions,
  flags: Flags,
  terminal: Terminal,
  { config }: OpenedConfig,
): Promise<boolean> {
  const telling = new Telling(terminal, flags, config, false);
  const outputs: { path: string; written: boolean }[] = [];
  const onEvent = (event: RunEvent) => {
    telling.onEvent(event);
    if (event.type !== 'brief') return;
    for (const { path, written } of event.outputs) {
      const name = relative(terminal.cwd, path);
      if (telling.isDocument) outputs.push({ path: name, written });
      else if (written) telling.data(`${name}\n`);
    }
  };
  const { briefs, written, unchanged, ok } = await build({ ...options, onEvent, collect: false });
  telling.end(briefs, { briefs, outputs, ok }, outputsRemark(written, unchanged));
  return ok;
}

/** Writes the only file of a build to standard output. */
async function toStdout(options: BuildOptions, flags: Flags, terminal: Terminal): Promise<boolean> {
  if (flags.watch === true)
    throw new UsageError('Nobody can watch standard output: name a folder with --out.');
  const { out: _, ...rest } = options;
  const files: { name: string; bytes: Uint8Array }[] = [];
  const telling = new Telling(besideData(terminal), flags, {}, false);
  const { ok, briefs } = await build({
    ...rest,
    sink: (file) => void files.push(file),
    onEvent: telling.onEvent,
    collect: false,
  });
  const [file, ...others] = files;
  if (others.length > 0)
    throw new UsageError(
      `Standard output takes one file, and there are ${files.length}: ${files.map(({ name }) => name).join(', ')}. Say which with --to, --template, --edition and --lang.`,
    );
  if (file !== undefined) {
    if (terminal.outStream.isTerminal && !file.name.endsWith('.md'))
      throw new UsageError(
        `${file.name} is no text: send it to a file (> ${file.name}) or name a folder with --out.`,
      );
    terminal.out(file.bytes);
  }
  telling.end(briefs, { ok });
  return ok;
}

/** Options of the build from options of the command. */
function optionsOf(flags: Flags, { config, folder }: OpenedConfig, terminal: Terminal): BuildOptions {
  const { to, out, strict, prune, cache, jobs, shard } = flags;
  return {
    ...printOptionsOf(flags, { config, folder }, terminal),
    ...(to === undefined ? {} : { to }),
    ...(out === undefined ? {} : { out }),
    ...(strict === undefined ? {} : { strict }),
    ...(prune === undefined ? {} : { prune }),
    ...(cache ? {} : { cache: false }),
    ...(jobs === undefined ? {} : { jobs }),
    ...(shard === undefined ? {} : { shard }),
    editorial: editorialOf(flags, config, terminal.today),
  };
}

/** Options about what documents look like. */
export function printOptionsOf(
  flags: PrintFlags,
  { config, folder }: OpenedConfig,
  { cwd, signal }: Terminal,
): BuildOptions {
  const { template, edition, institute, letterhead, lang, embed } = flags;
  const fit = fitOf(flags.fit);
  return {
    cwd,
    config,
    configFolder: folder,
    signal,
    ...(template === undefined ? {} : { templates: template }),
    ...(edition === undefined ? {} : { editions: edition }),
    ...(institute === undefined ? {} : { institute }),
    ...(letterhead === undefined ? {} : { letterhead }),
    ...(lang === undefined ? {} : { langs: lang }),
    ...(fit === undefined ? {} : { fit }),
    ...(embed ? {} : { embed }),
  };
}
