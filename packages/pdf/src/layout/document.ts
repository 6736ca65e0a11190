import type { Diagnostic, Handout } from '@aide-memoire/handout';
import type { Picture } from '../images/picture.ts';
import { documentElement, type Element } from '../structure/element.ts';
import type { Setter } from '../text/setter.ts';
import type { Theme } from '../theme.ts';
import { mm } from '../units.ts';
import { placeBalanced } from './balance.ts';
import { measureBlocks } from './handlers.ts';
import type { Mark } from './mark.ts';
import { shift } from './mark.ts';
import type { Job, Measure, SectionEntry } from './measure.ts';
import { notesOf } from './notes.ts';
import { fillNumbers, lostPlaces } from './page-numbers.ts';
import type { Geometry, PlacedPage } from './pages.ts';
import { runningLines } from './running.ts';
import { sectionsOf } from './sections.ts';
import { type Run, runsOf, type Sheet, sheetOf } from './sheet.ts';
import { stack } from './slab.ts';
import { titleBlock } from './title.ts';
import { watermark } from './watermark.ts';

/** A page as it is painted; `decoration` are artifacts that lie under everything. Lengths in points. */
export interface LaidPage {
  readonly width: number;
  readonly height: number;
  readonly decoration: readonly Mark[];
  readonly content: readonly Mark[];
}

/** A document laid out: pages of marks and the tree that their content belongs to. */
export interface LaidDocument {
  readonly pages: readonly LaidPage[];
  readonly root: Element;
  readonly sections: readonly SectionEntry[];
}

/** What layout needs besides the handout. */
export interface Tools {
  readonly theme: Theme;
  readonly setter: Setter;
  readonly pictures: ReadonlyMap<string, Picture>;
  report(diagnostic: Diagnostic): void;
}

/** A page with what is known of it before all pages are counted. */
interface Page {
  readonly placed: PlacedPage;
  readonly run: Run;
  readonly sheet: Sheet;
}

/** Measures a handout and places it on pages. Pure: nothing is painted. */
export function layOut(handout: Handout, tools: Tools): LaidDocument {
  const { lang } = handout;
  const { grid } = tools.theme;
  const root = documentElement(lang);
  const shared = {
    ...tools,
    words: handout.words,
    notesFor: notesOf(handout.notes),
    sections: sectionsOf(handout.children, lang),
    counters: { table: 0, figure: 0, heading: 0 },
    blocks: measureBlocks,
  };
  const pages: Page[] = [];
  for (const run of runsOf(handout.children)) {
    const sheet = sheetOf(handout.pages, run.pages, grid);
    const job: Job = { ...shared, columnHeight: sheet.room, columnWidth: sheet.columnWidth };
    const measure = baseMeasure(job, sheet.columnWidth, root, lang);
    const title =
      pages.length === 0 && handout.pages.title !== false
        ? stack(titleBlock(handout, { ...measure, width: sheet.inner }))
        : NO_TITLE;
    const under = title.height === 0 ? 0 : title.height + grid / 2;
    const geometry = geometryOf(sheet, under, grid);
    const first = title.marks.map((mark) => shift(mark, sheet.left, sheet.top));
    placeBalanced(job.blocks(run.blocks, measure), geometry).pages.forEach((page, index) => {
      const placed = index === 0 ? { ...page, over: [...first, ...page.over] } : page;
      pages.push({ placed, run, sheet });
    });
  }
  const job: Job = { ...shared, columnHeight: 0, columnWidth: 0 };
  return {
    pages: finished(pages, handout, baseMeasure(job, 0, root, lang)),
    root,
    sections: shared.sections,
  };
}

const NO_TITLE = { height: 0, marks: [] };

function geometryOf(
  { left, top, room, columns, columnWidth, gap }: Sheet,
  under: number,
  grid: number,
): Geometry {
  const columnsFrom = (offset: number) =>
    Array.from({ length: columns }, (_, index) => ({
      x: left + index * (columnWidth + gap),
      top: top + offset,
      height: room - offset,
    }));
  const first = columnsFrom(under);
  const later = columnsFrom(0);
  return { grid, columns: (page) => (page === 0 ? first : later) };
}

// What needs all pages: their numbers, and the lines at head and foot.
function finished(pages: readonly Page[], { pages: setup, meta }: Handout, measure: Measure): LaidPage[] {
  const { job } = measure;
  const { grid, small } = job.theme;
  const numbered = fillNumbers(
    pages.map(({ placed }) => placed),
    measure,
  );
  for (const place of lostPlaces(numbered)) job.report(lostPlace(place));
  return pages.map(({ run, sheet }, index) => {
    const { under = [], over = [] } = numbered[index] ?? {};
    const { width, height, left, top, inner, room } = sheet;
    const running = { ...measure, width: inner, x: left, voice: 'head', size: small, from: '' } as const;
    const places = {
      headBaseline: top - grid * 1.1,
      footBaseline: Math.min(top + room + grid * 2, height - mm(6)),
    };
    const lines = { head: run.pages.head ?? setup.head, foot: setup.foot };
    const across = setup.watermark === undefined ? [] : [watermark(setup.watermark, sheet, running)];
    return {
      width,
      height,
      decoration: [
        ...across,
        ...runningLines(lines, meta, places, index + 1, pages.length, running),
        ...under,
      ],
      content: over,
    };
  });
}

const baseMeasure = (job: Job, width: number, parent: Element, lang: string): Measure => ({
  job,
  x: 0,
  width,
  parent,
  lang,
  from: undefined,
  voice: 'text',
  size: job.theme.body,
  bold: false,
  align: 'start',
  gap: job.theme.grid / 2,
});

const lostPlace = (place: string): Diagnostic => ({
  code: 'pdf/lost-place',
  severity: 'warning',
  message: `A reference leads to “${place}”, which is nowhere in the document; its link leads to the first page.`,
});
