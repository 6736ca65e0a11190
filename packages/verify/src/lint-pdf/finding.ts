import type { PdfDocument } from './pdf-document.ts';

/** Something in a PDF file that breaks PDF/UA-1 or PDF/A-3a, or makes it hard to use. */
export interface PdfFinding {
  /** Name of the rule, such as `figure-alt`. */
  readonly rule: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
}

/** A rule over a whole file. */
export interface PdfRule {
  /** A name that says what must be. */
  readonly id: string;
  /** The clause that asks for it. */
  readonly clause: string;
  /** What must be, in a sentence. */
  readonly title: string;
  /** What is wrong, a sentence for each place. */
  readonly check: (document: PdfDocument) => Iterable<string>;
}
