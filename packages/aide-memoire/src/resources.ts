import { readFile } from 'node:fs/promises';
import { extname, relative, resolve, sep } from 'node:path';
import type { ImageFile, Writer } from '@aide-memoire/handout';
import type { Diagnostic } from '@aide-memoire/schema';
import type { Config } from './config/config.ts';
import { LOGO } from './config/settings.ts';
import { formats } from './formats.ts';

/** What a build needs from the disk besides briefs. */
export interface Resources {
  readonly images: ReadonlyMap<string, ImageFile>;
  readonly writers: readonly { readonly name: string; readonly write: Writer }[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What to load. */
export interface ResourceOptions {
  readonly config: Config;
  /** Folder that the configuration's paths start from. */
  readonly folder: string;
  /** The letterhead, and the folder that its path starts from. */
  readonly letterhead: { readonly file: string | undefined; readonly folder: string };
}

/** Loads the logo and the letterhead, and the writers of the formats. */
export async function loadResources(
  { config, folder, letterhead }: ResourceOptions,
  to: readonly string[],
): Promise<Resources> {
  const diagnostics: Diagnostic[] = [];
  const logo = await loadLogo(config, folder, diagnostics);
  const writers = await Promise.all(
    to.map(async (name) => {
      const isWord = name === 'docx' && letterhead.file !== undefined;
      const write = isWord
        ? await onLetterhead(letterhead.file, letterhead.folder, diagnostics)
        : await formats[name]?.load();
      if (write === undefined)
        throw new RangeError(`There is no format "${name}"; there is ${Object.keys(formats).join(', ')}.`);
      return { name, write };
    }),
  );
  return { images: new Map(logo === undefined ? [] : [[LOGO, logo]]), writers, diagnostics };
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
        `The logo "${name}" is no PNG or JPEG.`,
        'Put a PNG beside it and name that one: neither Word nor PDF shows every kind.',
      ),
    );
    return undefined;
  }
  const bytes = await load(name, folder, diagnostics);
  return bytes === undefined ? undefined : { mediaType, bytes };
}

async function onLetterhead(
  name: string | undefined,
  folder: string,
  diagnostics: Diagnostic[],
): Promise<Writer> {
  const { docxWriter, openLetterhead } = await import('@aide-memoire/docx');
  const bytes = name === undefined ? undefined : await load(name, folder, diagnostics);
  if (bytes === undefined) return docxWriter();
  const { letterhead, diagnostics: found } = openLetterhead(bytes);
  diagnostics.push(
    ...found.map((finding) => ({ ...finding, ...(name === undefined ? {} : { file: name }) })),
  );
  return docxWriter(letterhead === undefined ? {} : { letterhead });
}

/** The bytes of a file that a configuration names. It must lie in the configuration's folder or below. */
async function load(
  name: string,
  folder: string,
  diagnostics: Diagnostic[],
): Promise<Uint8Array | undefined> {
  const path = resolve(folder, name);
  if (relative(folder, path).split(sep)[0] === '..') {
    diagnostics.push(
      problem('config/outside', `"${name}" lies outside of the folder of the configuration.`, 'Copy it in.'),
    );
    return undefined;
  }
  const bytes = await readFile(path).catch(() => undefined);
  if (bytes === undefined)
    diagnostics.push(
      problem(
        'config/no-file',
        `There is no file "${name}".`,
        'Paths start from the folder of the configuration.',
      ),
    );
  return bytes === undefined ? undefined : new Uint8Array(bytes);
}

const problem = (code: string, message: string, note: string): Diagnostic => ({
  code,
  severity: 'error',
  message,
  note,
});
