import type { Sourced } from './row.ts';

/** What a figure is known to lie between. */
export interface KnownRange extends Sourced {
  readonly name: string;
  /** Groups of words of a statistic's label, scope and figure: one of each group must occur. Small letters. */
  readonly words: readonly (readonly string[])[];
  readonly currency?: string;
  readonly min: number;
  readonly max: number;
  /** The range holds for figures of this time, EDTF interval. */
  readonly during: string;
}

/** Ranges of figures that briefs repeat. */
export const knownRanges: readonly KnownRange[] = [
  {
    name: 'immobilised assets of the Central Bank of Russia',
    words: [
      ['russian', 'russia'],
      ['assets', 'reserves'],
      ['frozen', 'immobilised', 'immobilized', 'blocked'],
    ],
    currency: 'USD',
    min: 260e9,
    max: 360e9,
    during: '2022-03/..',
    source:
      'European Commission and G7 leaders’ statements, 2022–2024: about EUR 260 billion worldwide, some USD 280–350 billion',
  },
  {
    name: 'Pakistani prisoners after the war of 1971',
    words: [['pakistani'], ['prisoners', 'pow']],
    min: 90000,
    max: 93000,
    during: '1971-12/1974-12',
    source: 'Encyclopaedia Britannica, “Indo-Pakistani War of 1971” and newspaper accounts: 90,000 to 93,000',
  },
  {
    name: 'Member States of the United Nations',
    words: [
      ['united nations', 'un member'],
      ['member states', 'members'],
    ],
    min: 193,
    max: 193,
    during: '2011-07-14/..',
    source: 'United Nations, Growth in United Nations membership',
  },
  {
    name: 'Member States of the European Union',
    words: [
      ['european union', 'eu member'],
      ['member states', 'members'],
    ],
    min: 27,
    max: 27,
    during: '2020-02-01/..',
    source: 'European Union, Country profiles',
  },
  {
    name: 'Parties to the Paris Agreement conference of 2015',
    words: [['paris'], ['parties'], ['cop21', 'cop 21', 'adopted']],
    min: 195,
    max: 196,
    during: '2015-12',
    source: 'UNFCCC, The Paris Agreement: adopted by 196 Parties (195 states and the European Union)',
  },
];

/** Key by which `extend` knows a range. */
export const rangeKey = ({ name }: KnownRange): string => name;
