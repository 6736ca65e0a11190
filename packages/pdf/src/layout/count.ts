import type { WriterWords } from '@aide-memoire/handout';

/** A number that the writer itself counts, in the digits of the document. */
export const counted = (value: number, { digits }: WriterWords): string =>
  digits === 'deva'
    ? String(value).replace(/\d/g, (digit) => String.fromCodePoint(0x0966 + Number(digit)))
    : String(value);
