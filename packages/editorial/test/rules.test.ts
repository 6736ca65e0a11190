import { type EditorialDiagnostic, lintBrief, type Operation, rules } from '@aide-memoire/editorial';
import { type Brief, checkBrief, fromPointer } from '@aide-memoire/schema';
import { describe, expect, it } from 'vitest';
import { briefOf, type Fixture, type Fragment } from './fixtures/fixture.ts';
import { fixtures } from './fixtures/index.ts';

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

/** A copy of a value with one operation of JSON Patch done. */
function applied(value: unknown, operation: Operation): unknown {
  if (operation.op === 'move') throw new RangeError('No rule moves anything yet.');
  const keys = fromPointer(operation.path);
  return changed(value, keys, operation);
}

function changed(value: unknown, [key = '', ...rest]: readonly string[], operation: Operation): unknown {
  if (typeof value !== 'object' || value === null) throw new RangeError(`Nothing at ${key}.`);
  const copy = structuredClone(value);
  if (rest.length > 0) Reflect.set(copy, key, changed(Reflect.get(value, key), rest, operation));
  else if (operation.op === 'remove') {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    else Reflect.deleteProperty(copy, key);
  } else if (operation.op !== 'move') Reflect.set(copy, key, operation.value);
  // A list that is empty is not written.
  return Array.isArray(copy) && copy.length === 0 ? [] : copy;
}
