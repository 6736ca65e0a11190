import type { Brief, SectionName } from '@aide-memoire/schema';
import type { RootContent } from 'mdast';
import type { Block } from './blocks.ts';
import type { Names } from './language.ts';
import type { Reading } from './reading.ts';
import type { Writing } from './writing.ts';

/** How one section of a brief stands in the body of a Markdown file: both ways, beside each other. */
export interface SectionSpelling<K extends SectionName> {
  /** Names that the heading is known by. */
  readonly names: Names;
  /** Where in the brief an author's own wording of the heading is kept. */
  readonly heading: readonly [string, string?];
  /** Reads what stands under the heading into a plain value, unchecked; `path` of places begins with the section's key. */
  read(blocks: readonly Block[], reading: Reading): unknown;
  /** Writes what stands under the heading. */
  write(value: NonNullable<Brief[K]>, writing: Writing): RootContent[];
}
