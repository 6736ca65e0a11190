import type { Block, Diagnostic, Inline, WriterWords } from '@aide-memoire/handout';
import type { Picture } from '../images/picture.ts';
import type { Span } from '../inline/span.ts';
import type { Element } from '../structure/element.ts';
import type { Setter } from '../text/setter.ts';
import type { TextStyle } from '../text/style.ts';
import type { Size, Theme } from '../theme.ts';
import type { Slab } from './slab.ts';

/** A section as bookmarks and lists of contents know it. */
export interface SectionEntry {
  readonly id: string;
  readonly level: 1 | 2 | 3;
  readonly title: Inline[];
  readonly lang: string;
}

/** What holds for the whole document while its blocks are measured. */
export interface Job {
  readonly theme: Theme;
  readonly setter: Setter;
  readonly words: WriterWords;
  /** Pictures that can be shown, by key. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Greatest height of a column in points. */
  readonly columnHeight: number;
  readonly columnWidth: number;
  /** The notes for what some spans cite for the first time, as slabs as wide as a column. */
  notesFor(spans: readonly Span[], measure: Measure): Slab[];
  /** Every section of the document in order, before the first is measured. */
  readonly sections: readonly SectionEntry[];
  /** Numbers of tables and figures given so far, and the level of the last heading. */
  readonly counters: { table: number; figure: number; heading: number };
  report(diagnostic: Diagnostic): void;
  /** Measures blocks; the table of handlers in a form that handlers can call. */
  blocks(blocks: readonly Block[], measure: Measure): Slab[];
}

/** What holds for a block where it stands. Lengths in points. */
export interface Measure {
  readonly job: Job;
  /** Left edge, from the column's left edge. */
  readonly x: number;
  readonly width: number;
  readonly parent: Element;
  readonly lang: string;
  /** JSON Pointer of the nearest block that has one. */
  readonly from: string | undefined;
  readonly voice: TextStyle['voice'];
  readonly size: Size;
  readonly bold: boolean;
  readonly align: 'start' | 'center' | 'end';
  /** Space between paragraphs. */
  readonly gap: number;
}

/** The style of plain text where `measure` holds. */
export const plainStyle = ({ voice, size, bold, lang }: Measure): TextStyle => ({
  voice,
  size: size.size,
  bold,
  italic: false,
  lang,
});

/** `measure` with its left and right edges moved inwards. */
export function inset(measure: Measure, left: number, right = 0): Measure {
  const width = measure.width - left - right;
  return width < NARROWEST * measure.size.size ? measure : { ...measure, x: measure.x + left, width };
}

/** In ems: what is nested so deeply that no more room is left is not moved inwards any further. */
const NARROWEST = 3;

/** Where asides are set: small, in the family of headings. */
export const noteMeasure = (measure: Measure): Measure => ({
  ...measure,
  voice: 'head',
  size: measure.job.theme.small,
});
