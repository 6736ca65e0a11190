import { readFile } from 'node:fs/promises';
import { dirname, extname, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Diagnostic, explainIssues, hasErrors } from '@aide-memoire/schema';
import { inTextOrder, locate, type Places, readYamlText } from '@aide-memoire/source';
import type * as z from 'zod';
import { checkNames } from './check-names.ts';
import { Config } from './config.ts';
import { type LoadedConfig, NOWHERE } from './loaded-config.ts';

/** Reads and checks a configuration. Rejects as the disk does, and with what a configuration that is code throws. */
export async function readConfig(path: string, cwd: string): Promise<LoadedConfig> {
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
