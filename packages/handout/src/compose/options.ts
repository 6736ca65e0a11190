import type { PartPlace } from '../sections/parts.ts';
import type { Template } from '../templates/template.ts';
import type { Brand } from '../tree/brand.ts';
import type { Edition, PageSetup } from '../tree/handout.ts';

/** Digits in print: Latin, or those of Devanagari. */
export type Digits = 'latn' | 'deva';

/** One of the orders in which a booklet of objective questions is printed. */
export type Series = 'A' | 'B' | 'C' | 'D';

/** How booklets are made. All of it is plain data. */
export interface BookletOptions {
  /** What the order of questions and options in each series follows from; 1 when absent. Equal seeds give equal booklets. */
  readonly seed?: number;
  /** The series of a booklet of objective questions and of its key; all four when absent. */
  readonly series?: readonly Series[];
  /** Pages for rough work; when absent two in an answer booklet, one in each series of objective questions. */
  readonly roughPages?: number;
}

/** What to make of a brief. All of it save `template` is plain data. */
export interface ComposeOptions {
  readonly template: Template;
  /** For whom; the first of the template's editions when absent, `student` for most. */
  readonly edition?: Edition;
  /** Language to print in; the brief's own when absent. */
  readonly lang?: string;
  /** From whom: printed in the running head, and named as the file's creator. */
  readonly institute?: string;
  /** The institute's look. */
  readonly brand?: Brand;
  /** Words across every page, such as the name of a batch. */
  readonly watermark?: string;
  /** A line of rights at the foot of every page. */
  readonly copyright?: string;
  /** Digits of everything but addresses and codes; as written when absent. */
  readonly digits?: Digits;
  /** The parts to print and their order, in place of the template's own; heeded by templates that have sections. */
  readonly sections?: readonly PartPlace[];
  /** What differs from the template's pages: paper, margins, columns, sizes of type, running lines. */
  readonly pages?: Partial<Omit<PageSetup, 'watermark'>>;
  readonly booklet?: BookletOptions;
}
