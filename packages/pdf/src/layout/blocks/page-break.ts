import type { PageBreak } from '@aide-memoire/handout';
import { type Slab, slab } from '../slab.ts';

/** The next slab begins a page. */
export function pageBreak(_: PageBreak): Slab[] {
  return [slab(0, [], { newPage: true, glue: 2 })];
}
