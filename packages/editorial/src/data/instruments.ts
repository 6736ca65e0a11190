import type { Sourced } from './row.ts';

/** An arrangement that has ended. */
export interface EndedInstrument extends Sourced {
  readonly name: string;
  /** Words by which a text means it and nothing else; small letters. */
  readonly words: readonly string[];
  /** First day, as EDTF. */
  readonly from: string;
  /** Last day, as EDTF. */
  readonly ended: string;
}

/** Treaties and arrangements that can no longer be extended or applied. */
export const endedInstruments: readonly EndedInstrument[] = [
  {
    name: 'Black Sea Grain Initiative',
    words: ['grain corridor', 'black sea grain', 'grain initiative', 'grain deal'],
    from: '2022-07-22',
    ended: '2023-07-17',
    source: 'United Nations, Black Sea Grain Initiative Joint Coordination Centre',
  },
  {
    name: 'INF Treaty',
    words: ['inf treaty', 'intermediate-range nuclear forces treaty'],
    from: '1988-06-01',
    ended: '2019-08-02',
    source: 'US Department of State, statement on withdrawal from the INF Treaty, 2 August 2019',
  },
  {
    name: 'ABM Treaty',
    words: ['abm treaty', 'anti-ballistic missile treaty'],
    from: '1972-10-03',
    ended: '2002-06-13',
    source:
      'US Department of State, treaty between the United States and the USSR on anti-ballistic missile systems',
  },
  {
    name: 'START I',
    words: ['start i'],
    from: '1994-12-05',
    ended: '2009-12-05',
    source: 'US Department of State, START: treaty text and duration (Article XVII)',
  },
  {
    name: 'New START',
    words: ['new start'],
    from: '2011-02-05',
    ended: '2026-02-05',
    source: 'New START, Article XIV, and the extension of 3 February 2021, US Department of State',
  },
  {
    name: 'Warsaw Pact',
    words: ['warsaw pact', 'warsaw treaty organization'],
    from: '1955-05-14',
    ended: '1991-07-01',
    source: 'Encyclopaedia Britannica, “Warsaw Pact”',
  },
  {
    name: 'League of Nations',
    words: ['league of nations'],
    from: '1920-01-10',
    ended: '1946-04-18',
    source:
      'League of Nations, Resolution for the Dissolution of the League of Nations, 18 April 1946: with effect from the day following the close of the session',
  },
  {
    name: 'SEATO',
    words: ['seato', 'southeast asia treaty organization'],
    from: '1955-02-19',
    ended: '1977-06-30',
    source: 'Encyclopaedia Britannica, “SEATO”; US Department of State, Office of the Historian',
  },
  {
    name: 'NAFTA',
    words: ['nafta', 'north american free trade agreement'],
    from: '1994-01-01',
    ended: '2020-06-30',
    source: 'Office of the United States Trade Representative: the USMCA entered into force on 1 July 2020',
  },
  {
    name: 'Millennium Development Goals',
    words: ['millennium development goals', 'mdgs'],
    from: '2000-09-08',
    ended: '2015-12-31',
    source: 'United Nations, Millennium Development Goals and beyond 2015',
  },
];

/** Key by which `extend` knows an arrangement. */
export const instrumentKey = ({ name }: EndedInstrument): string => name;
