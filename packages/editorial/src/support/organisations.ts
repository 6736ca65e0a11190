import { wellKnownActor, wellKnownCodes } from '@aide-memoire/schema';

let names: ReadonlyMap<string, string> | undefined;

/** Full English name of a well-known organisation by its abbreviation: `NATO`; `undefined` for others. */
export function organisationOf(short: string): string | undefined {
  names ??= new Map(
    wellKnownCodes().flatMap((code): [string, string][] => {
      const actor = wellKnownActor(code);
      const { en } = actor?.name ?? {};
      const abbreviation = actor?.shortName?.en;
      return en === undefined || abbreviation === undefined ? [] : [[abbreviation, en]];
    }),
  );
  return names.get(short);
}
