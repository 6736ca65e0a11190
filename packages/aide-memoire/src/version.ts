declare const __AIDE_MEMOIRE_VERSION__: string | undefined;

/** The version of this package, put in when it is built. */
export const VERSION: string =
  typeof __AIDE_MEMOIRE_VERSION__ === 'string' ? __AIDE_MEMOIRE_VERSION__ : '0.0.0';
