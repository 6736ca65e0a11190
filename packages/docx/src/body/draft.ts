import type { Context, Diagnostic, Handout } from '@aide-memoire/handout';
import { type PageBox, pageBox } from '../page.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { type Bookmarks, bookmarksOf } from './bookmarks.ts';
import { type Media, mediaIn } from './media.ts';
import { type Numbers, numbersFrom } from './numbers.ts';
import { type Relationships, relationshipsFrom } from './relationships.ts';

/** What grows while a document is written. One draft serves one document. */
export interface Draft {
  readonly handout: Handout;
  readonly context: Context;
  readonly box: PageBox;
  readonly relationships: Relationships;
  readonly numbers: Numbers;
  readonly bookmarks: Bookmarks;
  readonly media: Media;
  /** The number of the next caption of its kind, from 1. */
  readonly nextCaption: (kind: 'Table' | 'Figure') => number;
  readonly diagnostics: Diagnostic[];
}

/** A draft with nothing in it yet. */
export function newDraft(handout: Handout, context: Context, skeleton: Skeleton): Draft {
  const relationships = relationshipsFrom(skeleton.relationships);
  const captions = { Table: 0, Figure: 0 };
  return {
    handout,
    context,
    box: pageBox(handout.pages),
    relationships,
    numbers: numbersFrom(skeleton),
    bookmarks: bookmarksOf(handout),
    media: mediaIn(relationships),
    nextCaption: (kind) => {
      captions[kind] += 1;
      return captions[kind];
    },
    diagnostics: [],
  };
}
