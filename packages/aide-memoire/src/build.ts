import { resolve } from 'node:path';
import {
  type Attachment,
  type Context,
  compose,
  DEFAULT_TEMPLATE,
  type Edition,
  type Handout,
  sayEdtf,
  type Template,
  templates,
  wordsFor,
} from '@aide-memoire/handout';
import { type Brief, type Diagnostic, edtfOf, hasErrors, redact, textIn } from '@aide-memoire/schema';
import { locate } from '@aide-memoire/source';
import { type CheckedFile, check, type EditorialOptions } from './check.ts';
import type { Config } from './config/config.ts';
import { composeSettings } from './config/settings.ts';
import { loadDefaultFaces } from './faces.ts';
import { outputName } from './files/output-name.ts';
import { writeWhole } from './files/write-whole.ts';
import { fit } from './fit.ts';
import { formats } from './formats.ts';
import { imprintOf } from './imprint.ts';
import { loadResources, type Resources } from './resources.ts';

/** What to build. What is left out is as the configuration says, and where that is silent as shipped. */
export interface BuildOptions {
  /** Files and folders; those of the configuration when absent. */
  readonly paths?: readonly string[];
  /** Formats by the ending of their files, `docx` and `pdf` when absent; `Object.keys(formats)` are the known ones. */
  readonly to?: readonly string[];
  /** Names of templates; `handout` when absent. */
  readonly templates?: readonly string[];
  /** For whom; the first edition of each template when absent. An edition that a template does not have is passed over. */
  readonly editions?: readonly Edition[];
  /** Folder for the outputs; `out` when absent. */
  readonly out?: string;
  /** Folder that relative paths start from; the process's own when absent. */
  readonly cwd?: string;
  /** Printed in running heads, and named as the files' creator. */
  readonly institute?: string;
  /** A Word file, from `cwd`, whose headers, footers, margins and styles Word handouts get. */
  readonly letterhead?: string;
  /** Languages to print in; each brief in its own when absent. */
  readonly langs?: readonly string[];
  /** Most pages by template. */
  readonly fit?: Readonly<Record<string, number>>;
  /** Whether files carry their brief, without what is for teachers in a student's; true when absent. */
  readonly embed?: boolean;
  /** Errors of the editorial rules stop the build of a brief too. */
  readonly strict?: boolean;
  /** How the editorial rules are set, for `strict`. */
  readonly editorial?: EditorialOptions;
  /** The institute's configuration, as `loadConfig` gives it. */
  readonly config?: Config;
  /** Folder that the configuration's paths start from; `cwd` when absent. */
  readonly configFolder?: string;
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
  const { cwd = process.cwd(), config = {} } = options;
  const folder = options.configFolder ?? cwd;
  const paths = options.paths ?? config.briefs?.map((path) => resolve(folder, path)) ?? ['.'];
  const out = options.out === undefined ? resolve(folder, config.out ?? 'out') : resolve(cwd, options.out);
  const to = options.to ?? config.formats ?? ['docx', 'pdf'];
  const chosen = (options.templates ?? config.templates ?? [DEFAULT_TEMPLATE]).map(templateOf);
  const letterhead =
    options.letterhead === undefined
      ? { file: config.letterhead, folder }
      : { file: options.letterhead, folder: cwd };
  const resources = await loadResources({ config, folder, letterhead }, to);
  const strict = options.strict ?? config.strict ?? false;
  const rules = { ...config.rules, ...options.editorial?.rules };
  const checked = await check({ paths, cwd, editorial: strict ? { ...options.editorial, rules } : false });
  const outputs: Output[] = [];
  const diagnostics: Diagnostic[] = [...resources.diagnostics, ...checked.diagnostics];
  if (hasErrors(resources.diagnostics)) return { outputs, diagnostics, files: checked.files, ok: false };
  const job = { options, config, resources, chosen, fonts: await fontsFor(to) };
  for (const file of checked.files) {
    if (file.brief === undefined || hasErrors(file.diagnostics)) continue;
    const { files, found } = await printBrief(file.brief, job);
    diagnostics.push(...once(found).map((diagnostic) => locate(diagnostic, file.places, file.name)));
    if (hasErrors(found)) continue;
    for (const { name, bytes } of files) {
      const path = resolve(out, name);
      await writeWhole(path, bytes);
      outputs.push({ path, from: file.name, bytes: bytes.length });
    }
  }
  return { outputs, diagnostics, files: checked.files, ok: !hasErrors(diagnostics) };
}

interface Job {
  readonly options: BuildOptions;
  readonly config: Config;
  readonly resources: Resources;
  readonly chosen: readonly Template[];
  readonly fonts: Context['fonts'];
}

interface Printed {
  readonly files: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly found: Diagnostic[];
}

/** Every document of one brief. */
async function printBrief(brief: Brief, job: Job): Promise<Printed> {
  const { options, config, chosen } = job;
  const printed: Printed = { files: [], found: [] };
  for (const lang of options.langs ?? config.languages ?? [brief.lang]) {
    for (const template of chosen) {
      const wanted = (options.editions ?? config.editions ?? [template.editions[0]]).filter((edition) =>
        template.editions.includes(edition),
      );
      for (const edition of wanted) await print(brief, { template, lang, edition }, job, printed);
    }
  }
  return printed;
}

interface Order {
  readonly template: Template;
  readonly lang: string;
  readonly edition: Edition;
}

/** One document of one brief, in all formats. */
async function print(
  brief: Brief,
  { template, lang, edition }: Order,
  job: Job,
  printed: Printed,
): Promise<void> {
  const { options, config, resources, fonts } = job;
  const embed = options.embed ?? config.embed ?? true;
  const context = { fonts, images: resources.images, attachments: embed ? [carried(brief, edition)] : [] };
  const filled = {
    title: textIn(brief.shortTitle ?? brief.title, lang),
    date: sayEdtf(edtfOf(brief.publication.publishedOn), wordsFor(lang).words.dates),
  };
  const settings = composeSettings(config, template, lang, edition, filled);
  const institute = options.institute ?? settings.institute;
  const draw = (pages?: Partial<Handout['pages']>) =>
    compose(brief, {
      ...settings,
      template,
      ...(institute === undefined ? {} : { institute }),
      pages: { ...settings.pages, ...pages },
    });
  const most = options.fit?.[template.name] ?? config.fit?.[template.name];
  let pages: Partial<Handout['pages']> | undefined;
  if (most !== undefined) {
    const { toPdf } = await import('@aide-memoire/pdf');
    const faces = await loadDefaultFaces();
    const fitted = await fit((step) => draw(step).handout, most, toPdf, {
      ...context,
      fonts: faces,
      attachments: [],
    });
    pages = fitted.pages;
    printed.found.push(...fitted.diagnostics);
  }
  const { handout, diagnostics } = draw(pages);
  printed.found.push(...diagnostics);
  // There is nothing of it to print, which has been said.
  if (handout.children.length === 0) return;
  const whole = { ...handout, children: [...handout.children, ...imprintOf(config, template, lang)] };
  for (const { write } of resources.writers) {
    const written = await write(whole, context);
    printed.found.push(...written.diagnostics);
    const name = outputName(handout.meta, written.extension, {
      lang: lang === brief.lang ? undefined : lang,
      ownEdition: template.editions[0],
    });
    printed.files.push({ name, bytes: written.bytes });
  }
}

/** The brief as a file inside of what is made from it; a student's without what is for teachers. */
function carried(brief: Brief, edition: Edition): Attachment {
  const told = edition === 'teacher' ? brief : redact(brief);
  return {
    name: `${brief.id}.json`,
    mediaType: 'application/json',
    description: 'The brief that this was made from',
    bytes: new TextEncoder().encode(`${JSON.stringify(told)}\n`),
    relationship: 'Source',
  };
}

function templateOf(name: string): Template {
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
  if (template !== undefined) return template;
  throw new RangeError(`There is no template "${name}"; there is ${Object.keys(templates).join(', ')}.`);
}

async function fontsFor(to: readonly string[]): Promise<Context['fonts']> {
  const needed = to.some((name) => formats[name]?.needsFonts === true);
  return needed ? loadDefaultFaces() : [];
}

/** The same finding comes from every template and every format; it is told once. */
function once(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byText = new Map(diagnostics.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...byText.values()];
}
