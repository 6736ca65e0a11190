import type { Actor } from '../registries/actor.ts';
import { organisations } from './organisations.generated.ts';
import { states } from './states.generated.ts';

/** A well-known actor, as its code names it. */
export interface WellKnownActor {
  readonly id: string;
  readonly kind: Actor['kind'];
  /** Names by language. */
  readonly name: Readonly<Record<string, string>>;
  readonly shortName?: Readonly<Record<string, string>>;
}

/** The actor that a code names: `us`, `suhh`, `un`; `undefined` for an unknown code. A former state has its own name, never its successor's. */
export function wellKnownActor(code: string): WellKnownActor | undefined {
  const organisation = entryOf(organisations, code);
  if (organisation !== undefined) return { id: code, ...organisation };
  const state = entryOf(states, code);
  if (state === undefined) return undefined;
  const [en, hi, kind = code.length === 4 ? 'former-state' : 'state'] = state;
  return { id: code, kind, name: { en, hi } };
}

/** An id may be called as something that every object has: `constructor`. */
function entryOf<Entry>(table: Readonly<Record<string, Entry>>, code: string): Entry | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}

/** The codes of all well-known actors. */
export function wellKnownCodes(): string[] {
  return [...Object.keys(organisations), ...Object.keys(states)];
}
