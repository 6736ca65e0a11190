// Types of the libraries that bring none; once is enough for the whole program.
// oxlint-disable-next-line typescript/triple-slash-reference
/// <reference path="../types/untyped.d.ts" />
import type { Context, Diagnostic, Handout, Writer, Written } from '@aide-memoire/handout';
import type { FileInfo } from './file/xmp.ts';
import type { Picture } from './images/picture.ts';
import { layOut } from './layout/document.ts';
import { paint } from './paint/paint.ts';
import { type Survey, survey } from './survey.ts';
import { withHarfBuzz } from './text/harfbuzz.ts';
import { loadHyphenation } from './text/hyphenate.ts';
import { loadFaces } from './text/load-faces.ts';
import { themeFor } from './theme.ts';

/**
 * Writes a handout as a tagged PDF that claims PDF/A-3a and PDF/UA-1. It throws for no content: what cannot be shown is said in
 * `diagnostics`. Without a usable font, or if it is nested beyond all measure, there are no bytes and one error: `pdf/no-fonts`,
 * `pdf/too-deep`.
 *
 * @example
 * const { bytes, diagnostics } = await toPdf(handout, { fonts, images: new Map(), attachments: [] });
 */
export const toPdf: Writer = async (handout, context) => {
  const found = survey(handout);
  if (found === undefined) return written(new Uint8Array(), [TOO_DEEP]);
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    diagnostics.push(diagnostic);
  };
  const { all, setter, broken } = loadFaces(context.fonts);
  for (const { family, reason } of broken)
    report({
      code: 'pdf/font',
      severity: 'warning',
      message: `A font of “${family}” cannot be read: ${reason}.`,
    });
  if (all.length === 0) return written(new Uint8Array(), [...diagnostics, NO_FONTS]);
  const theme = themeFor(handout.pages);
  const pictures = await picturesOf(found, context, report);
  await loadHyphenation(found.languages);
  const before = diagnostics.length;
  const laid = await withHarfBuzz(() => {
    diagnostics.length = before;
    return layOut(handout, { theme, setter, pictures, report });
  });
  const bytes = paint(laid, pictures, context.attachments, infoOf(handout));
  return { ...written(bytes, diagnostics), pages: laid.pages.length };
};

// What unpacks pictures is loaded with the first one: most handouts have none.
async function picturesOf(
  { pictures }: Survey,
  { images }: Context,
  report: (diagnostic: Diagnostic) => void,
): Promise<ReadonlyMap<string, Picture>> {
  if (pictures.length === 0) return new Map();
  const { readPictures } = await import('./images/read-pictures.ts');
  return readPictures(pictures, images, report);
}

const TOO_DEEP: Diagnostic = {
  code: 'pdf/too-deep',
  severity: 'error',
  message: 'The document is nested too deeply to be set.',
  expected: 'Lists, quotes and boxes some ten levels deep',
};

const NO_FONTS: Diagnostic = {
  code: 'pdf/no-fonts',
  severity: 'error',
  message: 'There is no font to set the document with.',
  expected: 'At least one TrueType or OpenType face in Context.fonts',
  note: 'The package @aide-memoire/fonts says where the default faces lie.',
};

const written = (bytes: Uint8Array, diagnostics: readonly Diagnostic[]): Written => ({
  bytes,
  mediaType: 'application/pdf',
  extension: 'pdf',
  diagnostics,
});

function infoOf({ lang, meta }: Handout): FileInfo {
  const { title, subject, creator, keywords } = meta.plain;
  return { title, lang, subject, author: creator, keywords, day: meta.stamp };
}
