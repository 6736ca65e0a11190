import { type EditorialDiagnostic, lintBrief, rules } from '@aide-memoire/editorial';
import { type Brief, checkBrief } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { briefOf, type Fixture, type Fragment } from './fixtures/fixture.ts';
import { fixtures } from './fixtures/index.ts';
import { applied } from './patching.ts';

/** The brief of a fixture, as reading would give it; one that reading refuses is taken as it is. */
function read(fields: Fragment, unread = false): Brief {
  const whole = briefOf(fields);
  const { brief, diagnostics } = checkBrief(whole);
  if (brief !== undefined) return brief;
  if (!unread) throw new Error(`The fixture cannot be read: ${JSON.stringify(diagnostics, null, 1)}`);
  return whole as Brief;
}

function found({ rule, options, unread }: Fixture, fields: Fragment): EditorialDiagnostic[] {
  return lintBrief(read(fields, unread), options).filter(({ code }) => code === rule);
}

it('there is one fixture for each rule, and one rule for each fixture', () => {
  expect(fixtures.map(({ rule }) => rule).sort()).toEqual(rules.map(({ id }) => id).sort());
});

describe.each(fixtures.map((fixture) => [fixture.rule, fixture] as const))('%s', (_id, fixture) => {
  it('finds the mistake at its place', () => {
    expect(found(fixture, fixture.fires).map(({ path }) => path)).toEqual(fixture.at);
  });

  it('lets the near miss pass', () => {
    expect(found(fixture, fixture.silent)).toEqual([]);
  });
});

const mending = fixtures.filter(({ rule }) => rules.find(({ id }) => id === rule)?.mends === true);

describe.each(mending.map((fixture) => [fixture.rule, fixture] as const))(
  'the change of %s',
  (id, fixture) => {
    it('leaves nothing to find', () => {
      const [first] = found(fixture, fixture.fires);
      if (first?.patch === undefined) throw new Error('The finding has no patch.');
      const mended = first.patch.reduce(applied, briefOf(fixture.fires));
      expect(lintBrief(read(mended as Fragment), fixture.options).filter(({ code }) => code === id)).toEqual(
        [],
      );
    });
  },
);
