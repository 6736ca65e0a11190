import type { Sourced } from './row.ts';

/** A state of today and the time before it was one. */
export interface Successor extends Sourced {
  /** ISO 3166-1 code, small letters. */
  readonly code: string;
  /** English name. */
  readonly name: string;
  /** First day on which the earlier state held the ground. */
  readonly from: string;
  /** First day of the state of today. */
  readonly since: string;
  /** Code to write in its place before that day. */
  readonly formerly: string;
  readonly formerName: string;
}

const republic = (code: string, name: string, since: string, from = '1922-12-30'): Successor => ({
  code,
  name,
  from,
  since,
  formerly: 'suhh',
  formerName: 'Soviet Union',
  source: `Encyclopaedia Britannica, “${name}”; ISO 3166-3, SUHH`,
});

const yugoslav = (code: string, name: string, since: string): Successor => ({
  code,
  name,
  from: '1945-11-29',
  since,
  formerly: 'yucs',
  formerName: 'Yugoslavia',
  source: `Encyclopaedia Britannica, “${name}”; ISO 3166-3, YUCS`,
});

const czechoslovak = (code: string, name: string): Successor => ({
  code,
  name,
  // Between the Munich Agreement and the end of the war there was a Slovak state, and no Czechoslovak one on this ground.
  from: '1945-05-09',
  since: '1993-01-01',
  formerly: 'cshh',
  formerName: 'Czechoslovakia',
  source: `Encyclopaedia Britannica, “${name}”; ISO 3166-3, CSHH`,
});

/** States whose names are put into times when another state was there. Ukraine and Belarus, members of the United Nations since 1945, are left out. */
export const successors: readonly Successor[] = [
  republic('ru', 'Russia', '1991-12-26'),
  republic('kz', 'Kazakhstan', '1991-12-16'),
  republic('uz', 'Uzbekistan', '1991-08-31'),
  republic('kg', 'Kyrgyzstan', '1991-08-31'),
  republic('tj', 'Tajikistan', '1991-09-09'),
  republic('tm', 'Turkmenistan', '1991-10-27'),
  republic('am', 'Armenia', '1991-09-21'),
  republic('az', 'Azerbaijan', '1991-08-30'),
  republic('ge', 'Georgia', '1991-04-09'),
  // Bessarabia was Romanian until then.
  republic('md', 'Moldova', '1991-08-27', '1940-06-28'),
  yugoslav('hr', 'Croatia', '1991-06-25'),
  yugoslav('si', 'Slovenia', '1991-06-25'),
  yugoslav('mk', 'North Macedonia', '1991-09-08'),
  yugoslav('ba', 'Bosnia and Herzegovina', '1992-03-03'),
  czechoslovak('cz', 'Czechia'),
  czechoslovak('sk', 'Slovakia'),
  {
    code: 'bd',
    name: 'Bangladesh',
    from: '1947-08-14',
    since: '1971-03-26',
    formerly: 'pk',
    formerName: 'East Pakistan',
    source: 'Encyclopaedia Britannica, “Bangladesh”',
  },
  {
    code: 'ye',
    name: 'Yemen',
    from: '1967-11-30',
    since: '1990-05-22',
    formerly: 'ydye',
    formerName: 'North Yemen or South Yemen',
    source: 'Encyclopaedia Britannica, “Yemen”; ISO 3166-3, YDYE',
  },
  {
    code: 'zw',
    name: 'Zimbabwe',
    from: '1923-10-01',
    since: '1980-04-18',
    formerly: 'rhzw',
    formerName: 'Southern Rhodesia',
    source: 'Encyclopaedia Britannica, “Zimbabwe”; ISO 3166-3, RHZW',
  },
  {
    code: 'ss',
    name: 'South Sudan',
    from: '1956-01-01',
    since: '2011-07-09',
    formerly: 'sd',
    formerName: 'Sudan',
    source: 'United Nations, Member States: South Sudan; Encyclopaedia Britannica, “South Sudan”',
  },
  {
    code: 'er',
    name: 'Eritrea',
    from: '1962-11-15',
    since: '1993-05-24',
    formerly: 'et',
    formerName: 'Ethiopia',
    source: 'Encyclopaedia Britannica, “Eritrea”',
  },
];

/** Key by which `extend` knows a state. */
export const successorKey = ({ code }: Successor): string => code;
