import { type Brief, edtfOf } from '@aide-memoire/schema';
import { shipped, type Tables } from './data/index.ts';
import type { Compared } from './rule.ts';
import { type Actors, actorsOf } from './support/actors.ts';
import { citationsOf, type PlacedCitation } from './support/citations.ts';
import { modelledActors } from './support/modelled.ts';
import { type TextAt, textsOf } from './support/texts.ts';
import { WordIndex } from './support/word-index.ts';

/** What a rule sees. */
export interface Context {
  readonly brief: Brief;
  /** Every text of the brief, in the order of the document. */
  readonly texts: readonly TextAt[];
  /** Which of the texts hold which words. */
  readonly words: WordIndex;
  /** Every citation of the brief. */
  readonly citations: readonly PlacedCitation[];
  readonly actors: Actors;
  /** Ids of all actors that the brief refers to outside texts. */
  readonly modelled: ReadonlySet<string>;
  readonly tables: Tables;
  /** All briefs of the run, this one included, as far as rules compare them. */
  readonly collection: readonly Compared[];
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
  readonly collection?: readonly Compared[];
  readonly tables?: Partial<Tables>;
}

/** Gathers what rules see. What several rules need is made once, when the first of them asks. */
export function contextOf(brief: Brief, { today, collection, tables }: ContextOptions): Context {
  const { status, when } = brief.event;
  const texts = textsOf(brief);
  let words: WordIndex | undefined;
  let citations: readonly PlacedCitation[] | undefined;
  let modelled: ReadonlySet<string> | undefined;
  return {
    brief,
    texts,
    get words() {
      words ??= new WordIndex(texts);
      return words;
    },
    get citations() {
      citations ??= citationsOf(brief, texts);
      return citations;
    },
    actors: actorsOf(brief),
    get modelled() {
      modelled ??= modelledActors(brief);
      return modelled;
    },
    tables: tables === undefined ? shipped : { ...shipped, ...tables },
    collection: collection ?? [brief],
    today,
    eventDate: when === undefined ? undefined : edtfOf(when),
    isOver: status === 'concluded' || status === 'collapsed',
  };
}
