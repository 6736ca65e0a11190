import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkBrief,
  checkCollection,
  fromPointer,
  hasErrors,
  mapTexts,
  migrate,
  sections,
} from '../src/index.ts';

const example: unknown = JSON.parse(
  readFileSync(
    new URL('../../../examples/briefs/simla-1972/json/shimla-samjhauta-1972.json', import.meta.url),
    'utf8',
  ),
);

/** Keys of briefs and of everything that has a prototype, so that shapes come near to those of a brief. */
const key = fc.constantFrom(
  ...Object.keys(sections),
  'event',
  'publication',
  'id',
  'actor',
  'cites',
  'questions',
  'items',
  'x-own',
  'related',
  'brief',
  '__proto__',
  'constructor',
  'toString',
  'length',
  'then',
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.oneof(fc.string({ unit: 'binary', maxLength: 12 }), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 6 }),
  ),
}));

/** The ways to all places of a value. */
function places(root: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof root !== 'object' || root === null) return [path];
  return [path, ...Object.keys(root).flatMap((name) => places(Reflect.get(root, name), [...path, name]))];
}

const all = places(example).slice(1);

/** The example with something else at some places. */
const damaged = fc
  .array(fc.tuple(fc.constantFrom(...all), value), { minLength: 1, maxLength: 3 })
  .map((changes) => {
    const copy: unknown = structuredClone(example);
    for (const [path, other] of changes) {
      let parent = copy;
      for (const name of path.slice(0, -1)) parent = Reflect.get(Object(parent), name);
      if (typeof parent === 'object' && parent !== null) Reflect.set(parent, path.at(-1) ?? '', other);
    }
    return copy;
  });

describe('any value at all', () => {
  it.each([
    ['made up', value],
    ['a damaged example', damaged],
  ])(
    '%s is checked without a crash: a brief or an error, never both, at places that are paths',
    (_, arbitrary) => {
      fc.assert(
        fc.property(arbitrary, (given) => {
          const { brief, diagnostics } = checkBrief(given);
          expect(brief === undefined).toBe(hasErrors(diagnostics));
          for (const { path, code, message } of diagnostics) {
            expect(code).toMatch(/^[a-z]+\/[a-z-]+$/);
            expect(message.length).toBeGreaterThan(5);
            expect(() => fromPointer(path ?? '')).not.toThrow();
          }
          if (brief === undefined) return;
          expect(mapTexts(brief, (text) => text)).toEqual(brief);
          expect(checkCollection([brief])).toHaveLength(1);
          expect(checkBrief(brief)).toEqual({ brief, diagnostics: [] });
        }),
        { numRuns: Number(process.env.FUZZ ?? 150) },
      );
    },
  );

  it('is migrated or told why not, and the second time nothing is left to do', () => {
    fc.assert(
      fc.property(value, (given) => {
        const draft = { ...Object(given), schemaVersion: '0.draft' } as unknown;
        const once = migrate(draft);
        expect(once.diagnostics).toEqual([]);
        expect(migrate(once.value).operations).toEqual([]);
        expect(migrate(given).diagnostics.length + migrate(given).steps.length).toBeGreaterThan(0);
      }),
    );
  });
});
