/** Characters that somebody will type from paper. */
const TYPED = 60;

/** An address as it is printed: without protocol, `www.` and closing slash; only the site where the whole is too long to type. */
export function shortAddress(url: string): string {
  const shown = url.replace(/^(?:https?:\/\/|mailto:)(?:www\.)?/, '').replace(/\/$/, '');
  if (shown.length <= TYPED) return shown;
  return `${shown.split('/')[0]}/…`;
}
