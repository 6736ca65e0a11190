import { resolve } from 'node:path';
import { type Context, compose, templates } from '@aide-memoire/handout';
import { type Diagnostic, hasErrors } from '@aide-memoire/schema';
import { locate } from '@aide-memoire/source';
import { type CheckedFile, check } from './check.ts';
import { loadDefaultFaces } from './faces.ts';
import { outputName } from './files/output-name.ts';
import { writeWhole } from './files/write-whole.ts';
import { formats } from './formats.ts';

/** What to build. */
export interface BuildOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** Formats by the ending of their files; `Object.keys(formats)` are the known ones. */
  readonly to: readonly string[];
  /** Names of templates. */
  readonly templates: readonly string[];
  /** Folder for the outputs. */
  readonly out: string;
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
  /** Printed in running heads, and named as the files' creator. */
  readonly institute?: string;
}

/** A file that was written. */
export interface Output {
  /** Absolute path. */
  readonly path: string;
  /** Name of the brief's file. */
  readonly from: string;
  readonly bytes: number;
}

/** Outcome of a build. */
export interface Built {
  readonly outputs: readonly Output[];
  readonly diagnostics: readonly Diagnostic[];
  readonly files: readonly CheckedFile[];
  readonly ok: boolean;
}

/**
 * Builds every template of every brief in every format. A brief with an error gets no file at all; the others get theirs.
 * Rejects with a RangeError for an unknown format or template, and as the disk does.
 */
export async function build(options: BuildOptions): Promise<Built> {
  const { cwd = process.cwd(), out } = options;
  const chosen = options.templates.map((name) => named(templates, name, 'template'));
  const writers = await Promise.all(
    options.to.map(async (name) => ({ name, write: await named(formats, name, 'format').load() })),
  );
  const context = await createContext(options.to);
  const checked = await check({ paths: options.paths, cwd });
  const outputs: Output[] = [];
  const diagnostics: Diagnostic[] = [...checked.diagnostics];
  for (const file of checked.files) {
    if (file.brief === undefined) continue;
    const { brief } = file;
    const composed = chosen.map((template) =>
      compose(brief, {
        template,
        ...(options.institute === undefined ? {} : { institute: options.institute }),
      }),
    );
    const files: { path: string; bytes: Uint8Array }[] = [];
    const found: Diagnostic[] = composed.flatMap((one) => one.diagnostics);
    for (const { handout } of composed) {
      for (const { write } of writers) {
        const written = await write(handout, context);
        found.push(...written.diagnostics);
        files.push({
          path: resolve(cwd, out, outputName(handout.meta, written.extension)),
          bytes: written.bytes,
        });
      }
    }
    diagnostics.push(...once(found).map((diagnostic) => locate(diagnostic, file.places, file.name)));
    if (hasErrors(found)) continue;
    for (const { path, bytes } of files) {
      await writeWhole(path, bytes);
      outputs.push({ path, from: file.name, bytes: bytes.length });
    }
  }
  return { outputs, diagnostics, files: checked.files, ok: !hasErrors(diagnostics) };
}

function named<Entry>(table: Readonly<Record<string, Entry>>, name: string, kind: string): Entry {
  const entry = Object.hasOwn(table, name) ? table[name] : undefined;
  if (entry === undefined)
    throw new RangeError(`There is no ${kind} "${name}"; there is ${Object.keys(table).join(', ')}.`);
  return entry;
}

async function createContext(to: readonly string[]): Promise<Context> {
  const fonts = to.some((name) => formats[name]?.needsFonts === true) ? await loadDefaultFaces() : [];
  return { fonts, images: new Map(), attachments: [] };
}

/** The same finding comes from every template and every format; it is told once. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byText = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...byText.values()];
}
