/** Lengths from 3 to 258 and distances from 1 to 32,768 as symbols with extra bits (RFC 1951, 3.2.5). */
const LENGTH_BASES = [
  3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195,
  227, 258,
];
const DISTANCE_BASES = [
  1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
  6145, 8193, 12_289, 16_385, 24_577,
];

/** The first symbol that is a length, and the one that ends a block. */
export const FIRST_LENGTH = 257;
export const END_OF_BLOCK = 256;

/** Least value and number of extra bits of each symbol. */
export const lengthBase = Uint16Array.from(LENGTH_BASES);
export const lengthExtra = Uint8Array.from(LENGTH_BASES, (_, index) =>
  index < 8 || index === 28 ? 0 : (index >> 2) - 1,
);
export const distanceBase = Uint16Array.from(DISTANCE_BASES);
export const distanceExtra = Uint8Array.from(DISTANCE_BASES, (_, index) =>
  index < 4 ? 0 : (index >> 1) - 1,
);

/** The symbol of each length, from 0; those under 3 have none. */
export const lengthSymbol = new Uint8Array(259);
LENGTH_BASES.forEach((base, symbol) => {
  lengthSymbol.fill(symbol, base);
});

// Distances up to 256 one by one, those beyond by their upper bits: bases are multiples of 128 there, and one.
const symbols = new Uint8Array(512);
DISTANCE_BASES.forEach((base, symbol) => {
  symbols.fill(symbol, base <= 256 ? base - 1 : 256 + ((base - 1) >> 7));
  if (base <= 256) symbols.fill(symbol, 256);
});

/** The symbol of a distance. */
export const distanceSymbol = (distance: number): number =>
  symbols[distance <= 256 ? distance - 1 : 256 + ((distance - 1) >> 7)] ?? 0;

/** The order in which the lengths of codes for lengths of codes stand (RFC 1951, 3.2.7). */
export const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
