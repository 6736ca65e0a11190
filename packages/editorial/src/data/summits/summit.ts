import type { Sourced } from '../row.ts';

/** Whose ground a meeting was on, seen from its parties. `multilateral`: a conference of so many that the question has no sense. */
export type SummitGround =
  | 'third-state'
  | 'mediator-territory'
  | 'party-territory'
  | 'io-premises'
  | 'international-space'
  | 'multilateral';

/** A meeting of the past that briefs name as a precedent. */
export interface Summit extends Sourced {
  /** Its usual name. */
  readonly name: string;
  readonly year: number;
  /** Last year, where it ran over several. */
  readonly until?: number;
  readonly place: string;
  /** ISO 3166 code of the country at the time. */
  readonly country: string;
  readonly ground: SummitGround;
  /** Words by which a precedent with the right year is known to be this one; small letters. */
  readonly words: readonly string[];
  /** A name of which the table holds every meeting: a year that is not there is wrong. */
  readonly series?: string;
  /** Key shared by the meetings of the same two powers. */
  readonly between?: string;
}

/** Key by which `extend` knows a meeting. */
export const summitKey = ({ name, year }: Summit): string => `${name}/${year}`;

type Row = readonly [
  page: string,
  year: number,
  name: string,
  place: string,
  country: string,
  ground: SummitGround,
  words: string,
  more?: Partial<Pick<Summit, 'until' | 'series' | 'between'>>,
];

/** Rows that rest on one work; each names the page of it, or the document. Words are parted by bars. */
export function from(work: string, rows: readonly Row[]): Summit[] {
  return rows.map(([page, year, name, place, country, ground, words, more = {}]) => ({
    name,
    year,
    place,
    country,
    ground,
    words: words.split('|'),
    source: `${work}, “${page}”`,
    ...more,
  }));
}

/** Encyclopaedia Britannica, by article. */
export const BRITANNICA = 'Encyclopaedia Britannica';
/** Milestones in the History of U.S. Foreign Relations, by page. */
export const HISTORIAN =
  'US Department of State, Office of the Historian, Milestones in the History of U.S. Foreign Relations';
/** Journeys of presidents, by president. */
export const TRAVELS = 'US Department of State, Office of the Historian, Travels Abroad of the President';
/** Documents of the Indian foreign ministry, by title. */
export const MEA = 'Ministry of External Affairs, Government of India';
/** Peace agreements, by title. */
export const PEACEMAKER = 'United Nations Peacemaker, peace agreements database';
