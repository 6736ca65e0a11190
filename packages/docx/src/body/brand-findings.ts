import type { Context, Diagnostic, Handout } from '@aide-memoire/handout';
import { finding } from '../diagnostics.ts';
import { accentOf } from '../skeleton/styles/accent.ts';
import { imageSize } from './image-size.ts';

/** What of a brand could not be heeded. */
export function brandFindings({ brand }: Handout, { images }: Context): Diagnostic[] {
  const found: Diagnostic[] = [];
  if (brand?.accent !== undefined && accentOf(brand) === undefined) {
    const message =
      'The accent of the brand cannot be read on white paper, or is no colour: headings are black.';
    const note = 'Write it as "#1f3864"; its contrast to white must be 4.5 to 1.';
    found.push({
      ...finding('docx/accent-too-light', 'warning', message, undefined),
      actual: brand.accent,
      note,
    });
  }
  if (brand?.logo !== undefined) {
    const image = images.get(brand.logo.image);
    if (image === undefined)
      found.push(
        finding('docx/image-missing', 'warning', `There is no logo "${brand.logo.image}".`, undefined),
      );
    else if (imageSize(image) === undefined)
      found.push(
        finding('docx/image-unreadable', 'warning', `The logo is no ${image.mediaType}.`, undefined),
      );
  }
  return found;
}
