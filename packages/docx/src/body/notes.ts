import type { Handout, SourceNote } from '@aide-memoire/handout';
import type { XmlElement } from '../xml.ts';

/** The footnotes of a document. */
export interface Notes {
  /** What the foot of a page says of a source; `undefined` where the handout wants no footnotes or knows no such source. */
  readonly of: (source: string) => SourceNote | undefined;
  /** The number of the footnote of a label, from 1, and whether the chapter at hand has it already. */
  readonly number: (label: string) => { readonly number: number; readonly again: boolean };
  /** The id of the footnote of a number. */
  readonly idOf: (number: number) => number;
  /** From here on labels are explained anew: nobody turns back a chapter for a footnote. */
  readonly startChapter: () => void;
  /** Adds the footnote itself. */
  readonly add: (note: XmlElement) => void;
  readonly all: () => readonly XmlElement[];
}

/** Footnotes numbered in the order of the text. */
export function notesOf({ notes = [] }: Handout, first: number): Notes {
  const sources = new Map(notes.map((note) => [note.source, note]));
  const all: XmlElement[] = [];
  const chapter = new Map<string, number>();
  let count = 0;
  return {
    of: (source) => sources.get(source),
    number(label) {
      const known = chapter.get(label);
      if (known !== undefined) return { number: known, again: true };
      count += 1;
      chapter.set(label, count);
      return { number: count, again: false };
    },
    idOf: (number) => first + number - 1,
    startChapter: () => chapter.clear(),
    add: (note) => {
      all.push(note);
    },
    all: () => all,
  };
}
