import type { Sourced } from './row.ts';

/** A city of international meetings and the state that it is in. */
export interface City extends Sourced {
  readonly name: string;
  /** ISO 3166-1 code, small letters. */
  readonly country: string;
}

const SOURCE =
  'United Nations Statistics Division, Demographic Yearbook, table 8: capital cities and cities of 100,000 and more';

const LIST: Readonly<Record<string, readonly string[]>> = {
  ae: ['Abu Dhabi', 'Dubai'],
  at: ['Vienna'],
  be: ['Brussels'],
  br: ['Brasília', 'Rio de Janeiro'],
  by: ['Minsk'],
  ca: ['Ottawa'],
  ch: ['Geneva', 'Bern', 'Lausanne', 'Davos'],
  cn: ['Beijing', 'Shanghai', 'Wuhan'],
  cz: ['Prague'],
  de: ['Berlin', 'Munich', 'Bonn'],
  dk: ['Copenhagen'],
  dz: ['Algiers'],
  eg: ['Cairo', 'Sharm el-Sheikh'],
  et: ['Addis Ababa'],
  fi: ['Helsinki'],
  fr: ['Paris', 'Strasbourg'],
  gb: ['London', 'Belfast'],
  hu: ['Budapest'],
  id: ['Jakarta', 'Bandung'],
  in: ['New Delhi', 'Shimla', 'Agra', 'Mumbai'],
  iq: ['Baghdad'],
  ir: ['Tehran'],
  is: ['Reykjavik'],
  it: ['Rome'],
  jo: ['Amman'],
  jp: ['Tokyo', 'Hiroshima', 'Kyoto'],
  ke: ['Nairobi'],
  kp: ['Pyongyang'],
  kr: ['Seoul'],
  kz: ['Astana', 'Almaty'],
  my: ['Kuala Lumpur'],
  no: ['Oslo'],
  np: ['Kathmandu'],
  om: ['Muscat'],
  pk: ['Islamabad', 'Lahore', 'Karachi'],
  pl: ['Warsaw'],
  qa: ['Doha'],
  rs: ['Belgrade'],
  ru: ['Moscow', 'St Petersburg', 'Vladivostok'],
  sa: ['Riyadh', 'Jeddah'],
  sg: ['Singapore'],
  th: ['Bangkok'],
  tr: ['Ankara', 'Istanbul'],
  tz: ['Arusha'],
  ua: ['Kyiv'],
  us: ['Washington', 'New York', 'Miami'],
  uz: ['Tashkent', 'Samarkand'],
  vn: ['Hanoi'],
  za: ['Pretoria', 'Johannesburg'],
};

/** Places of meetings that are too small for that table. */
const SMALL = ['Davos', 'Sharm el-Sheikh'];

/** Cities by country. */
export const cities: readonly City[] = Object.entries(LIST).flatMap(([country, names]) =>
  names.map((name) => ({
    name,
    country,
    source: SMALL.includes(name) ? `Encyclopaedia Britannica, “${name}”` : SOURCE,
  })),
);

/** Key by which `extend` knows a city. */
export const cityKey = ({ name }: City): string => name;
