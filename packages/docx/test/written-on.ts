import type { Handout } from '@aide-memoire/handout';
import { specimen } from '@aide-memoire/handout/specimen';
import { docxWriter } from '../src/docx-writer.ts';
import { openLetterhead } from '../src/letterhead/open-letterhead.ts';
import { contextWith, partsOf } from './read.ts';

/** A handout on a letterhead: its bytes, its parts, and the codes of all that was found. */
export async function writtenOn(bytes: Uint8Array, handout: Handout = specimen()) {
  const { letterhead, diagnostics } = openLetterhead(bytes);
  if (letterhead === undefined) throw new Error(JSON.stringify(diagnostics));
  const written = await docxWriter({ letterhead })(handout, contextWith());
  return {
    ...written,
    parts: partsOf(written.bytes),
    said: [...diagnostics, ...written.diagnostics].map(({ code }) => code),
  };
}
