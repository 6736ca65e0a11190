import { type Slab, slab } from '../slab.ts';

/** The next slab begins a page. */
export function pageBreak(): Slab[] {
  return [slab(0, [], { newPage: true, glue: 2 })];
}
