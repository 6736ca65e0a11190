export { parseInline } from './parse.ts';
export type * from './phrasing.ts';
export { plainText } from './plain.ts';
export { canonicalInline, spellInline } from './spell.ts';
export { safeUrl } from './url.ts';
