import type { Actor } from '../registries/actor.ts';
import { organisations } from './organisations.ts';
import { states } from './states.generated.ts';

/** A well-known actor, as its code names it. */
export interface WellKnownActor {
  readonly id: string;
  readonly kind: Actor['kind'];
  /** Names by language. */
  readonly name: Readonly<Record<string, string>>;
  readonly shortName?: Readonly<Record<string, string>>;
}

/** The actor that a code names: `us`, `suhh`, `un`; `undefined` for an unknown code. */
export function wellKnownActor(code: string): WellKnownActor | undefined {
  const organisation = organisations[code];
  if (organisation !== undefined) return { id: code, ...organisation };
  const state = states[code];
  if (state === undefined) return undefined;
  const kind = code.length === 4 ? 'former-state' : 'state';
  return { id: code, kind, name: { en: state[0], hi: state[1] } };
}

/** The codes of all well-known actors. */
export function wellKnownCodes(): string[] {
  return [...Object.keys(organisations), ...Object.keys(states)];
}
