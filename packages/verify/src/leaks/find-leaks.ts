import { fold, undisguise } from './disguises.ts';
import { placesInDocx } from './in-docx.ts';
import { placesInMarkdown } from './in-markdown.ts';
import { placesInPdf } from './in-pdf.ts';
import { keysIn } from './keys.ts';
import type { HidingPlace, Leak } from './leak.ts';

/**
 * Looks for secrets everywhere in a finished file (`md`, `docx` or `pdf`): in what is shown, and in alternative texts, bookmarks,
 * properties, metadata, comments, hidden runs, attached files and custom XML. Spaces, marks and case do not hide one, nor do the
 * escapes of XML, JSON and addresses, or base 64. Attached briefs are looked through for keys of answers too. `teacherSecrets` of
 * `@aide-memoire/schema` lists the secrets of a brief. Rejects for a file that cannot be read: what cannot be read is not proven.
 */
export async function findLeaks(
  bytes: Uint8Array,
  extension: string,
  secrets: readonly string[],
): Promise<Leak[]> {
  const places = await placesIn(bytes, extension);
  const wanted = secrets
    .map((secret) => ({ secret, folded: fold(secret) }))
    .filter(({ folded }) => folded !== '');
  const leaks = new Map<string, Leak>();
  for (const { place, text } of places) {
    const texts = undisguise(text);
    const folded = texts.map(fold);
    for (const { secret, folded: needle } of wanted)
      if (!leaks.has(secret) && folded.some((each) => each.includes(needle)))
        leaks.set(secret, { secret, place });
    for (const key of texts.flatMap(keysIn)) leaks.set(`${place} ${key}`, { secret: key, place });
  }
  return [...leaks.values()];
}

async function placesIn(bytes: Uint8Array, extension: string): Promise<HidingPlace[]> {
  if (extension === 'md') return placesInMarkdown(bytes);
  if (extension === 'docx') return placesInDocx(bytes);
  if (extension === 'pdf') return placesInPdf(bytes);
  throw new RangeError(`No reader for files that end in .${extension}; there is one for md, docx and pdf.`);
}
