import type { Handout } from '../tree/handout.ts';
import type { Inline } from '../tree/inline.ts';
import { plainText } from '../tree/plain.ts';
import type { Digits } from './options.ts';

/** Fields whose digits are codes, not numbers: they stay. */
const CODES = new Set([
  'type',
  'from',
  'id',
  'image',
  'url',
  'target',
  'source',
  'lang',
  'stamp',
  'template',
  'accent',
  'paper',
]);

/** A handout with its numbers in other digits; addresses and code keep theirs. Numbers that writers count go by `words.digits`. */
export function inDigits(handout: Handout, digits: Digits): Handout {
  const { brand, ...rest } = change(handout, digits) as Handout;
  return {
    ...rest,
    words: { ...rest.words, digits },
    ...(handout.brand === undefined ? {} : { brand: handout.brand }),
  };
}

function change(value: unknown, digits: Digits): unknown {
  if (typeof value === 'string') return isForeign(value, digits) ? value : sayDigits(value, digits);
  if (Array.isArray(value)) return value.map((item) => change(item, digits));
  if (typeof value !== 'object' || value === null) return value;
  if ('type' in value && value.type === 'inlineCode') return value;
  const numbered =
    'source' in value && 'number' in value && typeof value.number === 'number'
      ? { printed: sayDigits(String(value.number), digits) }
      : {};
  return {
    ...numbered,
    ...Object.fromEntries(
      Object.entries(value).map(([key, child]) => [
        key,
        CODES.has(key) || (key === 'children' && isAddress(value)) ? child : change(child, digits),
      ]),
    ),
  };
}

/** Words in Latin letters alone, such as the title of a source, keep their digits: the two do not go together. */
function isForeign(text: string, digits: Digits): boolean {
  return digits !== 'latn' && /\p{Script=Latin}{2}/u.test(text) && !/\p{Script=Devanagari}/u.test(text);
}

/** A link whose words are an address: they have no spaces. */
function isAddress(value: object): boolean {
  return (
    'type' in value &&
    value.type === 'link' &&
    'children' in value &&
    !plainText(value.children as Inline[]).includes(' ')
  );
}

const ZERO = { latn: 0x30, deva: 0x966 } as const;

/** A text with its decimal digits, Latin or Devanagari, in those asked for. */
export function sayDigits(text: string, digits: Digits): string {
  return text.replaceAll(/[0-9०-९]/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    return String.fromCodePoint(ZERO[digits] + (code >= ZERO.deva ? code - ZERO.deva : code - ZERO.latn));
  });
}
