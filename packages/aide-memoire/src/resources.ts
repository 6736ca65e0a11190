import { readFile, realpath } from 'node:fs/promises';
import { extname, resolve } from 'node:path';
import type { ImageFile } from '@aide-memoire/handout';
import type { Diagnostic } from '@aide-memoire/schema';
import type { Config } from './config/config.ts';
import { problem } from './files/problem.ts';
import { isWithin } from './files/show-path.ts';

/** What a build needs from the disk besides briefs. */
export interface Resources {
  readonly logo?: ImageFile;
  readonly letterhead?: { readonly name: string; readonly bytes: Uint8Array };
  readonly diagnostics: readonly Diagnostic[];
}

/** What to load. */
export interface ResourceOptions {
  readonly config: Config;
  /** Folder that the configuration's paths start from. */
  readonly folder: string;
  /** The letterhead, and the folder that its path starts from; absent where nothing is set on it. */
  readonly letterhead?: { readonly file: string; readonly folder: string };
}

/** Loads the logo and the letterhead, and says what is wrong with them. */
export async function loadResources({ config, folder, letterhead }: ResourceOptions): Promise<Resources> {
  const diagnostics: Diagnostic[] = [];
  const logo = await loadLogo(config, folder, diagnostics);
  const opened = letterhead === undefined ? undefined : await loadLetterhead(letterhead, diagnostics);
  return {
    ...(logo === undefined ? {} : { logo }),
    ...(opened === undefined ? {} : { letterhead: opened }),
    diagnostics,
  };
}

const MEDIA_TYPES: Readonly<Record<string, ImageFile['mediaType']>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
};

async function loadLogo(
  { institute }: Config,
  folder: string,
  diagnostics: Diagnostic[],
): Promise<ImageFile | undefined> {
  const given = institute?.logo;
  if (given === undefined) return undefined;
  const name = typeof given === 'string' ? given : given.file;
  const mediaType = MEDIA_TYPES[extname(name).toLowerCase()];
  if (mediaType === undefined) {
    diagnostics.push(
      problem(
        'config/picture',
        undefined,
        `The logo "${name}" is no PNG or JPEG.`,
        'Put a PNG beside it and name that one: neither Word nor PDF shows every kind.',
      ),
    );
    return undefined;
  }
  const bytes = await load(name, folder, diagnostics);
  return bytes === undefined ? undefined : { mediaType, bytes };
}

async function loadLetterhead(
  { file, folder }: NonNullable<ResourceOptions['letterhead']>,
  diagnostics: Diagnostic[],
): Promise<Resources['letterhead']> {
  const bytes = await load(file, folder, diagnostics);
  if (bytes === undefined) return undefined;
  const { openLetterhead } = await import('@aide-memoire/docx');
  const { diagnostics: found } = openLetterhead(bytes);
  diagnostics.push(...found.map((finding) => ({ ...finding, file })));
  return { name: file, bytes };
}

/** The bytes of a file that a configuration names. It must lie in the configuration's folder or below, links followed. */
async function load(
  name: string,
  folder: string,
  diagnostics: Diagnostic[],
): Promise<Uint8Array | undefined> {
  const path = resolve(folder, name);
  const real = await realpath(path).catch(() => undefined);
  if (!isWithin(folder, path) || (real !== undefined && !isWithin(await realpath(folder), real))) {
    diagnostics.push(
      problem(
        'config/outside',
        undefined,
        `"${name}" lies outside of the folder of the configuration.`,
        'Copy it in.',
      ),
    );
    return undefined;
  }
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined)
    diagnostics.push(
      problem(
        'config/no-file',
        undefined,
        `There is no file "${name}".`,
        'Paths start from the folder of the configuration.',
      ),
    );
  return bytes === undefined ? undefined : new Uint8Array(bytes);
}
