import type { Skeleton } from '../skeleton/skeleton.ts';
import type { XmlElement } from '../xml.ts';
import type { Draft } from './draft.ts';

/** Writes the numbers of pages into the contents, where they are asked for. */
export function numberContents(
  _sections: readonly { readonly content: readonly XmlElement[] }[],
  _draft: Draft,
  _skeleton: Skeleton,
): void {}
