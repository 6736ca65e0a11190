/** Names of the spellings of a brief. */
export const SPELLING_NAMES = ['md', 'yaml', 'json'] as const;

/** The name of a spelling. */
export type SpellingName = (typeof SPELLING_NAMES)[number];
