import type { Sourced } from './row.ts';

/** A war that ran over several years, by its first and last year. */
export interface War extends Sourced {
  readonly name: string;
  /** Words by which a text names the two sides or the war; small letters. */
  readonly words: readonly string[];
  readonly from: number;
  readonly to: number;
}

const war = (
  name: string,
  from: number,
  to: number,
  words: readonly string[],
  article: string = name,
): War => ({
  name,
  words,
  from,
  to,
  source: `Encyclopaedia Britannica, “${article}”`,
});

/** Wars whose years are now and then given as those of the talks that ended them. */
export const wars: readonly War[] = [
  war('World War I', 1914, 1918, ['world war i', 'first world war']),
  war('World War II', 1939, 1945, ['world war ii', 'second world war']),
  war('Korean War', 1950, 1953, ['korea', 'korean']),
  war('Iran-Iraq War', 1980, 1988, ['iran iraq']),
  war('Algerian War', 1954, 1962, ['algeria', 'algerian']),
  war('Persian Gulf War', 1990, 1991, ['gulf war']),
  war('Bosnian War', 1992, 1995, ['bosnia', 'bosnian']),
  war('Kosovo conflict', 1998, 1999, ['kosovo']),
  war('Eritrean-Ethiopian War', 1998, 2000, ['eritrea', 'eritrean', 'ethiopia eritrea'], 'Eritrea'),
  war('Chaco War', 1932, 1935, ['chaco']),
  war('Spanish Civil War', 1936, 1939, ['spanish civil war']),
  war('Soviet invasion of Afghanistan', 1979, 1989, ['soviet afghan', 'afghan soviet']),
  war('Russo-Japanese War', 1904, 1905, ['russo japanese', 'russia japan']),
  war('First Indochina War', 1946, 1954, ['indochina'], 'Indochina wars'),
  war('Kashmir war of 1947–1949', 1947, 1949, ['kashmir'], 'Kashmir'),
];

/** Key by which `extend` knows a war. */
export const warKey = ({ name }: War): string => name;
