import type { Cite, Text } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { emphasis, text as textNode } from '../tree/build.ts';
import type { Inline } from '../tree/inline.ts';

/** The sources of a claim that has been said already, or the mark that it has none. Sources inside the claim are enough. */
export function sourceMark(
  claim: Text | undefined,
  cites: readonly Cite[] | undefined,
  composer: Composer,
): Inline[] {
  const behind = composer.citation(cites);
  if (behind.length > 0) return behind;
  const words = typeof claim === 'string' ? claim : Object.values(claim ?? {}).join(' ');
  return words.includes('[@') ? [] : composer.unsourced();
}

/** How far a fact has been checked: what is not to be relied on is told to everybody, what was found to teachers. */
export function factMark(verification: string | undefined, composer: Composer): Inline[] {
  if (verification === undefined) return [];
  const open = verification === 'disputed' || verification === 'unverified';
  if (!open && composer.edition === 'student') return [];
  const said = composer.words.values.facts[verification] ?? verification;
  const data = open ? {} : ({ data: { audience: 'teacher' } } as const);
  return [
    { ...textNode(' '), ...data },
    { ...emphasis([textNode(`(${said})`)]), ...data },
  ];
}
