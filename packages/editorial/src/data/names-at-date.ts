import type { Sourced } from './row.ts';

/** A name that gave way to another on a day. */
export interface RenamedPlace extends Sourced {
  readonly old: string;
  readonly new: string;
  /** First day of the new name; the year, or the years, where sources do not agree on the day. EDTF. */
  readonly since: string;
  /** A city: books of today use its name of today for every time, so only the old name is looked for. */
  readonly city?: boolean;
}

const un = 'United Nations Terminology Database (UNTERM), country names';

/** Names of states and cities by date, in English. Names of treaties keep the form of their day and are not looked at. */
export const renamedPlaces: readonly RenamedPlace[] = [
  {
    old: 'Turkey',
    new: 'Türkiye',
    since: '2022-06-01',
    source: `${un}; letter of the Government to the Secretary-General, June 2022`,
  },
  { old: 'Burma', new: 'Myanmar', since: '1989-06-18', source: `${un}; ISO 3166-3, BUMM` },
  {
    old: 'Ceylon',
    new: 'Sri Lanka',
    since: '1972-05-22',
    source: `${un}; Encyclopaedia Britannica, “Sri Lanka”`,
  },
  {
    old: 'Swaziland',
    new: 'Eswatini',
    since: '2018-04-19',
    source: `${un}; ISO 3166-1 Newsletter, July 2018`,
  },
  {
    old: 'Zaire',
    new: 'Democratic Republic of the Congo',
    since: '1997-05-17',
    source: `${un}; ISO 3166-3, ZRCD`,
  },
  { old: 'Upper Volta', new: 'Burkina Faso', since: '1984-08-04', source: `${un}; ISO 3166-3, HVBF` },
  { old: 'Dahomey', new: 'Benin', since: '1975-11-30', source: `${un}; ISO 3166-3, DYBJ` },
  { old: 'Cape Verde', new: 'Cabo Verde', since: '2013-10-25', source: un },
  { old: 'Ivory Coast', new: 'Côte d’Ivoire', since: '1985/1986', source: un },
  { old: 'Persia', new: 'Iran', since: '1935-03-21', source: 'Encyclopaedia Britannica, “Iran”' },
  {
    old: 'Kiev',
    new: 'Kyiv',
    since: '2019-06-17',
    city: true,
    source: 'United States Board on Geographic Names, decision of June 2019; AP Stylebook, August 2019',
  },
  {
    old: 'Leningrad',
    new: 'St Petersburg',
    since: '1991-09-06',
    city: true,
    source: 'Encyclopaedia Britannica, “St. Petersburg”',
  },
  {
    old: 'Rangoon',
    new: 'Yangon',
    since: '1989-06-18',
    city: true,
    source: 'Encyclopaedia Britannica, “Yangon”',
  },
  {
    old: 'Dacca',
    new: 'Dhaka',
    since: '1982',
    city: true,
    source: 'Encyclopaedia Britannica, “Dhaka”',
  },
  {
    old: 'Bombay',
    new: 'Mumbai',
    since: '1995',
    city: true,
    source: 'Encyclopaedia Britannica, “Mumbai”',
  },
  {
    old: 'Madras',
    new: 'Chennai',
    since: '1996',
    city: true,
    source: 'Encyclopaedia Britannica, “Chennai”',
  },
  {
    old: 'Calcutta',
    new: 'Kolkata',
    since: '2001-01-01',
    city: true,
    source: 'Encyclopaedia Britannica, “Kolkata”',
  },
  {
    old: 'Nur-Sultan',
    new: 'Astana',
    since: '2022-09-17',
    city: true,
    source: 'Encyclopaedia Britannica, “Astana”',
  },
];

/** Key by which `extend` knows a name. */
export const renamedKey = ({ old }: RenamedPlace): string => old;
