import { rules } from '@aide-memoire/editorial';
import { describe, expect, it } from 'vitest';
import { seedReport } from '../../scripts/diagnostics/seed-report.ts';
import { textOf } from '../support/repository.ts';
import { seedFindings } from './seed-findings.ts';
import { lintYaml, SEED_DAY, SEED_EXAMPLE } from './seed-lint.ts';

const example = textOf(SEED_EXAMPLE);
const found = lintYaml(example, SEED_EXAMPLE, SEED_DAY).map(
  ({ code, place }) => `${code} ${place?.start.line}`,
);
const exampleLines = example.split('\n');
const seedLines = textOf('test/examples/seed-page.txt')
  .split('\n')
  .filter((line) => line.trim() !== '');

describe.each(seedFindings)('finding $finding, $rule', ({ rule, lines }) => {
  it.each(lines)('of line %i of the seed is reported at line %i of the example', (_, line) => {
    expect(found).toContain(`${rule} ${line}`);
  });
});

/** Words of a line without marks and case. */
const wordsOf = (line: string) => new Set(line.toLowerCase().match(/\p{L}{3,}|\d+/gu) ?? []);

describe('the table that joins the lines', () => {
  const pairs = seedFindings.flatMap(({ lines }) => lines).filter(([seed]) => seed !== 1);

  it.each(pairs)('joins line %i of the seed with what was made of it', (seed, line) => {
    const words = wordsOf(seedLines[seed - 1] ?? '');
    // A finding on a whole item stands at its first key: what was made of the line is within the item.
    const item = wordsOf(exampleLines.slice(line - 1, line + 9).join(' '));
    expect([...words].filter((word) => item.has(word)).length).toBeGreaterThan(Math.min(2, words.size) - 1);
  });

  it('names every finding of the list that a machine can make', () => {
    const numbers = new Set(seedFindings.map(({ finding }) => finding));
    const elsewhere = [1, 26];
    const all = Array.from({ length: 33 }, (_, index) => index + 1);
    expect(all.filter((number) => !numbers.has(number))).toEqual(elsewhere);
  });

  it('names rules that are there', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(seedFindings.filter(({ rule }) => !ids.has(rule))).toEqual([]);
  });
});

it('the report in the docs is that of today', () => {
  expect(textOf('docs/seed-report.md')).toBe(seedReport());
});
