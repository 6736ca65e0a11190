import type { Sourced } from './row.ts';

/** An office that somebody held for a time. */
export interface Tenure extends Sourced {
  /** Words that name the person; all must occur. Small letters. */
  readonly person: string;
  /** The office as texts name it: a text that begins so means it. Small letters. */
  readonly office: string;
  readonly from: string;
  /** Last day; open when left out. */
  readonly to?: string;
}

const tenure =
  (source: string) =>
  (person: string, office: string, from: string, to?: string): Tenure => ({
    person,
    office,
    from,
    source,
    ...(to === undefined ? {} : { to }),
  });

const britannica = tenure('Encyclopaedia Britannica, biographical articles');
const historian = tenure(
  'US Department of State, Office of the Historian, Principal Officers and Presidents',
);
const pmIndia = tenure('Prime Minister’s Office, Government of India, Former Prime Ministers');

/**
 * Who held which office when, acting terms with the others: Milošević was first President of the Presidency of Serbia, Putin acting President. People who are often given an office
 * that they held at another time.
 */
export const tenures: readonly Tenure[] = [
  britannica('milošević', 'president of serbia', '1989-05-08', '1997-07-23'),
  britannica('milošević', 'president of yugoslavia', '1997-07-23', '2000-10-07'),
  britannica('milošević', 'president of the federal republic of yugoslavia', '1997-07-23', '2000-10-07'),
  britannica('milosevic', 'president of serbia', '1989-05-08', '1997-07-23'),
  britannica('milosevic', 'president of yugoslavia', '1997-07-23', '2000-10-07'),
  britannica('milosevic', 'president of the federal republic of yugoslavia', '1997-07-23', '2000-10-07'),
  britannica('zulfikar ali bhutto', 'president', '1971-12-20', '1973-08-13'),
  britannica('zulfikar ali bhutto', 'prime minister', '1973-08-14', '1977-07-05'),
  britannica('gorbachev', 'general secretary', '1985-03-11', '1991-08-24'),
  britannica('gorbachev', 'president', '1990-03-15', '1991-12-25'),
  britannica('putin', 'president', '1999-12-31', '2008-05-07'),
  britannica('putin', 'president', '2012-05-07'),
  britannica('putin', 'prime minister', '1999-08-09', '2000-05-07'),
  britannica('putin', 'prime minister', '2008-05-08', '2012-05-07'),
  britannica('medvedev', 'president', '2008-05-07', '2012-05-07'),
  britannica('medvedev', 'prime minister', '2012-05-08', '2020-01-16'),
  britannica('menachem begin', 'prime minister', '1977-06-20', '1983-10-10'),
  britannica('anwar sadat', 'president', '1970-09-28', '1981-10-06'),
  pmIndia('indira gandhi', 'prime minister', '1966-01-24', '1977-03-24'),
  pmIndia('indira gandhi', 'prime minister', '1980-01-14', '1984-10-31'),
  pmIndia('lal bahadur shastri', 'prime minister', '1964-06-09', '1966-01-11'),
  pmIndia('atal bihari vajpayee', 'prime minister', '1996-05-16', '1996-06-01'),
  pmIndia('atal bihari vajpayee', 'prime minister', '1998-03-19', '2004-05-22'),
  pmIndia('manmohan singh', 'prime minister', '2004-05-22', '2014-05-26'),
  pmIndia('narendra modi', 'prime minister', '2014-05-26'),
  historian('donald trump', 'president', '2017-01-20', '2021-01-20'),
  historian('donald trump', 'president', '2025-01-20'),
  historian('joe biden', 'president', '2021-01-20', '2025-01-20'),
  historian('joe biden', 'vice president', '2009-01-20', '2017-01-20'),
  historian('barack obama', 'president', '2009-01-20', '2017-01-20'),
  historian('ronald reagan', 'president', '1981-01-20', '1989-01-20'),
  historian('jimmy carter', 'president', '1977-01-20', '1981-01-20'),
  historian('richard nixon', 'president', '1969-01-20', '1974-08-09'),
  historian('henry kissinger', 'secretary of state', '1973-09-22', '1977-01-20'),
  historian('henry kissinger', 'national security advisor', '1969-01-20', '1975-11-03'),
  historian('john kerry', 'secretary of state', '2013-02-01', '2017-01-20'),
  historian('mike pompeo', 'secretary of state', '2018-04-26', '2021-01-20'),
  historian('antony blinken', 'secretary of state', '2021-01-26', '2025-01-20'),
  historian('warren christopher', 'secretary of state', '1993-01-20', '1997-01-17'),
];

/** Key by which `extend` knows a tenure. */
export const tenureKey = ({ person, office, from }: Tenure): string => `${person}/${office}/${from}`;
