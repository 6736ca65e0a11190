declare const __AIDE_MEMOIRE_ENGINE__: string | undefined;

/**
 * Stands for all that a build depends on and is ours: the digest of our sources and of the versions of what they use, put in when the
 * packages are built. Run from sources, nobody knows it, and what was kept of other runs from sources may be out of date.
 */
export const ENGINE: string =
  typeof __AIDE_MEMOIRE_ENGINE__ === 'string' ? __AIDE_MEMOIRE_ENGINE__ : 'sources';
