import type { Diagnostic, Handout } from '@aide-memoire/handout';
import { PAPERS } from '@aide-memoire/handout/writing';
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
import { fillNumbers, lostPlaces } from './page-numbers.ts';
import type { Geometry } from './place.ts';
import { runningLines } from './running.ts';
import { sectionsOf } from './sections.ts';
import { stack } from './slab.ts';
import { titleBlock } from './title.ts';

/** A page as it is painted; `decoration` are artifacts that lie under everything. */
export interface LaidPage {
  readonly decoration: readonly Mark[];
  readonly content: readonly Mark[];
}

/** A document laid out: pages of marks and the tree that their content belongs to. Lengths in points. */
export interface LaidDocument {
  readonly width: number;
  readonly height: number;
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

/** Measures a handout and places it on pages. Pure: nothing is painted. */
export function layOut(handout: Handout, tools: Tools): LaidDocument {
  const { pages: setup, lang } = handout;
  const paper = PAPERS[setup.paper];
  const [width, height] = [mm(paper.width), mm(paper.height)];
  const inner = width - mm(setup.margins.left + setup.margins.right);
  const { grid } = tools.theme;
  const room = Math.floor((height - mm(setup.margins.top + setup.margins.bottom)) / grid + 0.01) * grid;
  const gap = mm(setup.columnGap);
  const columnWidth = (inner - (setup.columns - 1) * gap) / setup.columns;
  const root = documentElement(lang);
  const job: Job = {
    ...tools,
    words: handout.words,
    columnHeight: room,
    sections: sectionsOf(handout.children, lang),
    counters: { table: 0, figure: 0, heading: 0 },
    blocks: measureBlocks,
  };
  const measure = baseMeasure(job, columnWidth, root, lang);
  const title = stack(titleBlock(handout.meta, { ...measure, width: inner }));
  const under = title.height + grid / 2;
  const [left, top] = [mm(setup.margins.left), mm(setup.margins.top)];
  const columnsFrom = (offset: number) =>
    Array.from({ length: setup.columns }, (_, index) => ({
      x: left + index * (columnWidth + gap),
      top: top + offset,
      height: room - offset,
    }));
  const first = columnsFrom(under);
  const later = columnsFrom(0);
  const geometry: Geometry = { grid, columns: (page) => (page === 0 ? first : later) };
  const placed = fillNumbers(placeBalanced(job.blocks(handout.children, measure), geometry).pages, measure);
  for (const place of lostPlaces(placed)) tools.report(lostPlace(place));
  const running = {
    ...measure,
    width: inner,
    x: left,
    voice: 'head',
    size: tools.theme.small,
    from: '',
  } as const;
  const places = {
    headBaseline: top - grid * 1.1,
    footBaseline: Math.min(top + room + grid * 2, height - mm(6)),
  };
  const pages = placed.map(({ under: beneath, over }, index) => ({
    decoration: [...runningLines(setup, handout.meta, places, index + 1, placed.length, running), ...beneath],
    content: [...(index === 0 ? title.marks.map((mark) => shift(mark, left, top)) : []), ...over],
  }));
  return { width, height, pages, root, sections: job.sections };
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
