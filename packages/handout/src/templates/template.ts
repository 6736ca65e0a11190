import type { Composer } from '../compose/composer.ts';
import type { PartName } from '../sections/parts.ts';
import type { Block } from '../tree/block.ts';
import type { Edition, PageSetup, RunningLine } from '../tree/handout.ts';
import type { Words } from '../words/words.ts';

/** What is printed, in which order, on what pages. A template knows nothing of formats. */
export type Template = ReadingTemplate | PaperTemplate;

interface TemplateBase {
  readonly name: string;
  /** For lists of templates: one sentence. */
  readonly description: string;
  /** For whom it can be printed; the first is meant where none is asked for. */
  readonly editions: readonly [Edition, ...Edition[]];
  /** Citations are explained at the foot of the page as well as in the list of sources, in formats that can. */
  readonly footnotes?: boolean;
  /** Addresses to be opened from paper have a QR code beside their words. */
  readonly qrCodes?: boolean;
  /** What stands in the running head of every page besides the institute and the title. */
  readonly head?: (words: Words) => Pick<RunningLine, 'center'>;
  /** Says less where the brief marks what matters: points without the prose they sum up, options in a row. Never cuts a sentence. */
  readonly condensed?: boolean;
  /** The pages without their running lines. */
  readonly pages: Omit<PageSetup, 'head' | 'foot'>;
}

/** Prints the parts of a brief one after another, to be read. */
export interface ReadingTemplate extends TemplateBase {
  /** Every part, in the default order of print; `false` leaves one out. */
  readonly sections: { readonly [K in PartName]: boolean };
}

/** Prints something made from one part of a brief: a paper, a booklet, a key, cards. */
export interface PaperTemplate extends TemplateBase {
  /** What stands in it; nothing where the brief lacks what it needs. */
  readonly blocks: (composer: Composer) => Block[];
  /** What it needs of a brief, as it is said in a diagnostic, and where that would stand. */
  readonly needs: { readonly what: string; readonly path: string };
}
