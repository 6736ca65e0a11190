import type { PageSetup } from '@aide-memoire/handout';
import { sound } from './sound.ts';

/** A page set-up whose numbers Word takes: type of 4 to 36 points, margins up to 250 mm, columns at most 40 mm apart. */
export function soundPages(pages: PageSetup): PageSetup {
  const bodySize = sound(pages.bodySize, 4, 36, 10.5);
  const margin = (value: number) => sound(value, 0, 250, 20);
  return {
    ...pages,
    bodySize,
    leading: sound(pages.leading, bodySize, bodySize * 3, bodySize * 1.35),
    columnGap: sound(pages.columnGap, 0, 40, 8),
    margins: {
      top: margin(pages.margins.top),
      right: margin(pages.margins.right),
      bottom: margin(pages.margins.bottom),
      left: margin(pages.margins.left),
    },
  };
}
