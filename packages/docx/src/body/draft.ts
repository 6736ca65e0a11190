import type { Context, Diagnostic, Handout } from '@aide-memoire/handout';
import { type PageBox, pageBox } from '../page.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { soundPages } from '../sound-pages.ts';
import { mmToTwips } from '../units.ts';
import { type Bookmarks, bookmarksOf } from './bookmarks.ts';
import { type Media, mediaIn } from './media.ts';
import { type Notes, notesOf } from './notes.ts';
import { type Numbers, numbersFrom } from './numbers.ts';
import { type Relationships, relationshipsFrom } from './relationships.ts';

/** What grows while a document is written. One draft serves one document. */
export interface Draft {
  readonly handout: Handout;
  readonly context: Context;
  /** The pages of the document, whose column the styles are made for. */
  readonly box: PageBox;
  /** Between columns where a chapter has them and the document has none, twips. */
  readonly columnGap: number;
  readonly relationships: Relationships;
  readonly numbers: Numbers;
  readonly bookmarks: Bookmarks;
  readonly media: Media;
  /** The number of the next caption of its kind, from 1. */
  readonly nextCaption: (kind: 'Table' | 'Figure') => number;
  /** The measures of all styles are known. */
  readonly measured: boolean;
  readonly notes: Notes;
  /** Entries of contents that wait for the number of a page. */
  readonly pageNumbers: PageNumber[];
  readonly diagnostics: Diagnostic[];
}

/** The number that an entry of the contents ends with: the text of `words` is written when the pages are known. */
export interface PageNumber {
  /** Id of the section. */
  readonly id: string;
  readonly words: string[];
}

/** A draft with nothing in it yet. */
export function newDraft(given: Handout, context: Context, skeleton: Skeleton): Draft {
  const handout = { ...given, pages: soundPages(given.pages) };
  const relationships = relationshipsFrom(skeleton.relationships);
  const captions = { Table: 0, Figure: 0 };
  return {
    handout,
    context,
    box: skeleton.frames.get('portrait')?.box ?? pageBox(handout.pages),
    columnGap: mmToTwips(handout.pages.columnGap),
    relationships,
    numbers: numbersFrom(skeleton),
    bookmarks: bookmarksOf(handout),
    media: mediaIn(relationships, skeleton.parts),
    nextCaption: (kind) => {
      captions[kind] += 1;
      return captions[kind];
    },
    measured: skeleton.measures !== undefined,
    notes: notesOf(handout, skeleton.firstNote),
    pageNumbers: [],
    diagnostics: [],
  };
}
