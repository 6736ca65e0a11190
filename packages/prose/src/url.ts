const ALLOWED = /^(?:https?|mailto):/i;

/** An address that may be printed and followed, in its normal form; `undefined` for any other, scripts and files among them. */
export function safeUrl(url: string): string | undefined {
  if (!ALLOWED.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).href;
}
