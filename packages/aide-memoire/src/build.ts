import { resolve } from 'node:path';
import { type Context, compose, templates } from '@aide-memoire/handout';
import { type Diagnostic, hasErrors } from '@aide-memoire/schema';
import { locate } from '@aide-memoire/source';
import { type CheckedFile, check, type EditorialOptions } from './check.ts';
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
  /** Languages to print in; each brief in its own when absent. */
  readonly langs?: readonly string[];
  /** Errors of the editorial rules stop the build of a brief too. */
  readonly strict?: boolean;
  /** How the editorial rules are set, for `strict`. */
  readonly editorial?: EditorialOptions;
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
  const editorial = options.strict === true ? (options.editorial ?? {}) : false;
  const checked = await check({ paths: options.paths, cwd, editorial });
  const outputs: Output[] = [];
  const diagnostics: Diagnostic[] = [...checked.diagnostics];
  for (const file of checked.files) {
    if (file.brief === undefined || hasErrors(file.diagnostics)) continue;
    const { brief } = file;
    const langs = options.langs ?? [brief.lang];
    const files: { path: string; bytes: Uint8Array }[] = [];
    const found: Diagnostic[] = [];
    for (const lang of langs) {
      for (const template of chosen) {
        const institute = options.institute === undefined ? {} : { institute: options.institute };
        const { handout, diagnostics: said } = compose(brief, { template, lang, ...institute });
        found.push(...said);
        for (const { write } of writers) {
          const written = await write(handout, context);
          found.push(...written.diagnostics);
          const name = outputName(handout.meta, written.extension, lang === brief.lang ? undefined : lang);
          files.push({ path: resolve(cwd, out, name), bytes: written.bytes });
        }
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
