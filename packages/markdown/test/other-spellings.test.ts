import { readJsonBrief, readYamlBrief, writeJsonBrief, writeYamlBrief } from '@aide-memoire/source';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { anySections, briefAround } from './any-brief.ts';
import { anyFront } from './any-data.ts';
import { hostileText } from './any-text.ts';
import { canonical } from './expect-round-trip.ts';

/** Runs of each property; set `FUZZ` for more. */
const runs = (standard: number) => ({ numRuns: Number(process.env.FUZZ ?? standard) });

it.each([
  ['YAML', writeYamlBrief, readYamlBrief],
  ['JSON', writeJsonBrief, readJsonBrief],
] as const)('a brief in %s and back is as it was, and so is its text', (_, write, read) => {
  fc.assert(
    fc.property(
      fc.record(anySections(hostileText), { requiredKeys: [] }),
      anyFront(hostileText),
      (some, front) => {
        const brief = canonical(briefAround({ ...front, ...some }));
        const text = write(brief);
        const again = read(text);
        expect(again.diagnostics).toEqual([]);
        expect(again.brief).toEqual(brief);
        if (again.brief !== undefined) expect(write(again.brief)).toBe(text);
      },
    ),
    runs(8),
  );
});
