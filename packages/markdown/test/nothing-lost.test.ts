import { readFileSync } from 'node:fs';
import { checkBrief } from '@aide-memoire/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMarkdownBrief, writeMarkdownBrief } from '../src/index.ts';

const { brief } = checkBrief(
  JSON.parse(readFileSync(new URL('./fixtures/miami.json', import.meta.url), 'utf8')),
);
if (brief === undefined) throw new Error('The fixture is not a brief.');
const text = writeMarkdownBrief(brief);
const lines = text.split('\n');
const bodyStart = lines.indexOf('---', 1) + 1;

/** Ways in which words get into a file. */
const INTRUDERS = [
  'Zebra',
  '- Zebra',
  '  - Zebra',
  '- **Zebra:** x',
  '1. Zebra',
  '# Zebra',
  '## Zebra',
  '### Zebra',
  '#### Zebra',
  '> Zebra',
  '```\nZebra\n```',
  '    Zebra',
  '| Zebra |',
  '| Zebra | x | y |',
  '| Zebra {stance=mixed} | x | y |',
  '<div>Zebra</div>',
  '[Zebra]: https://x.org',
  '[^1]: Zebra',
  '![Zebra](x.png)',
  '- [ ] Zebra',
  '---\nZebra: x',
  '{zebra}',
  '- x {zebra=1}',
];

describe('reading a file that somebody has spoiled', () => {
  it('keeps or reports every word', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: bodyStart, max: lines.length - 1 }),
        fc.constantFrom(...INTRUDERS),
        fc.boolean(),
        (at, intruder, apart) => {
          const words = apart ? `\n${intruder}\n` : intruder;
          const spoiled = [...lines.slice(0, at), words, ...lines.slice(at)].join('\n');
          const read = readMarkdownBrief(spoiled);
          if (read.diagnostics.length === 0)
            expect(JSON.stringify(read.brief).toLowerCase()).toContain('zebra');
        },
      ),
      { numRuns: 60 },
    );
  });

  it('never throws, and says of everything where it is', () => {
    const marks = fc.constantFrom(
      '*',
      '**',
      '`',
      '|',
      '#',
      '{',
      '}',
      '"',
      '\n',
      '\n\n',
      '- ',
      '[@',
      ']',
      '---\n',
      '<!--',
      ':',
      'a',
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: text.length }), fc.integer({ min: 0, max: 30 }), marks), {
          maxLength: 4,
        }),
        (changes) => {
          const spoiled = changes.reduce(
            (before, [at, length, mark]) => before.slice(0, at) + mark + before.slice(at + length),
            text,
          );
          for (const { place, message } of readMarkdownBrief(spoiled).diagnostics) {
            expect(message).not.toBe('');
            expect(place?.start.offset).toBeLessThanOrEqual(place?.end.offset ?? -1);
            expect(place?.end.offset).toBeLessThanOrEqual(spoiled.length);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
