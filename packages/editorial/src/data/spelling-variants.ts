import type { Sourced } from './row.ts';

/** A word that American and British English spell differently. */
export interface SpellingVariant extends Sourced {
  /** Small letters. */
  readonly american: string;
  readonly british: string;
}

const SOURCE =
  'Merriam-Webster (American) and Oxford English Dictionary, British headwords; -ise as Indian government papers write it';

/** Words of diplomacy and study with two spellings. */
export const spellingVariants: readonly SpellingVariant[] = (
  [
    ['analyze', 'analyse'],
    ['analyzes', 'analyses'],
    ['analyzed', 'analysed'],
    ['analyzing', 'analysing'],
    ['authorize', 'authorise'],
    ['authorized', 'authorised'],
    ['behavior', 'behaviour'],
    ['canceled', 'cancelled'],
    ['catalog', 'catalogue'],
    ['center', 'centre'],
    ['centers', 'centres'],
    ['characterization', 'characterisation'],
    ['civilization', 'civilisation'],
    ['color', 'colour'],
    ['defense', 'defence'],
    ['emphasize', 'emphasise'],
    ['emphasizes', 'emphasises'],
    ['favor', 'favour'],
    ['favorable', 'favourable'],
    ['fulfill', 'fulfil'],
    ['honor', 'honour'],
    ['labor', 'labour'],
    ['license', 'licence'],
    ['maneuver', 'manoeuvre'],
    ['modeling', 'modelling'],
    ['neighbor', 'neighbour'],
    ['neighbors', 'neighbours'],
    ['neighboring', 'neighbouring'],
    ['neighborhood', 'neighbourhood'],
    ['normalization', 'normalisation'],
    ['offense', 'offence'],
    ['organization', 'organisation'],
    ['organizations', 'organisations'],
    ['organize', 'organise'],
    ['organized', 'organised'],
    ['program', 'programme'],
    ['programs', 'programmes'],
    ['recognize', 'recognise'],
    ['recognized', 'recognised'],
    ['rumor', 'rumour'],
    ['skeptical', 'sceptical'],
    ['theater', 'theatre'],
    ['traveled', 'travelled'],
  ] as const
).map(([american, british]) => ({ american, british, source: SOURCE }));

/** Key by which `extend` knows a word. */
export const spellingKey = ({ american }: SpellingVariant): string => american;
