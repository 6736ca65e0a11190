import { type Brief, edtfOf } from '@aide-memoire/schema';
import { text } from '../tree/build.ts';
import type { HandoutMeta } from '../tree/handout.ts';
import type { Inline } from '../tree/inline.ts';
import { sayEdtf } from '../words/when.ts';
import type { Words } from '../words/words.ts';
import type { Composer } from './composer.ts';
import { joinInline } from './lists.ts';

/** The facts about a handout as a whole. */
export function metaOf(composer: Composer, template: string, institute: string | undefined): HandoutMeta {
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
    subtitle: subtitle(composer, words.paper.titles[template]),
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

/** `Question paper`, or `Published on: 20 December 2024 · Category: …`. */
function subtitle(composer: Composer, kind: string | undefined): Inline[] {
  const { brief, words } = composer;
  if (kind !== undefined) return [text(kind)];
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
