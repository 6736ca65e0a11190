import type { Event, Venue } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { joinInline } from '../compose/lists.ts';
import { chapter, type SectionComposer } from '../compose/section.ts';
import { text } from '../tree/build.ts';
import type { Term } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import type { Label } from '../words/words.ts';

/** How the event is built: its format, who hosts and mediates, who is left out, when and where its parts are. */
export const event: SectionComposer = (composer) => {
  const { event: held } = composer.brief;
  const { words } = composer;
  const term = (label: Label, key: string, children: Inline[]): Term => ({
    type: 'term',
    from: `/event/${key}`,
    label: [text(words.labels[label])],
    children,
  });
  const format = formatOf(held, composer);
  const actors = (['mediators', 'facilitators'] as const).flatMap((key) => {
    const ids = held[key] ?? [];
    return ids.length === 0 ? [] : [term(key, key, [text(ids.map((id) => composer.actor(id)).join(', '))])];
  });
  const excluded = (held.excluded ?? []).map(({ actor, note }, index): Inline[] => [
    text(composer.actor(actor)),
    ...(note === undefined
      ? []
      : [text(' ('), ...composer.inline(note, `/event/excluded/${index}/note`), text(')')]),
  ]);
  const children = [
    ...(format.length === 0 ? [] : [term('kind', 'kind', [text(format.join(', '))])]),
    ...(held.timing === undefined
      ? []
      : [term('timing', 'timing', composer.inline(held.timing, '/event/timing'))]),
    ...(held.host === undefined ? [] : [term('host', 'host', [text(composer.actor(held.host))])]),
    ...actors,
    ...(excluded.length === 0 ? [] : [term('excluded', 'excluded', joinInline(excluded, '; '))]),
    ...(held.venues ?? []).map((venue, index) =>
      term('venue', `venues/${index}`, venueOf(venue, `/event/venues/${index}`, composer)),
    ),
    ...sessionsTerm(held, term, composer),
  ];
  if (children.length === 0) return [];
  return chapter('event', composer, [{ type: 'terms', layout: 'run-in', from: '/event', children }]);
};

/** `summit, leaders, Track 1, bilateral, face to face, in person`. */
function formatOf({ kind, level, track, structure, channel, mode }: Event, { words }: Composer): string[] {
  const { eventKinds, levels, tracks, structures, channels, modes } = words.values;
  const said = [
    [eventKinds, kind],
    [levels, level],
    [tracks, track],
    [structures, structure],
    [channels, channel],
    [modes, mode],
  ] as const;
  return said.flatMap(([table, code]) => (code === undefined ? [] : [table[code] ?? code]));
}

/** The place, what happened there, and whose ground it is. */
function venueOf(venue: Venue, from: string, composer: Composer): Inline[] {
  const { purposes, neutrality } = composer.words.values;
  const said: Inline[][] = [
    composer.inline(venue.city, `${from}/city`),
    [text(venue.purpose.map((purpose) => purposes[purpose] ?? purpose).join(', '))],
    [
      text(neutrality[venue.neutrality] ?? venue.neutrality),
      ...(venue.neutralityNote === undefined
        ? []
        : [text(' ('), ...composer.inline(venue.neutralityNote, `${from}/neutralityNote`), text(')')]),
    ],
    ...(venue.when === undefined ? [] : [composer.when(venue.when, `${from}/when`)]),
  ];
  return joinInline(said, '; ');
}

/** The parts of the event: when, what, at which venue, and in which time zone the hour is told. */
function sessionsTerm(
  { sessions = [], venues = [] }: Event,
  term: (label: Label, key: string, children: Inline[]) => Term,
  composer: Composer,
): Term[] {
  if (sessions.length === 0) return [];
  const said = sessions.map(({ when, label, venue }, index): Inline[] => {
    const from = `/event/sessions/${index}`;
    const zone = typeof when === 'string' || when.time === undefined ? undefined : when.tz;
    const place = venues.length < 2 ? undefined : venues.find(({ id }) => id === venue);
    return [
      ...composer.when(when, `${from}/when`),
      ...(zone === undefined ? [] : [text(` (${zone})`)]),
      text(': '),
      ...composer.inline(label, `${from}/label`),
      ...(place === undefined ? [] : [text(`, ${composer.plain(place.city)}`)]),
    ];
  });
  return [term('sessions', 'sessions', joinInline(said, '; '))];
}
