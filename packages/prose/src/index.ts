export { parseInline } from './parse.ts';
export type * from './phrasing.ts';
export { plainText } from './plain.ts';
export { canonicalInline, guardBackslash, spellInline } from './spell.ts';
export { trimInline } from './trim.ts';
export { safeUrl } from './url.ts';
