import { readJsonBrief } from '@aide-memoire/source';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdownBrief, writeMarkdownBrief } from '../src/index.ts';
import { anySections, briefAround, calmText, hostileText } from './any-brief.ts';

/** A brief in its canonical spelling, as any reader gives it. */
function canonical(value: unknown) {
  const { brief, diagnostics } = readJsonBrief(JSON.stringify(value));
  if (brief === undefined) throw new Error(JSON.stringify(diagnostics));
  return brief;
}

function expectRoundTrip(value: unknown): string {
  const brief = canonical(value);
  const text = writeMarkdownBrief(brief);
  const again = readMarkdownBrief(text);
  expect(again.diagnostics).toEqual([]);
  expect(again.brief).toEqual(brief);
  expect(writeMarkdownBrief(brief)).toBe(text);
  return text;
}

describe('a brief in Markdown and back', () => {
  it.each(Object.keys(anySections(calmText)))(
    '%s stays in the body with texts as people write them',
    (name) => {
      const arbitrary = Reflect.get(anySections(calmText), name) as fc.Arbitrary<unknown>;
      fc.assert(
        fc.property(arbitrary, fc.constantFrom('en', 'hi', 'fr'), (section, lang) => {
          const text = expectRoundTrip(briefAround({ [name]: section }, 'Talks', lang));
          expect(text.slice(0, text.indexOf('\n---\n'))).not.toContain(`\n${name}:`);
        }),
        { numRuns: 12 },
      );
    },
  );

  it.each(Object.keys(anySections(hostileText)))('%s survives whatever its texts hold', (name) => {
    const arbitrary = Reflect.get(anySections(hostileText), name) as fc.Arbitrary<unknown>;
    fc.assert(
      fc.property(arbitrary, hostileText, (section, title) => {
        expectRoundTrip(briefAround({ [name]: section }, title));
      }),
      { numRuns: 15 },
    );
  });
});
