import { safeUrl } from '@aide-memoire/prose';
import type { Source } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { chapter, type SectionComposer } from '../compose/section.ts';
import { shortAddress } from '../compose/short-address.ts';
import { emphasis, paragraph, text } from '../tree/build.ts';
import type { Section } from '../tree/core.ts';
import type { SourceNote } from '../tree/handout.ts';
import type { Inline } from '../tree/inline.ts';
import { sayEdtf } from '../words/when.ts';

/** Where the facts come from, under the numbers they are cited by. A handout without sources says so. */
export const sources: SectionComposer = (composer) => {
  const { sources: all = [] } = composer.brief;
  if (all.length === 0)
    return [paragraph([text(composer.words.labels.noSources)], { variant: 'note', from: '/sources' })];
  const rest = all.map(({ id }) => id).filter((id) => !composer.citedSources().includes(id));
  return sourcesOf(composer, [...composer.citedSources(), ...rest]);
};

/** A list of some sources, in the order of their ids given. */
export function sourcesOf(composer: Composer, order: readonly string[]): Section[] {
  const { sources: all = [] } = composer.brief;
  const items = order.flatMap((id) => {
    const index = all.findIndex((source) => source.id === id);
    const source = all[index];
    return source === undefined ? [] : [{ source, from: `/sources/${index}` }];
  });
  return chapter('sources', composer, [
    {
      type: 'list',
      ordered: true,
      from: '/sources',
      children: items.map(({ source, from }) => ({
        type: 'listItem',
        from,
        children: [paragraph(describe(source, from, composer), { variant: 'note', from })],
      })),
    },
  ]);
}

/** What the foot of a page says of each source that is cited, in the order of their numbers. */
export function sourceNotes(composer: Composer): SourceNote[] {
  const { sources: all = [] } = composer.brief;
  return composer.citedSources().flatMap((id) => {
    const index = all.findIndex((source) => source.id === id);
    const source = all[index];
    return source === undefined
      ? []
      : [{ source: id, children: imprint(source, `/sources/${index}`, composer) }];
  });
}

/** Author: *Title*. Publisher, date. */
function imprint(source: Source, from: string, composer: Composer): Inline[] {
  const { words } = composer;
  const author: Inline[] = source.author === undefined ? [] : [text(`${source.author.join(', ')}: `)];
  const facts = [
    source.publisher === undefined ? undefined : composer.plain(source.publisher),
    source.number,
    source.issued === undefined ? undefined : sayEdtf(source.issued, words.dates),
  ].filter((fact) => fact !== undefined);
  return [
    ...author,
    emphasis(composer.inline(source.title, `${from}/title`)),
    ...(facts.length === 0 ? [] : [text(`. ${facts.join(', ')}`)]),
  ];
}

/** Author: *Title*. Publisher, date. address (read on …); copy: address. A teacher is told how near it is to the facts. */
function describe(source: Source, from: string, composer: Composer): Inline[] {
  const { words } = composer;
  const url = source.url === undefined ? undefined : safeUrl(source.url);
  const address: Inline[] =
    url === undefined
      ? []
      : [text('. '), { type: 'link', url, children: [text(url.replace(/^https?:\/\//, ''))] }];
  const accessed: Inline[] =
    source.accessed === undefined
      ? []
      : [text(` (${words.labels.accessed} ${sayEdtf(source.accessed, words.dates)})`)];
  const copy = source.archived === undefined ? undefined : safeUrl(source.archived);
  const archived: Inline[] =
    copy === undefined
      ? []
      : [
          text(`; ${words.labels.archived}: `),
          { type: 'link', url: copy, children: [text(shortAddress(copy))] },
        ];
  const tier: Inline[] =
    composer.edition === 'student'
      ? []
      : [
          {
            ...text(` – ${words.values.tiers[source.tier] ?? source.tier}`),
            data: { audience: 'teacher' },
          },
        ];
  return [...imprint(source, from, composer), ...address, ...accessed, ...archived, ...tier];
}
