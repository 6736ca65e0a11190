const protocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** The longest address that Windows follows (`INTERNET_MAX_URL_LENGTH` of wininet.h). */
const LONGEST = 2083;

/**
 * The address as it may stand in a file: an absolute `http:`, `https:` or `mailto:` URL in its canonical spelling.
 * `undefined` for any other: Word calls a file broken over one malformed target.
 */
export function printableUrl(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, href } = new URL(url);
  return protocols.has(protocol) && href.length <= LONGEST ? href : undefined;
}
