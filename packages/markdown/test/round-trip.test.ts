import type { SectionName } from '@aide-memoire/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionNames, spellings } from '../src/spelling/sections/index.ts';
import { anySections, briefAround } from './any-brief.ts';
import { anyFront } from './any-data.ts';
import { anyExam } from './any-exam.ts';
import { calmText, hostileText } from './any-text.ts';
import { expectRoundTrip } from './expect-round-trip.ts';

/** Runs of each property; set `FUZZ` for more. */
const runs = (standard: number) => ({ numRuns: Number(process.env.FUZZ ?? standard) });

const calm = { ...anySections(calmText), exam: anyExam(calmText, true) };
const hostile = anySections(hostileText);
const inBody = sectionNames.filter((name) => spellings[name] !== 'front-matter');

describe('a brief in Markdown and back', () => {
  it.each(inBody)('%s stays in the body with texts as people write them', (name) => {
    fc.assert(
      fc.property(calm[name], fc.constantFrom('en', 'hi', 'fr'), (section, lang) => {
        const text = expectRoundTrip(briefAround({ [name]: section }, 'Talks', lang));
        expect(text.slice(0, text.indexOf('\n---\n'))).not.toContain(`\n${name}:`);
      }),
      runs(8),
    );
  });

  it.each(sectionNames)('%s survives whatever its texts hold', (name) => {
    fc.assert(
      fc.property(hostile[name], hostileText, (section, title) => {
        expectRoundTrip(briefAround({ [name]: section }, title));
      }),
      runs(9),
    );
  });

  it('survives with whatever is in its front matter', () => {
    fc.assert(
      fc.property(anyFront(hostileText), (front) => void expectRoundTrip(briefAround(front))),
      runs(15),
    );
  });

  it('survives with all of its sections at once', () => {
    const sections: Record<SectionName, fc.Arbitrary<unknown>> = hostile;
    fc.assert(
      fc.property(fc.record(sections, { requiredKeys: [] }), anyFront(hostileText), (some, front) => {
        expectRoundTrip(briefAround({ ...front, ...some }));
      }),
      runs(6),
    );
  });
});
