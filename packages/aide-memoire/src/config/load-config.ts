import { readFile } from 'node:fs/promises';
import { dirname, extname, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, explainIssues, hasErrors } from '@aide-memoire/schema';
import { inTextOrder, locate, type Places, readYamlText } from '@aide-memoire/source';
import type * as z from 'zod';
import { checkNames } from './check-names.ts';
import { Config } from './config.ts';
import { findConfig } from './find-config.ts';

/** A configuration, and where it came from. */
export interface LoadedConfig {
  readonly config: Config;
  /** Folder that its paths start from; the working folder where there is no configuration. */
  readonly folder: string;
  /** The file as it is shown; absent where there is none. */
  readonly file?: string;
  /** The text of a file that is data, to show findings in. */
  readonly text?: string;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where to look. */
export interface LoadConfigOptions {
  readonly cwd: string;
  /** A file that is named; it may be code, wherever it lies. `false`: none. */
  readonly file?: string | false;
}

const NOWHERE: Places = { key: () => undefined, value: () => undefined };

/**
 * Finds, reads and checks the configuration. One with errors is given empty, with its findings. Rejects as the disk does, and
 * with what a configuration that is code throws.
 */
export async function loadConfig({ cwd, file }: LoadConfigOptions): Promise<LoadedConfig> {
  const path = file === false ? undefined : file === undefined ? await findConfig(cwd) : resolve(cwd, file);
  if (path === undefined) return { config: {}, folder: cwd, places: NOWHERE, diagnostics: [] };
  const name = relative(cwd, path).split(sep).join('/');
  const read = await readValue(path);
  const known = {
    folder: dirname(path),
    file: name,
    places: read.places,
    ...(read.text === undefined ? {} : { text: read.text }),
  };
  const result = Config.safeParse(read.value ?? {});
  const shapes = result.success ? [] : explainIssues(result.error.issues, read.value, Config);
  const found = [...shapes, ...checkNames(result.success ? result.data : readable(read.value))];
  const diagnostics = [...read.diagnostics, ...found]
    .map((finding) => locate(finding, read.places, name))
    .toSorted(inTextOrder(name));
  const config = result.success && !hasErrors(diagnostics) ? result.data : {};
  return { ...known, config, diagnostics };
}

/** The parts of a configuration that are right by themselves: one run shows what is wrong with them too. */
function readable(value: unknown): Config {
  if (typeof value !== 'object' || value === null) return {};
  const fields: Readonly<Record<string, z.ZodType>> = Config.shape;
  return Object.fromEntries(
    Object.entries(value).filter(([key, part]) => fields[key]?.safeParse(part).success === true),
  ) as Config;
}

interface ReadConfig {
  readonly value: unknown;
  readonly text?: string;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
}

async function readValue(path: string): Promise<ReadConfig> {
  const ending = extname(path);
  if (/^\.(?:ya?ml|json)$/.test(ending)) {
    const text = await readFile(path, 'utf8');
    return { text, ...readYamlText(text) };
  }
  return { value: await runCode(path), places: NOWHERE, diagnostics: [] };
}

async function runCode(path: string): Promise<unknown> {
  if (extname(path) !== '.ts') {
    const { default: value } = (await import(pathToFileURL(path).href)) as { default: unknown };
    return value;
  }
  const { createJiti } = await import('jiti');
  return createJiti(import.meta.url).import(path, { default: true });
}
