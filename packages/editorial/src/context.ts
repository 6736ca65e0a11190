import { type Brief, edtfOf } from '@aide-memoire/schema';
import { shipped, type Tables } from './data/index.ts';
import { type Actors, actorsOf } from './support/actors.ts';
import { type TextAt, textsOf } from './support/texts.ts';

/** What a rule sees. */
export interface Context {
  readonly brief: Brief;
  /** Every text of the brief, in the order of the document. */
  readonly texts: readonly TextAt[];
  readonly actors: Actors;
  readonly tables: Tables;
  /** All briefs of the run, this one included. */
  readonly collection: readonly Brief[];
  /** The day of the check, as ISO date, where the caller says it. */
  readonly today: string | undefined;
  /** Date of the event as EDTF, where it has one. */
  readonly eventDate: string | undefined;
  /** Whether the event is over, or broke off. */
  readonly isOver: boolean;
}

/** What the caller may say besides the brief. */
export interface ContextOptions {
  readonly today?: string;
  readonly collection?: readonly Brief[];
  readonly tables?: Partial<Tables>;
}

/** Gathers what rules see. */
export function contextOf(brief: Brief, { today, collection, tables }: ContextOptions): Context {
  const { status, when } = brief.event;
  return {
    brief,
    texts: textsOf(brief),
    actors: actorsOf(brief),
    tables: { ...shipped, ...tables },
    collection: collection ?? [brief],
    today,
    eventDate: when === undefined ? undefined : edtfOf(when),
    isOver: status === 'concluded' || status === 'collapsed',
  };
}
