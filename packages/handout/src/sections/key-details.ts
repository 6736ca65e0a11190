import type { Brief } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { chapter, type SectionComposer } from '../compose/section.ts';
import { text } from '../tree/build.ts';
import type { Term } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';

type Derived = 'place' | 'status' | 'date';

/** The facts card: place, status and date of the event, then what the author adds. */
export const keyDetails: SectionComposer = (composer) => {
  const rows = composer.brief.keyDetails ?? [];
  const derived = (['place', 'status', 'date'] as const).flatMap((what): Term[] => {
    const index = rows.findIndex((row) => row.for === what);
    if (index >= 0) return own(composer, index);
    const value = values[what](composer.brief, composer);
    return value.length === 0
      ? []
      : [{ type: 'term', label: [text(composer.words.labels[what])], children: value, from: `/event` }];
  });
  const others = rows.flatMap((row, index) => (row.for === undefined ? own(composer, index) : []));
  const terms = [...derived, ...others];
  if (terms.length === 0) return [];
  return chapter('keyDetails', composer, [{ type: 'facts', from: '/keyDetails', children: terms }]);
};

function own(composer: Composer, index: number): Term[] {
  const row = composer.brief.keyDetails?.[index];
  if (row === undefined) return [];
  const from = `/keyDetails/${index}`;
  return [
    {
      type: 'term',
      from,
      label: composer.inline(row.label, `${from}/label`),
      children: composer.inline(row.value, `${from}/value`),
    },
  ];
}

const values: Record<Derived, (brief: Brief, composer: Composer) => Inline[]> = {
  place: ({ event }, composer) => {
    const places = event.venues?.map(({ site, city, subdivision, country }) =>
      [site, city, subdivision]
        .flatMap((name) => (name === undefined ? [] : [composer.plain(name)]))
        .concat(composer.actor(country))
        .join(', '),
    );
    return places === undefined ? [] : [text(places.join('; '))];
  },
  status: ({ event }, composer) => {
    if (event.statusNote !== undefined)
      return composer.cited(event.statusNote, event.statusCites, '/event/statusNote');
    if (event.status === undefined) return [];
    const resumes: Inline[] =
      event.resumes === undefined
        ? []
        : [text(`; ${composer.words.labels.resumes} `), ...composer.when(event.resumes, '/event/resumes')];
    return [text(composer.words.status[event.status] ?? event.status), ...resumes];
  },
  date: ({ event }, composer) => (event.when === undefined ? [] : composer.when(event.when, '/event/when')),
};
