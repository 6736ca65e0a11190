import type { Diagnostic, Writer } from '@aide-memoire/handout';
import type { Letterhead } from './letterhead/letterhead.ts';
import { letterheadSkeleton } from './letterhead/letterhead-skeleton.ts';
import { handoutSkeleton, skeletonInput } from './skeleton/handout-skeleton.ts';
import type { Skeleton } from './skeleton/skeleton.ts';
import { skeletonCache } from './skeleton/skeleton-cache.ts';
import { writeDocument } from './to-docx.ts';

/** How a writer of Word files is set up. */
export interface DocxOptions {
  /** An institute's own document, as `openLetterhead` gives it. */
  readonly letterhead?: Letterhead | undefined;
}

/**
 * A writer of Word files on an institute's own letterhead: its heads, feet, logo, margins and styles stand, and the handout is
 * written between them. Without one it is `toDocx`.
 */
export function docxWriter({ letterhead }: DocxOptions = {}): Writer {
  const cache = skeletonCache((input): { skeleton: Skeleton; diagnostics: readonly Diagnostic[] } =>
    letterhead === undefined
      ? { skeleton: handoutSkeleton(input), diagnostics: [] }
      : letterheadSkeleton(letterhead, input),
  );
  return async (handout, context) => {
    const { skeleton, diagnostics } = cache(skeletonInput(handout, context.images));
    return writeDocument(handout, context, skeleton, diagnostics);
  };
}
