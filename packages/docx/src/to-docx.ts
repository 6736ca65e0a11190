import type { Context, Diagnostic, Handout, Written } from '@aide-memoire/handout';
import { documentPart } from './body/document.ts';
import { newDraft } from './body/draft.ts';
import { zipPackage } from './package.ts';
import { handoutSkeleton, skeletonInput } from './skeleton/handout-skeleton.ts';
import type { Skeleton } from './skeleton/skeleton.ts';
import { skeletonCache } from './skeleton/skeleton-cache.ts';

const cachedSkeleton = skeletonCache(handoutSkeleton);

/**
 * Writes a handout as a Word file. Fonts of the context are not used: a Word file names its fonts. What could not be shown
 * as meant (a picture that is missing, a link that may not be followed) comes back in `diagnostics`; it does not throw for
 * what a handout holds.
 */
export async function toDocx(handout: Handout, context: Context): Promise<Written> {
  return writeDocument(handout, context, cachedSkeleton(skeletonInput(handout, context.images)), []);
}

/** Writes a handout into a skeleton. `found` is what there was to say of the skeleton. */
export function writeDocument(
  handout: Handout,
  context: Context,
  skeleton: Skeleton,
  found: readonly Diagnostic[],
): Written {
  const draft = newDraft(handout, context, skeleton);
  const bytes = zipPackage(documentPart(draft, skeleton), draft, skeleton);
  return {
    bytes,
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    diagnostics: [...found, ...draft.diagnostics],
  };
}
