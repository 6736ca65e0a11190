import type { Context, Diagnostic, Handout, Written } from '@aide-memoire/handout';
import { brandFindings } from './body/brand-findings.ts';
import { writeDocumentPart } from './body/document.ts';
import { newDraft } from './body/draft.ts';
import { unsafeTexts } from './body/unsafe-texts.ts';
import { finding } from './diagnostics.ts';
import { hasOwnDigits, inDigits } from './digits.ts';
import { restyled, zipPackage } from './package.ts';
import { handoutSkeleton, skeletonInput } from './skeleton/handout-skeleton.ts';
import type { Skeleton } from './skeleton/skeleton.ts';
import { skeletonCache } from './skeleton/skeleton-cache.ts';
import { serialize } from './xml.ts';
import { xmlBytes } from './zip/xml-bytes.ts';

const cachedSkeleton = skeletonCache(handoutSkeleton);

/**
 * Writes a handout as a Word file. Fonts of the context are not used: a Word file names its fonts. What could not be shown
 * as meant (a picture that is missing, a link that may not be followed) comes back in `diagnostics`; it does not throw for
 * what a handout holds.
 */
export async function toDocx(handout: Handout, context: Context): Promise<Written> {
  return writeDocument(handout, context, cachedSkeleton(skeletonInput(handout, context.images)), []);
}

/** Bytes of the main part that Word opens in a few seconds: some 1,500 pages. */
const LARGEST = 16 * 2 ** 20;

function tooLarge(length: number): Diagnostic {
  const message = `The document has ${Math.round(length / 2 ** 20)} MB of text and marks: Word is slow to open it.`;
  return {
    ...finding('docx/too-large', 'warning', message, undefined),
    note: 'Part it into several handouts.',
  };
}

/** Writes a handout into a skeleton. `found` is what there was to say of the skeleton. */
export function writeDocument(
  handout: Handout,
  context: Context,
  skeleton: Skeleton,
  found: readonly Diagnostic[],
): Written {
  const draft = newDraft(handout, context, skeleton);
  draft.diagnostics.push(...unsafeTexts(handout), ...brandFindings(handout, context));
  const document = xmlBytes();
  const asIs = skeleton.renamed.size === 0 && !hasOwnDigits(handout);
  writeDocumentPart(draft, skeleton, (part) => {
    if (typeof part === 'string') document.xml(part);
    else if (asIs) document.node(part);
    else document.xml(inDigits(restyled(serialize(part), skeleton), handout));
  });
  if (document.length() > LARGEST) draft.diagnostics.push(tooLarge(document.length()));
  const bytes = zipPackage(document.bytes(), draft, skeleton);
  return {
    bytes,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    diagnostics: [...found, ...draft.diagnostics],
  };
}
