import {
  type Attachment,
  type Context,
  compose,
  type Handout,
  sayEdtf,
  type Template,
  templates,
  type Writer,
  wordsFor,
} from '@aide-memoire/handout';
import { type Brief, type Diagnostic, edtfOf, hasErrors, redact, textIn } from '@aide-memoire/schema';
import { locate, pinpoint } from '@aide-memoire/source';
import { composeSettings, LOGO } from '../config/settings.ts';
import { loadDefaultFaces } from '../faces.ts';
import { outputName } from '../files/output-name.ts';
import { fit } from '../fit.ts';
import { formats } from '../formats.ts';
import { imprintOf } from '../imprint.ts';
import type { BriefRead } from '../read-brief.ts';
import { sha256 } from './digest.ts';
import { secretsOf } from './secrets.ts';
import type { Made, Order, PrintSettings, Task } from './tasks.ts';

/** Every wanted document of one brief. A finding is told with the first document that has it. */
export async function printBrief(
  { brief, places, file }: BriefRead,
  { settings, wanted }: NonNullable<Task['print']>,
): Promise<readonly Made[]> {
  if (brief === undefined) return [];
  const made: Made[] = [];
  const isSecret = secretsOf(brief);
  const texts = new Map([file, ...(file.translations ?? [])].map(({ name, text }) => [name, text]));
  const place = (each: Diagnostic) => locate(each, places, file.name);
  // What a writer has found is characters, and it knows of no more than the block that they stand in.
  const pin = (each: Diagnostic) => {
    const placed = place(each);
    return pinpoint(placed, texts.get(placed.file ?? '') ?? '');
  };
  for (const [index, order] of settings.orders.entries()) {
    const into = wanted.filter(([of]) => of === index).map(([, format]) => format);
    if (into.length === 0) continue;
    const { handout, found } = await composeOrder(brief, order, settings);
    for (const format of into) {
      const written = await write(handout, brief, order, settings, format);
      const all = [...found.map(place), ...written.found.map(pin)];
      made.push({
        order: index,
        format,
        name: written.name,
        ...(written.bytes === undefined ? {} : { bytes: written.bytes }),
        found: all,
        isSecret: isSecret(all),
      });
    }
  }
  return made;
}

const templateOf = (name: string): Template => {
  const template = Object.hasOwn(templates, name) ? templates[name] : undefined;
  if (template !== undefined) return template;
  throw new RangeError(`There is no template "${name}"; there is ${Object.keys(templates).join(', ')}.`);
};

async function composeOrder(
  brief: Brief,
  { template: named, edition, lang = brief.lang }: Order,
  { config, institute: given, fit: most }: PrintSettings,
): Promise<{ handout: Handout; found: readonly Diagnostic[] }> {
  const template = templateOf(named);
  const filled = {
    title: textIn(brief.shortTitle ?? brief.title, lang),
    date: sayEdtf(edtfOf(brief.publication.publishedOn), wordsFor(lang).words.dates),
  };
  const settings = composeSettings(config, template, lang, edition, filled);
  const institute = given ?? settings.institute;
  const draw = (pages?: Partial<Handout['pages']>) =>
    compose(brief, {
      ...settings,
      template,
      ...(institute === undefined ? {} : { institute }),
      pages: { ...settings.pages, ...pages },
    });
  const limit = most[template.name];
  if (limit === undefined) {
    const { handout, diagnostics } = draw();
    return { handout: withImprint(handout, config, template, lang), found: diagnostics };
  }
  const { toPdf } = await import('@aide-memoire/pdf');
  const context = { fonts: await loadDefaultFaces(), images: new Map(), attachments: [] };
  const fitted = await fit((step) => draw(step).handout, limit, toPdf, context);
  const { handout, diagnostics } = draw(fitted.pages);
  return {
    handout: withImprint(handout, config, template, lang),
    found: [...fitted.diagnostics, ...diagnostics],
  };
}

function withImprint(
  handout: Handout,
  config: PrintSettings['config'],
  template: Template,
  lang: string,
): Handout {
  // There is nothing of it to print, which has been said.
  if (handout.children.length === 0) return handout;
  return { ...handout, children: [...handout.children, ...imprintOf(config, template, lang)] };
}

interface WrittenOrder {
  readonly name: string;
  readonly bytes?: Uint8Array;
  readonly found: readonly Diagnostic[];
}

async function write(
  handout: Handout,
  brief: Brief,
  { template, lang, edition }: Order,
  settings: PrintSettings,
  format: number,
): Promise<WrittenOrder> {
  const ending = settings.formats[format] ?? '';
  const name = outputName(handout.meta, ending, {
    lang: lang === brief.lang ? undefined : lang,
    ownEdition: templateOf(template).editions[0],
  });
  if (handout.children.length === 0) return { name, found: [] };
  const context: Context = {
    fonts: formats[ending]?.needsFonts === true ? await loadDefaultFaces() : [],
    images: new Map(settings.logo === undefined ? [] : [[LOGO, settings.logo]]),
    attachments: settings.embed ? [carried(brief, edition)] : [],
  };
  const writer = await writerOf(ending, settings);
  const { bytes, diagnostics } = await writer(handout, context);
  return hasErrors(diagnostics) ? { name, found: diagnostics } : { name, bytes, found: diagnostics };
}

let known: { readonly id: string; readonly writers: Map<string, Promise<Writer>> } | undefined;

/** The writer of a format, made once for the settings of a build. */
function writerOf(ending: string, settings: PrintSettings): Promise<Writer> {
  if (known?.id !== settings.id) known = { id: settings.id, writers: new Map() };
  const writer = known.writers.get(ending) ?? openWriter(ending, settings);
  known.writers.set(ending, writer);
  return writer;
}

async function openWriter(ending: string, { letterhead }: PrintSettings): Promise<Writer> {
  if (ending === 'docx' && letterhead !== undefined) {
    const { docxWriter, openLetterhead } = await import('@aide-memoire/docx');
    // What is wrong with it was said when the build began. Bytes that threads share are no bytes to every reader.
    const opened = openLetterhead(Uint8Array.from(letterhead.bytes)).letterhead;
    return docxWriter(opened === undefined ? {} : { letterhead: opened });
  }
  const format = formats[ending];
  if (format === undefined)
    throw new RangeError(`There is no format "${ending}"; there is ${Object.keys(formats).join(', ')}.`);
  return format.load();
}

/** The brief as a file inside of what is made from it; a student's without what is for teachers. */
function carried(brief: Brief, edition: Order['edition']): Attachment {
  const told = edition === 'teacher' ? brief : redact(brief);
  const bytes = new TextEncoder().encode(`${JSON.stringify(told)}\n`);
  return {
    name: `${brief.id}.json`,
    mediaType: 'application/json',
    description: `The brief that this was made from. SHA-256: ${sha256(bytes)}`,
    bytes,
    relationship: 'Source',
  };
}
