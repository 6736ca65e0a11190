import type { PartName } from '../sections/parts.ts';
import type { WriterWords } from '../tree/handout.ts';
import type { McqWords } from './mcq.ts';
import type { PaperWords } from './paper.ts';
import type { ValueWords } from './values.ts';

/** Everything that a handout says of itself in one language. Names of fields and of their values are those of the schema. */
export interface Words {
  /** BCP 47 language that these words are in. */
  readonly lang: string;
  /** Default headings of the sections and of the other parts. */
  readonly headings: Readonly<Record<PartName, string>>;
  readonly labels: Readonly<Record<Label, string>>;
  readonly status: Readonly<Record<string, string>>;
  readonly functions: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
  readonly participation: Readonly<Record<string, string>>;
  readonly stances: Readonly<Record<string, string>>;
  readonly results: Readonly<Record<string, string>>;
  /** What a party wants in a matter of the agenda. */
  readonly positions: Readonly<Record<string, string>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly legalForces: Readonly<Record<string, string>>;
  readonly marks: Readonly<
    Record<
      'draft' | 'review' | 'superseded' | 'withdrawn' | 'fixture' | 'unverified' | 'partly' | 'disputed',
      string
    >
  >;
  readonly venueColumns: readonly [string, string, string];
  readonly reactionColumns: readonly [string, string, string];
  readonly mcq: McqWords;
  readonly values: ValueWords;
  readonly paper: PaperWords;
  readonly dates: DateWords;
  readonly writer: WriterWords;
  /** `Page {page} of {pages}`. */
  readonly pageOf: string;
  /** What a QR code is for those who cannot see it: `QR code that opens example.org`. */
  readonly qrOf: (address: string) => string;
  /** `10 marks`, `150 words`. */
  readonly marksOf: (marks: string) => string;
  readonly wordsOf: (words: string) => string;
  /** Words that claim a question was asked in an exam. */
  readonly claimsAsked: RegExp;
}

/** Single labels. */
export type Label =
  | 'published'
  | 'updated'
  | 'category'
  | 'categories'
  | 'place'
  | 'status'
  | 'date'
  | 'resumes'
  | 'objective'
  | 'objectives'
  | 'redLine'
  | 'redLines'
  | 'leverage'
  | 'background'
  | 'significance'
  | 'challenges'
  | 'wayForward'
  | 'indiaAngle'
  | 'asked'
  | 'practice'
  | 'adapted'
  | 'adaptedFrom'
  | 'shortNote'
  | 'essay'
  | 'syllabus'
  | 'themes'
  | 'outlook'
  | 'strategicSignificance'
  | 'verification'
  | 'noSources'
  | 'accessed'
  | 'representedBy'
  | 'unofficial'
  | 'staticLinks'
  | 'prelims'
  | 'revision'
  | 'fullTitle'
  | 'legalForce'
  | 'parties'
  | 'initialled'
  | 'adopted'
  | 'signed'
  | 'ratified'
  | 'inForce'
  | 'ended'
  | 'registered'
  | 'kind'
  | 'type'
  | 'timing'
  | 'sessions'
  | 'host'
  | 'mediators'
  | 'facilitators'
  | 'excluded'
  | 'venue'
  | 'asOf'
  | 'asOfShort'
  | 'translated'
  | 'audiences'
  | 'authors'
  | 'reviewers'
  | 'publisher'
  | 'licence'
  | 'address'
  | 'machines'
  | 'archived'
  | 'embeddedIn'
  | 'credit'
  | 'boundaries'
  | 'see';

/** What dates are made of. */
export interface DateWords {
  readonly months: readonly string[];
  /** By EDTF code 21–24; 25–32 read as the same seasons. */
  readonly seasons: readonly [string, string, string, string];
  readonly day: (day: string, month: string, year: string) => string;
  readonly month: (month: string, year: string) => string;
  readonly season: (season: string, year: string) => string;
  readonly quarter: (number: string, year: string) => string;
  readonly third: (number: string, year: string) => string;
  readonly half: (number: string, year: string) => string;
  readonly decade: (year: string) => string;
  /** By its number: 20 is from 1900 to 1999. */
  readonly century: (number: number) => string;
  /** A year before our era. */
  readonly before: (year: string) => string;
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly since: (date: string) => string;
  readonly until: (date: string) => string;
}
