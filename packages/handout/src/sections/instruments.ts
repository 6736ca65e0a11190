import type { Instrument } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { bullets, joinInline } from '../compose/lists.ts';
import { chapter, part, type SectionComposer } from '../compose/section.ts';
import { text } from '../tree/build.ts';
import type { List, Term } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import type { Label } from '../words/words.ts';
import { sourceMark } from './marks.ts';

/** The documents of the event: their life from initials to end, and what they say. */
export const instruments: SectionComposer = (composer) => {
  const { instruments: all = [] } = composer.brief;
  const parts = all.map((instrument, index) => {
    const from = `/instruments/${index}`;
    const title =
      instrument.shortTitle === undefined
        ? composer.inline(instrument.title, `${from}/title`)
        : composer.inline(instrument.shortTitle, `${from}/shortTitle`);
    const children = factsOf(instrument, from, composer);
    const facts = children.length === 0 ? [] : [{ type: 'terms', layout: 'run-in', from, children } as const];
    return part(
      `instrument-${instrument.id}`,
      title,
      [...facts, ...provisionsOf(instrument, from, composer)],
      from,
    );
  });
  return chapter('instruments', composer, parts);
};

const DATES = ['initialled', 'adopted', 'signed', 'ratified', 'inForce', 'ended'] as const;

function factsOf(instrument: Instrument, from: string, composer: Composer): Term[] {
  const { words } = composer;
  const { type, shortTitle, title, legalForce, parties, registration, cites } = instrument;
  const term = (label: Label, key: string, children: Inline[]): Term => ({
    type: 'term',
    from: `${from}/${key}`,
    label: [text(words.labels[label])],
    children,
  });
  const terms = [
    term('type', 'type', [text(words.values.instrumentTypes[type] ?? type)]),
    ...(shortTitle === undefined
      ? []
      : [term('fullTitle', 'title', composer.inline(title, `${from}/title`))]),
    ...(legalForce === undefined
      ? []
      : [term('legalForce', 'legalForce', [text(words.legalForces[legalForce] ?? legalForce)])]),
    ...(parties === undefined
      ? []
      : [term('parties', 'parties', [text(parties.map((id) => composer.actor(id)).join(', '))])]),
    ...DATES.flatMap((key) => {
      const said = dateOf(instrument, key, from, composer);
      return said === undefined ? [] : [term(key, key, said)];
    }),
    ...(registration === undefined
      ? []
      : [term('registered', 'registration', [text(registered(registration))])]),
  ];
  const last = terms.at(-1);
  if (last !== undefined) last.children.push(...sourceMark(title, cites, composer));
  return terms;
}

/** A step in the life of an instrument: its day, with the place of signing or with who ratified. */
function dateOf(
  instrument: Instrument,
  key: (typeof DATES)[number],
  from: string,
  composer: Composer,
): Inline[] | undefined {
  if (key === 'ratified') {
    const all = instrument.ratified ?? [];
    if (all.length === 0) return undefined;
    const said = all.map(({ actor, on }, index) => [
      text(`${composer.actor(actor)}, `),
      ...composer.when(on, `${from}/ratified/${index}/on`),
    ]);
    return joinInline(said, '; ');
  }
  const date = instrument[key];
  const { signedAt } = instrument;
  if (date === undefined)
    return key === 'signed' && signedAt !== undefined
      ? composer.inline(signedAt, `${from}/signedAt`)
      : undefined;
  const place: Inline[] =
    key === 'signed' && signedAt !== undefined
      ? [text(', '), ...composer.inline(signedAt, `${from}/signedAt`)]
      : [];
  return [...composer.when(date, `${from}/${key}`), ...place];
}

function registered({ series, volume, number }: NonNullable<Instrument['registration']>): string {
  return volume === undefined ? `${series} ${number}` : `${series} ${volume}, ${number}`;
}

function provisionsOf({ provisions = [] }: Instrument, from: string, composer: Composer): List[] {
  if (provisions.length === 0) return [];
  const items = provisions.map(({ ref, text: said }, index): Inline[] => [
    ...(ref === undefined ? [] : [text(`${ref}: `)]),
    ...composer.inline(said, `${from}/provisions/${index}/text`),
  ]);
  return [bullets(items, `${from}/provisions`)];
}
