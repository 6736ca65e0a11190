import * as fc from 'fast-check';
import { actor, cites, edtf, list, record, rows, slug, withId } from './any-parts.ts';

const day = fc.constantFrom('2024-12-20', '2019-02-28');
const url = fc.constantFrom('https://x.org/a_b*c*?d=1&e=2#f', 'http://x.org');

/** The sections that are data. */
export function anyData(
  text: fc.Arbitrary<string>,
): Record<'instruments' | 'cta' | 'sources', fc.Arbitrary<unknown>> {
  return {
    instruments: rows(
      withId(
        { title: text, type: fc.constantFrom('treaty', 'joint-statement') },
        {
          shortTitle: text,
          legalForce: fc.constant('political'),
          parties: list(actor),
          initialled: edtf,
          adopted: edtf,
          signed: edtf,
          signedAt: text,
          ratified: list(record({ actor, on: edtf })),
          inForce: edtf,
          ended: edtf,
          registration: record({ series: text, number: text }, { volume: text }),
          provisions: list(record({ text }, { ref: text })),
          cites,
        },
      ),
    ),
    cta: list(
      record(
        { kind: fc.constantFrom('video', 'other'), title: text, text },
        { note: text, url, label: text, screenOnly: fc.boolean() },
      ),
    ),
    sources: fc.tuple(
      record(
        { id: fc.constant('s1'), type: fc.constant('report'), title: text, tier: fc.constant('official') },
        {
          author: list(text),
          publisher: text,
          issued: edtf,
          url,
          accessed: day,
          archived: url,
          lang: fc.constant('hi'),
          number: text,
        },
      ),
      record({ id: fc.constant('s2'), type: fc.constant('book'), title: text, tier: fc.constant('news') }),
    ),
  };
}

/** What a brief has besides its sections; all of it stands in the front matter, the title aside. */
export function anyFront(text: fc.Arbitrary<string>): fc.Arbitrary<Record<string, unknown>> {
  const when = fc.oneof(edtf, record({ edtf }, { label: text, time: fc.constant('00:40'), tz: text }));
  const venue = withId(
    { city: text, country: actor, purpose: fc.constant(['signing']), neutrality: fc.constant('third-state') },
    {
      site: text,
      subdivision: text,
      coordinates: fc.constant({ lat: 31.1, lon: -77.17 }),
      neutralityNote: text,
      when,
    },
  );
  return record(
    {
      title: text,
      event: record(
        { name: text },
        {
          kind: fc.constant('summit'),
          track: fc.constantFrom('1', '1.5', '2', 'mixed'),
          status: fc.constant('adjourned'),
          statusNote: text,
          statusCites: cites,
          when,
          resumes: when,
          timing: text,
          sessions: list(record({ when, label: text })),
          host: actor,
          mediators: list(actor),
          // No party to the talks.
          excluded: list(record({ actor: fc.constant('sg') }, { note: text })),
          venues: rows(venue),
          cameo: fc.constant('046'),
        },
      ),
      publication: record(
        { publishedOn: day },
        {
          updatedOn: day,
          state: fc.constant('review'),
          authors: list(text),
          reviewers: list(text),
          publisher: text,
          licence: text,
          url,
          corrections: list(record({ on: day, text })),
          aiUse: fc.constant('assisted'),
        },
      ),
    },
    {
      shortTitle: text,
      categories: list(text),
      tags: list(slug),
      verification: record({ status: fc.constant('partly') }, { by: text, on: day, note: text }),
      headings: fc.dictionary(fc.constantFrom('participants', 'outcomes', 'disputes', 'us', 'own'), text),
      keyDetailsHeading: text,
      quotes: fc.tuple(
        record(
          { id: fc.constant('qt'), text },
          { speaker: text, actor, office: text, on: edtf, original: fc.boolean(), cites },
        ),
      ),
      statistics: rows(
        withId(
          { label: text, display: text, asOf: edtf },
          {
            value: fc.constantFrom(93000, -1.5),
            unit: text,
            currency: fc.constant('INR'),
            scope: text,
            note: text,
            cites,
          },
        ),
      ),
      media: rows(
        withId(
          { kind: fc.constant('map'), src: text, alt: text, credit: text, licence: text },
          { caption: text, conformsTo: text },
        ),
      ),
      related: list(record({ type: fc.constant('background'), brief: slug }, { note: text })),
      'x-own': fc.oneof(text, fc.integer(), fc.dictionary(slug, text), list(text)),
    },
  ) as fc.Arbitrary<Record<string, unknown>>;
}
