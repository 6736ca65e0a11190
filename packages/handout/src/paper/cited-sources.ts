import type { Composer } from '../compose/composer.ts';
import { sourcesOf } from '../sections/sources.ts';
import type { Block } from '../tree/block.ts';

/** The sources that a paper cites, and no others; nothing where it cites none. */
export function citedSources(composer: Composer): Block[] {
  return composer.citedSources().length === 0 ? [] : sourcesOf(composer, composer.citedSources());
}
