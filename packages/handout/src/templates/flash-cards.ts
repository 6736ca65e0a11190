import type { RevisionCard } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { cellOf, gridOf } from '../paper/forms.ts';
import type { Block } from '../tree/block.ts';
import { paragraph, text } from '../tree/build.ts';
import type { TableCell } from '../tree/core.ts';
import { PAPERS } from '../tree/handout.ts';
import { PAPER_PAGES } from './paper-pages.ts';
import type { PaperTemplate } from './template.ts';

const COLUMNS = 2;
const ROWS = 4;
const CARDS = COLUMNS * ROWS;

/** Room left over for the heading, and for what writers put around a table, millimetres. */
const SPARE = 22;

/**
 * Revision cues with their answers on the backs, eight to a page. Its order: fronts, then their backs on the next page, and so on. Left and
 * right are changed on the backs, so that they match when the sheet is turned over its long edge.
 */
export const flashCards: PaperTemplate = {
  name: 'flash-cards',
  description: 'Revision cues, eight to a page, with backs that match when printed on both sides.',
  editions: ['student'],
  head: ({ paper }) => ({ center: paper.fronts }),
  pages: {
    ...PAPER_PAGES,
    title: false,
    margins: { top: 16, right: 12, bottom: 16, left: 12 },
    bodySize: 12,
    leading: 16,
  },
  needs: { what: 'revision cues', path: '/exam/revision' },
  blocks: (composer) => {
    const cards = composer.brief.exam?.revision ?? [];
    const sheets = Array.from({ length: Math.ceil(cards.length / CARDS) }, (_, sheet) => sheet * CARDS);
    return sheets.flatMap((start, index): Block[] => [
      ...(index === 0 ? [] : [{ type: 'pageBreak' } as const]),
      ...sheetOf(cards.slice(start, start + CARDS), start, composer),
    ]);
  },
};

/** A page of fronts and the page of their backs. */
function sheetOf(cards: readonly RevisionCard[], start: number, composer: Composer): Block[] {
  const side = (key: 'cue' | 'answer') => {
    const cells = Array.from({ length: CARDS }, (_, place) =>
      cellFor(cards[place], start + place, key, composer),
    );
    const rows = Array.from({ length: ROWS }, (_, row) => cells.slice(row * COLUMNS, (row + 1) * COLUMNS));
    const { paper, margins } = composer.pages;
    const room = PAPERS[paper].height - margins.top - margins.bottom - SPARE;
    return gridOf({
      summary: key === 'cue' ? composer.words.paper.fronts : composer.words.paper.backs,
      columns: Array.from({ length: COLUMNS }, () => ({ width: 1, align: 'center' }) as const),
      pitch: Math.floor(room / ROWS),
      rows: key === 'cue' ? rows : rows.map((row) => row.toReversed()),
    });
  };
  const [first, last] = [String(start + 1), String(start + cards.length)];
  // The headings are equal in height, so that fronts and backs stand at the same place.
  const titled = (key: 'cue' | 'answer', title: string): Block => ({
    type: 'section',
    level: 1,
    id: `${key}s-${first}`,
    from: '/exam/revision',
    title: [text(title)],
    children: [side(key)],
  });
  const { cardsOf, answersOf } = composer.words.paper;
  return [
    titled('cue', cardsOf(first, last)),
    { type: 'pageBreak' },
    titled('answer', answersOf(first, last)),
  ];
}

/** One side of a card under its number; an empty place where there is no card. */
function cellFor(
  card: RevisionCard | undefined,
  place: number,
  key: 'cue' | 'answer',
  composer: Composer,
): TableCell {
  if (card === undefined) return cellOf([]);
  const from = `/exam/revision/${place}`;
  const said = composer.inline(card[key], `${from}/${key}`);
  return {
    type: 'tableCell',
    from,
    // A card is under no heading but its own.
    rowHeader: true,
    children: [
      paragraph([text(String(place + 1))], { variant: 'note' }),
      paragraph(said, { from: `${from}/${key}` }),
    ],
  };
}
