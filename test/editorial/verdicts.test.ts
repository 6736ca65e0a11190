import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT, textOf } from '../support/repository.ts';
import { lintYaml, SEED_DAY, SEED_EXAMPLE } from './seed-lint.ts';

/** What a person says of a finding. A finding that was a mistake of the rule is mended, and no longer there. */
interface Verdict {
  readonly code: string;
  readonly path: string;
  readonly verdict: 'right';
  readonly because: string;
}

interface Verdicts {
  readonly file: string;
  readonly today: string;
  readonly findings: readonly Verdict[];
  /** Findings that were mistakes of a rule, and how it was mended. */
  readonly mended: readonly { readonly code: string; readonly path: string; readonly was: string }[];
}

const folder = join(ROOT, 'test/editorial/verdicts');
const all = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Verdicts,
);

describe.each(all)('$file', ({ file, today, findings, mended }) => {
  const found = lintYaml(textOf(file), file, today).map(({ code, path }) => `${code} ${path}`);

  it('has exactly the findings that were judged', () => {
    expect(found.toSorted()).toEqual(findings.map(({ code, path }) => `${code} ${path}`).toSorted());
  });

  it('has a reason for each verdict', () => {
    expect(findings.filter(({ verdict, because }) => verdict !== 'right' || because.length < 20)).toEqual([]);
  });

  it('has none of the mistakes that were mended', () => {
    expect(mended.filter(({ code, path }) => found.includes(`${code} ${path}`))).toEqual([]);
  });
});

it('every example but the seed has its verdicts; the seed has its own table', () => {
  const examples = readdirSync(join(ROOT, 'examples/briefs')).flatMap((name) =>
    readdirSync(join(ROOT, 'examples/briefs', name, 'yaml')).map(
      (file) => `examples/briefs/${name}/yaml/${file}`,
    ),
  );
  expect([...all.map(({ file }) => file), SEED_EXAMPLE].sort()).toEqual(examples.sort());
  expect(SEED_DAY).toBe('2024-12-21');
});
