import { lintBrief, rules } from '@aide-memoire/editorial';
import { type Brief, cleanText, fromPointer, mapTexts } from '@aide-memoire/schema';
import { readYamlBrief } from '@aide-memoire/source';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../support/repository.ts';

const files = [
  'examples/briefs/us-russia-miami-talks/yaml/us-russia-miami-talks.yaml',
  'examples/briefs/singapore-2018/yaml/singapore-summit-2018.yaml',
  'examples/briefs/simla-1972/yaml/shimla-samjhauta-1972.yaml',
];

function read(file: string): Brief {
  const { brief } = readYamlBrief(textOf(file), { file });
  if (brief === undefined) throw new Error(`${file} cannot be read`);
  return brief;
}

/** Pieces that rules look for, and pieces that break patterns. */
const piece = fc.oneof(
  fc.constantFrom(
    'Sunday, 12 June 2018',
    '12 जून 2018',
    '$1.2 trillion',
    '(1980-88)',
    'negotiations ',
    'reportedly',
    '"one"',
    '“two words”',
    'neutral venue',
    'NATO',
    'Russia',
    'Turkey',
    'Discuss.',
    'PYQs',
    'click here',
    'π·πΊ',
    'esjk Hkkjr gS',
    '[@source, p. 4]',
    '🇮🇳',
    '**bold**',
    '`code`',
    '\u200f',
    'Geneva Summit',
    'All of the above',
    'a.b@c.de',
    '98765 43210',
    '$&',
    '\\1',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));

/** Whether a pointer leads somewhere in a value. */
function leads(value: unknown, pointer: string): boolean {
  let holder = value;
  for (const key of fromPointer(pointer)) {
    if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return false;
    holder = Reflect.get(holder, key);
  }
  return true;
}

describe.each(files)('hostile texts in %s', (file) => {
  const brief = read(file);

  it('stop no rule, and every finding leads somewhere', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 3, maxLength: 12 }), (words) => {
        let place = 0;
        // As reading leaves a text: clean, and not empty.
        const hostile = mapTexts(brief, () => cleanText(words[place++ % words.length] ?? '') || 'x');
        for (const { path, patch = [] } of lintBrief(hostile, { today: '2026-11-22' })) {
          expect(leads(hostile, path), path).toBe(true);
          // What is added is not there yet: its parent is.
          for (const { op, path: at } of patch)
            expect(leads(hostile, op === 'add' ? at.slice(0, at.lastIndexOf('/')) : at), at).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});

it('rules are many enough for this to mean something', () => {
  expect(rules.length).toBeGreaterThan(120);
});
