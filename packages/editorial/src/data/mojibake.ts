import type { Sourced } from './row.ts';

/** What UTF-8 looks like when it was read in another code page. */
export interface Mojibake extends Sourced {
  /** A regular expression without flags. */
  readonly pattern: string;
  readonly codePage: string;
  /** What it was, where that is certain. */
  readonly was?: string;
}

const greek =
  'Unicode Consortium, mapping table CP1253: F0 is π, BA is Ί, B8 is Έ, B7 is ·, AF is ―; 9F, 87 and 8E are not assigned and were dropped';
const western = 'WHATWG Encoding Standard, index windows-1252';

/** Signs of text read in the wrong code page; the exact ones first. */
export const mojibake: readonly Mojibake[] = [
  { pattern: '\u03C0\u038A\u03C0\u0388', codePage: 'windows-1253', was: '🇺🇸', source: greek },
  { pattern: '\u03C0\u00B7\u03C0\u038A', codePage: 'windows-1253', was: '🇷🇺', source: greek },
  { pattern: '\u03C0\u2015', codePage: 'windows-1253', was: '🎯', source: greek },
  { pattern: '(?:^|\\s)\u03C0(?=\\s|$)', codePage: 'windows-1253', source: greek },
  { pattern: 'â€[™˜œ“”\u009d¢]', codePage: 'windows-1252', source: western },
  { pattern: 'Ã[\u0080-¿©¨¢¤¶¼]', codePage: 'windows-1252', source: western },
  { pattern: 'à[¤¥][\u0080-¿•‚„…†‡ˆ‰Š‹Œ‘’“”–—˜™š›œ]', codePage: 'windows-1252', source: western },
  { pattern: 'ðŸ', codePage: 'windows-1252', source: western },
  {
    pattern: '\uFFFD',
    codePage: 'an unknown code page',
    source: 'Unicode Standard, U+FFFD replacement character',
  },
];
