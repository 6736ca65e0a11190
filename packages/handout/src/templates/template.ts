import type { SectionName } from '@aide-memoire/schema';
import type { PageSetup } from '../tree/handout.ts';

/** What is printed, in which order, on what pages. A template knows nothing of formats. */
export interface Template {
  readonly name: string;
  /** For lists of templates: one sentence. */
  readonly description: string;
  /** Every section, in the order of print; `false` leaves one out. */
  readonly sections: { readonly [K in SectionName]: boolean };
  /** Citations are explained at the foot of the page as well as in the list of sources, in formats that can. */
  readonly footnotes?: boolean;
  /** The pages without their running lines. */
  readonly pages: Omit<PageSetup, 'head' | 'foot'>;
}
