import { defaultFaces } from '@aide-memoire/fonts';
import type { Context, FontFace, Handout, Written } from '@aide-memoire/handout';

/** What can be downloaded. */
export type Format = 'docx' | 'pdf';

// Each writer is fetched when its button is first pressed.
const writers = {
  docx: async () => (await import('@aide-memoire/docx')).toDocx,
  pdf: async () => (await import('@aide-memoire/pdf')).toPdf,
};

let faces: Promise<FontFace[]> | undefined;

async function loadFaces(): Promise<FontFace[]> {
  return Promise.all(
    defaultFaces.map(async ({ url, family, weight, style }) => {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${family} could not be fetched.`);
      return { family, weight, style, bytes: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
}

/** A handout as a file, made here in the browser: nothing of the brief leaves it. */
export async function makeFile(handout: Handout, format: Format): Promise<Written> {
  // Only PDFs embed faces. They are kept: a writer knows a face again by its bytes.
  if (format === 'pdf') faces ??= loadFaces();
  const context: Context = { fonts: (await faces) ?? [], images: new Map(), attachments: [] };
  return (await writers[format]())(handout, context);
}

/** Offers a file for download. */
export function offer({ bytes, mediaType }: Written, name: string): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
