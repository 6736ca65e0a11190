import type { Sourced } from './row.ts';

/** Latin letters that a legacy font draws as a frequent Hindi word. */
export interface LegacyWord extends Sourced {
  readonly bytes: string;
  readonly word: string;
}

const SOURCE = 'Kruti Dev 010 keyboard layout (Remington)';

/** Words of Kruti Dev text that no English or Hindi text in Latin letters has. */
export const legacyWords: readonly LegacyWord[] = (
  [
    ['gS', 'है'],
    ['gSa', 'हैं'],
    ['esa', 'में'],
    ['vkSj', 'और'],
    ['dks', 'को'],
    ['ftl', 'जिस'],
    ['fd;k', 'किया'],
    ['Hkkjr', 'भारत'],
    ['esjk', 'मेरा'],
    ['ugha', 'नहीं'],
    ['fy,', 'लिए'],
    ['rFkk', 'तथा'],
    ['mUgksaus', 'उन्होंने'],
    ['ls', 'से'],
    ['dk', 'का'],
    ['dh', 'की'],
    ['ds', 'के'],
  ] as const
).map(([bytes, word]) => ({ bytes, word, source: SOURCE }));

/** Key by which `extend` knows a word. */
export const legacyKey = ({ bytes }: LegacyWord): string => bytes;
