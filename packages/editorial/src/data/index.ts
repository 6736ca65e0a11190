import {
  type Directive,
  directives,
  type ExamProfile,
  profiles,
  type SyllabusNode,
  syllabus,
} from '@aide-memoire/exams';
import { type KnownAbbreviation, knownAbbreviations } from './abbreviations.ts';
import { type AskedQuestion, askedQuestions } from './asked-questions.ts';
import { type City, cities } from './cities.ts';
import { type ContestedTerm, contestedTerms } from './contested-terms.ts';
import { type CountryBox, countryBoxes } from './country-boxes.generated.ts';
import { type Filler, fillers } from './fillers.ts';
import { type Successor, successors } from './former-states.ts';
import { type EndedInstrument, endedInstruments } from './instruments.ts';
import { type LegacyWord, legacyWords } from './legacy-font.ts';
import { type Mojibake, mojibake } from './mojibake.ts';
import { type RenamedPlace, renamedPlaces } from './names-at-date.ts';
import { type Tenure, tenures } from './office-holders.ts';
import { type PaperSince, papersSince } from './papers.ts';
import { type SpellingVariant, spellingVariants } from './spelling-variants.ts';
import { type KnownRange, knownRanges } from './statistics.ts';
import { type Summit, summits } from './summits/index.ts';
import { type War, wars } from './wars.ts';

export { abbreviationKey, type KnownAbbreviation, knownAbbreviations } from './abbreviations.ts';
export { type AskedQuestion, askedKey, askedQuestions } from './asked-questions.ts';
export { type City, cities, cityKey } from './cities.ts';
export { type ContestedTerm, contestedKey, contestedTerms } from './contested-terms.ts';
export { type CountryBox, countryBoxes } from './country-boxes.generated.ts';
export { type Filler, fillerKey, fillers } from './fillers.ts';
export { type Successor, successorKey, successors } from './former-states.ts';
export { type EndedInstrument, endedInstruments, instrumentKey } from './instruments.ts';
export { type LegacyWord, legacyKey, legacyWords } from './legacy-font.ts';
export { type Mojibake, mojibake } from './mojibake.ts';
export { type RenamedPlace, renamedKey, renamedPlaces } from './names-at-date.ts';
export { type Tenure, tenureKey, tenures } from './office-holders.ts';
export { type PaperSince, paperKey, papersSince } from './papers.ts';
export type { Sourced } from './row.ts';
export { type SpellingVariant, spellingKey, spellingVariants } from './spelling-variants.ts';
export { type KnownRange, knownRanges, rangeKey } from './statistics.ts';
export { type Summit, type SummitGround, summitKey, summits } from './summits/index.ts';
export { type War, warKey, wars } from './wars.ts';

/** The tables that rules rest on. Each row names its source; an institute may hand in its own. */
export interface Tables {
  readonly abbreviations: readonly KnownAbbreviation[];
  readonly askedQuestions: readonly AskedQuestion[];
  readonly cities: readonly City[];
  readonly contestedTerms: readonly ContestedTerm[];
  readonly countryBoxes: readonly CountryBox[];
  readonly directives: readonly Directive[];
  readonly endedInstruments: readonly EndedInstrument[];
  readonly fillers: readonly Filler[];
  readonly knownRanges: readonly KnownRange[];
  readonly legacyWords: readonly LegacyWord[];
  readonly mojibake: readonly Mojibake[];
  readonly papersSince: readonly PaperSince[];
  readonly profiles: readonly ExamProfile[];
  readonly renamedPlaces: readonly RenamedPlace[];
  readonly spellingVariants: readonly SpellingVariant[];
  readonly successors: readonly Successor[];
  readonly summits: readonly Summit[];
  readonly syllabus: readonly SyllabusNode[];
  readonly tenures: readonly Tenure[];
  readonly wars: readonly War[];
}

/** The tables as they ship. */
export const shipped: Tables = {
  abbreviations: knownAbbreviations,
  askedQuestions,
  cities,
  contestedTerms,
  countryBoxes,
  directives,
  endedInstruments,
  fillers,
  knownRanges,
  legacyWords,
  mojibake,
  papersSince,
  profiles,
  renamedPlaces,
  spellingVariants,
  successors,
  summits,
  syllabus,
  tenures,
  wars,
};
