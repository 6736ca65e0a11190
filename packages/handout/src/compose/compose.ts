import { type Brief, type Diagnostic, edtfOf, type SectionName } from '@aide-memoire/schema';
import { corrections } from '../sections/corrections.ts';
import { sectionComposers } from '../sections/index.ts';
import { sourceNotes } from '../sections/sources.ts';
import type { Template } from '../templates/template.ts';
import type { Block } from '../tree/block.ts';
import type { Brand } from '../tree/brand.ts';
import { text } from '../tree/build.ts';
import type { Handout, HandoutMeta } from '../tree/handout.ts';
import type { Inline } from '../tree/inline.ts';
import { wordsFor } from '../words/index.ts';
import { sayEdtf } from '../words/when.ts';
import type { Words } from '../words/words.ts';
import { type Composer, createComposer } from './composer.ts';
import { joinInline } from './lists.ts';

/** What to make of a brief. */
export interface ComposeOptions {
  readonly template: Template;
  /** For whom; `student` when absent. What is not for students never enters a student's tree. */
  readonly edition?: 'student' | 'teacher';
  /** Language to print in; the brief's own when absent. */
  readonly lang?: string;
  /** From whom: printed in the running head, and named as the file's creator. */
  readonly institute?: string;
  /** The institute's look. */
  readonly brand?: Brand;
  /** Words across every page, such as the name of a batch. */
  readonly watermark?: string;
}

/** A composed handout, and what had to be said about it. */
export interface Composed {
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
  const { template, edition = 'student', lang = brief.lang, institute, brand, watermark } = options;
  const diagnostics: Diagnostic[] = [];
  const { words, shipped } = wordsFor(lang);
  if (!shipped) diagnostics.push(noWords(lang));
  const composer = createComposer(brief, {
    lang,
    words,
    edition,
    report: (diagnostic) => diagnostics.push(diagnostic),
  });
  const order = Object.entries(template.sections).flatMap(([name, printed]) =>
    printed ? [name as SectionName] : [],
  );
  const children = [
    ...stamp(composer),
    ...order.flatMap((name) => sectionComposers[name](composer)),
    ...corrections(composer),
  ];
  const meta = metaOf(composer, template.name, institute);
  const foot = words.labels.published;
  return {
    handout: {
      type: 'handout',
      lang,
      meta,
      pages: {
        ...template.pages,
        head: {
          ...(institute === undefined ? {} : { start: institute }),
          end: composer.plain(brief.shortTitle ?? brief.title),
        },
        foot: {
          start: `${foot}: ${sayEdtf(brief.publication.publishedOn, words.dates)}`,
          end: words.pageOf,
        },
        ...(watermark === undefined ? {} : { watermark }),
      },
      words: words.writer,
      ...(brand === undefined ? {} : { brand }),
      ...(template.footnotes === true ? { notes: sourceNotes(composer) } : {}),
      children,
    },
    diagnostics,
  };
}

function metaOf(composer: Composer, template: string, institute: string | undefined): HandoutMeta {
  const { brief, edition, words } = composer;
  const { publication } = brief;
  const creator = institute ?? publication.publisher ?? publication.authors?.join(', ');
  const mark = markOf(brief, words);
  const title = composer.plain(brief.title);
  return {
    id: brief.id,
    template,
    edition,
    title: composer.inline(brief.title, '/title'),
    shortTitle: composer.inline(brief.shortTitle ?? brief.title, '/shortTitle'),
    subtitle: subtitle(composer),
    plain: {
      title,
      subject: composer.plain(brief.event.name),
      ...(creator === undefined ? {} : { creator }),
      keywords: [
        ...(brief.categories ?? []).map((category) => composer.plain(category)),
        ...(brief.tags ?? []),
      ],
    },
    stamp: publication.updatedOn ?? publication.publishedOn,
    ...(mark === undefined ? {} : { mark }),
  };
}

/** `Published on: 20 December 2024 · Category: …` */
function subtitle(composer: Composer): Inline[] {
  const { brief, words } = composer;
  const { publishedOn, updatedOn } = brief.publication;
  const day = (label: 'published' | 'updated', date: string): Inline[] => [
    text(`${words.labels[label]}: ${sayEdtf(edtfOf(date), words.dates)}`),
  ];
  const parts = [
    day('published', publishedOn),
    ...(updatedOn === undefined ? [] : [day('updated', updatedOn)]),
  ];
  const { categories = [] } = brief;
  if (categories.length > 0) {
    const names = categories.map((category, index) => composer.inline(category, `/categories/${index}`));
    parts.push([
      text(`${words.labels[categories.length === 1 ? 'category' : 'categories']}: `),
      ...joinInline(names, ', '),
    ]);
  }
  return joinInline(parts, ' · ');
}

/** What must be read on every page: that the brief is no finished one, or not checked. */
function markOf({ publication, verification }: Brief, words: Words): string | undefined {
  const { state = 'draft' } = publication;
  const status = verification?.status;
  const marks = [
    ...(state === 'published' ? [] : [words.marks[state]]),
    ...(status === undefined || status === 'verified' ? [] : [words.marks[status]]),
  ];
  return marks.length === 0 ? undefined : marks.join(' · ');
}

/** The stamp of verification, where there is something to say about it. */
function stamp(composer: Composer): Block[] {
  const { brief, words } = composer;
  const { verification } = brief;
  if (verification === undefined || verification.status === 'verified' || verification.note === undefined)
    return [];
  return [
    {
      type: 'callout',
      tone: 'warning',
      from: '/verification',
      title: [text(words.marks[verification.status])],
      children: composer.prose(verification.note, '/verification/note'),
    },
  ];
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
