import { access } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { DEFAULT_TEMPLATE, type Edition, type Template, templates } from '@aide-memoire/handout';
import type { Diagnostic } from '@aide-memoire/schema';
import type { Config } from '../config/config.ts';
import type { EditorialOptions } from '../editorial-options.ts';
import { fontDigest } from '../faces.ts';
import { formats } from '../formats.ts';
import { loadResources } from '../resources.ts';
import { digestOf } from '../work/digest.ts';
import { ENGINE } from '../work/engine.ts';
import type { Order, PrintSettings } from '../work/tasks.ts';
import type { BuildOptions } from './options.ts';

/** A build, with all options settled. */
export interface Plan {
  readonly cwd: string;
  readonly paths: readonly string[];
  /** Absolute path of the folder for the outputs. */
  readonly out: string;
  readonly settings: PrintSettings;
  readonly strict: boolean;
  readonly editorial: EditorialOptions | false;
  /** Absolute path of the cache's folder; `undefined` where nothing is to be kept. */
  readonly cache: string | undefined;
  readonly prune: boolean;
  /** Digest of all that goes into an output, but for the brief: by order and format. */
  readonly keys: readonly (readonly string[])[];
  /** What is wrong with the logo or the letterhead. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Settles what to build: what the options leave out is as the configuration says, and where that is silent as shipped. Rejects with a
 * RangeError for an unknown format or template.
 */
export async function planBuild(options: BuildOptions): Promise<Plan> {
  const { cwd = process.cwd(), config = {} } = options;
  const folder = options.configFolder ?? cwd;
  const to = options.to ?? config.formats ?? ['docx', 'pdf'];
  for (const name of to)
    if (!Object.hasOwn(formats, name)) throw unknown('format', name, Object.keys(formats));
  const letterhead = letterheadOf(options, folder, cwd);
  const {
    diagnostics,
    logo,
    letterhead: opened,
  } = await loadResources({
    config,
    folder,
    ...(letterhead === undefined || !to.includes('docx') ? {} : { letterhead }),
  });
  const plain = {
    orders: ordersOf(options),
    formats: to,
    config,
    embed: options.embed ?? config.embed ?? true,
    fit: { ...config.fit, ...options.fit },
    ...(options.institute === undefined ? {} : { institute: options.institute }),
    ...(logo === undefined ? {} : { logo }),
    ...(opened === undefined ? {} : { letterhead: opened }),
  };
  const settings = { ...plain, id: digestOf(plain) };
  const strict = options.strict ?? config.strict ?? false;
  const rules = { ...config.rules, ...options.editorial?.rules };
  return {
    cwd,
    paths: options.paths ?? config.briefs?.map((path) => resolve(folder, path)) ?? ['.'],
    out: options.out === undefined ? resolve(folder, config.out ?? 'out') : resolve(cwd, options.out),
    settings,
    strict,
    editorial: strict ? { ...options.editorial, rules } : false,
    cache: await cacheFolder(options, folder),
    prune: options.prune ?? config.prune ?? false,
    keys: await keysOf(settings),
    diagnostics,
  };
}

function letterheadOf({ letterhead, config }: BuildOptions, folder: string, cwd: string) {
  if (letterhead !== undefined) return { file: letterhead, folder: cwd };
  return config?.letterhead === undefined ? undefined : { file: config.letterhead, folder };
}

/** Every template in each edition and language that is wanted. An edition that a template does not have is passed over. */
function ordersOf(options: BuildOptions): Order[] {
  const { config = {} } = options;
  const langs: readonly (string | undefined)[] = options.langs ?? config.languages ?? [undefined];
  const chosen = (options.templates ?? config.templates ?? [DEFAULT_TEMPLATE]).map(templateOf);
  return langs.flatMap((lang) =>
    chosen.flatMap((template) =>
      editionsOf(template, options.editions ?? config.editions).map((edition) => ({
        template: template.name,
        edition,
        ...(lang === undefined ? {} : { lang }),
      })),
    ),
  );
}

function editionsOf(template: Template, wanted: readonly Edition[] | undefined): readonly Edition[] {
  return wanted === undefined
    ? [template.editions[0]]
    : wanted.filter((edition) => template.editions.includes(edition));
}

function templateOf(name: string): Template {
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
  if (template === undefined) throw unknown('template', name, Object.keys(templates));
  return template;
}

const unknown = (kind: string, name: string, known: readonly string[]) =>
  new RangeError(`There is no ${kind} "${name}"; there is ${known.join(', ')}.`);

/** Where what was made is kept: beside the packages of a project, or in a folder of its own where there are none. */
async function cacheFolder(
  { cache, config = {} }: BuildOptions,
  folder: string,
): Promise<string | undefined> {
  const wanted = cache ?? config.cache ?? true;
  if (wanted === false) return undefined;
  if (typeof wanted === 'string') return resolve(folder, wanted);
  const packages = join(folder, 'node_modules');
  const isProject = await access(packages).then(
    () => true,
    () => false,
  );
  return isProject ? join(packages, '.cache', 'aide-memoire') : join(folder, '.aide-memoire');
}

/** Which settings every document shows. The compiler asks about each new one: an output is as new as what it was made from. */
const SHOWN: Readonly<Record<Exclude<keyof Config, undefined>, boolean>> = {
  $schema: false,
  briefs: false,
  institute: true,
  pages: true,
  colours: true,
  fonts: true,
  letterhead: false,
  out: false,
  formats: false,
  templates: false,
  editions: false,
  languages: false,
  digits: true,
  sections: true,
  booklet: true,
  fit: false,
  embed: false,
  strict: false,
  rules: false,
  editorial: false,
  today: false,
  cache: false,
  prune: false,
  jobs: false,
  report: false,
  quiet: false,
  verbose: false,
};

const isShown = (key: string) => Object.hasOwn(SHOWN, key) && SHOWN[key as keyof typeof SHOWN];

/** A changed letterhead makes Word handouts anew and no others, a changed limit of pages those of its template. */
async function keysOf(settings: PrintSettings): Promise<readonly (readonly string[])[]> {
  const { orders, config, institute, embed, fit, logo, letterhead } = settings;
  const looks = Object.fromEntries(Object.entries(config).filter(([key]) => isShown(key)));
  const common = digestOf([ENGINE, looks, institute, embed, logo]);
  const fonts = settings.formats.some((name) => formats[name]?.needsFonts === true) ? await fontDigest() : '';
  return orders.map((order) =>
    settings.formats.map((format) => {
      const most = fit[order.template];
      const needsFonts = formats[format]?.needsFonts === true || most !== undefined;
      const own = { letterhead: format === 'docx' ? letterhead?.bytes : undefined, most };
      return digestOf([common, order, format, own, needsFonts ? fonts : '']);
    }),
  );
}
