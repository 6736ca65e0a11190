import type { Brief, Diagnostic } from '@aide-memoire/schema';
import { sourceNotes } from '../sections/sources.ts';
import type { Template } from '../templates/template.ts';
import type { Block } from '../tree/block.ts';
import type { Edition, Handout, RunningLine } from '../tree/handout.ts';
import { wordsFor } from '../words/index.ts';
import { sayEdtf } from '../words/when.ts';
import { type Composer, createComposer } from './composer.ts';
import { inDigits } from './digits.ts';
import { leaksIn } from './guard.ts';
import { metaOf } from './meta.ts';
import type { ComposeOptions } from './options.ts';
import { printParts } from './print-parts.ts';

/** A composed handout, and what had to be said about it. */
export interface Composed {
  /** Without children where the brief has nothing of what the template prints: such a handout is not to be written. */
  readonly handout: Handout;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Composes a checked brief into the tree that every writer works from. Knows no format. Never fails; what cannot be printed
 * as the author wrote it is told in `diagnostics`.
 *
 * @example const { handout } = compose(brief, { template: templates['handout'] });
 */
export function compose(brief: Brief, options: ComposeOptions): Composed {
  const composed = draw(brief, options);
  const { handout } = composed;
  if (handout.meta.edition === 'teacher') return composed;
  const leaks = leaksIn(handout, brief, (other) => draw(other, options).handout);
  return leaks.length === 0
    ? composed
    : { handout: { ...handout, children: [] }, diagnostics: [...composed.diagnostics, ...leaks] };
}

function draw(brief: Brief, options: ComposeOptions): Composed {
  const { template, lang = brief.lang, institute, brand, watermark, digits } = options;
  const edition: Edition = options.edition ?? template.editions[0];
  const { head, foot, ...paper } = options.pages ?? {};
  const pages = { ...template.pages, ...paper };
  const diagnostics: Diagnostic[] = [];
  const { words, shipped } = wordsFor(lang);
  if (!shipped) diagnostics.push(noWords(lang));
  const composer = createComposer(brief, {
    lang,
    words,
    edition,
    pages,
    booklet: options.booklet ?? {},
    qrCodes: template.qrCodes === true,
    condensed: template.condensed === true,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  const children = childrenOf(template, options, composer);
  const handout: Handout = {
    type: 'handout',
    lang,
    meta: metaOf(composer, template.name, institute),
    pages: {
      ...pages,
      head: { ...headOf(template, composer, institute), ...head },
      foot: footOf(composer, foot, options.copyright),
      ...(watermark === undefined ? {} : { watermark }),
    },
    words: words.writer,
    ...(brand === undefined ? {} : { brand }),
    ...(template.footnotes === true ? { notes: sourceNotes(composer) } : {}),
    children,
  };
  return { handout: digits === undefined ? handout : inDigits(handout, digits), diagnostics };
}

function childrenOf(template: Template, options: ComposeOptions, composer: Composer): Block[] {
  if (!template.editions.includes(composer.edition)) {
    composer.report(noEdition(template, composer.edition));
    return [];
  }
  if ('sections' in template) return printParts(template, options.sections, composer);
  const blocks = template.blocks(composer);
  if (blocks.length === 0) composer.report(nothingToPrint(template.name, template.needs));
  return blocks;
}

/** The institute, who the edition is for, and the title in short. */
function headOf(template: Template, composer: Composer, institute: string | undefined): RunningLine {
  const { brief, edition, words } = composer;
  return {
    ...template.head?.(words),
    ...(institute === undefined ? {} : { start: institute }),
    ...(edition === 'student' ? {} : { center: words.paper.teacherEdition }),
    end: composer.plain(brief.shortTitle ?? brief.title),
  };
}

/** The day of publication and the page; the line of rights stands in any foot. */
function footOf(
  { brief, words }: Composer,
  own: RunningLine | undefined,
  copyright: string | undefined,
): RunningLine {
  const center = [own?.center, copyright].filter((part) => part !== undefined).join(' · ');
  return {
    start: `${words.labels.published}: ${sayEdtf(brief.publication.publishedOn, words.dates)}`,
    end: words.pageOf,
    ...own,
    ...(center === '' ? {} : { center }),
  };
}

function nothingToPrint(template: string, { what, path }: { what: string; path: string }): Diagnostic {
  return {
    code: 'compose/nothing-to-print',
    severity: 'warning',
    path,
    message: `The template "${template}" prints ${what}, and this brief has none: there is no such file.`,
    note: `Add ${what}, or build other templates.`,
  };
}

function noEdition({ name, editions }: Template, edition: Edition): Diagnostic {
  return {
    code: 'compose/no-such-edition',
    severity: 'warning',
    message: `The template "${name}" has no ${edition} edition: there is no such file.`,
    actual: edition,
    expected: editions.join(', '),
    note: 'Build it in an edition that it has.',
  };
}

function noWords(lang: string): Diagnostic {
  return {
    code: 'compose/language',
    severity: 'warning',
    path: '/lang',
    message: `There are no words for the language "${lang}" yet: headings and labels are printed in English.`,
    note: 'The texts of the brief are printed as they are.',
  };
}
