import type { BlockHandlers } from '@aide-memoire/handout';
import { writeBlocks } from '@aide-memoire/handout/writing';
import { callout } from './blocks/callout.ts';
import { contents } from './blocks/contents.ts';
import { divider } from './blocks/divider.ts';
import { facts } from './blocks/facts.ts';
import { figure } from './blocks/figure.ts';
import { lines } from './blocks/lines.ts';
import { list } from './blocks/list.ts';
import { pageBreak } from './blocks/page-break.ts';
import { paragraph } from './blocks/paragraph.ts';
import { qr } from './blocks/qr.ts';
import { questions } from './blocks/questions.ts';
import { quote } from './blocks/quote.ts';
import { section } from './blocks/section.ts';
import { sides, sidesFit } from './blocks/sides.ts';
import { table } from './blocks/table.ts';
import { terms } from './blocks/terms.ts';
import { timeline } from './blocks/timeline.ts';
import { kept } from './keep.ts';
import type { Job, Measure } from './measure.ts';
import type { Slab } from './slab.ts';

// The one table of block kinds: every core block, and the derived blocks that a page can do better than their core blocks.
const handlers: BlockHandlers<Slab[], [Measure]> = {
  section: kept(section),
  paragraph: kept(paragraph),
  list: kept(list),
  table: kept(table),
  terms: kept(terms),
  quote: kept(quote),
  figure: kept(figure),
  lines: kept(lines),
  contents: kept(contents),
  divider: kept(divider),
  pageBreak: kept(pageBreak),
  timeline: kept(timeline),
  callout: kept(callout),
  questions: kept(questions),
  facts: kept(facts),
  qr: (node, measure) =>
    qr(node, { ...measure, lang: node.lang ?? measure.lang, from: node.from ?? measure.from }),
  sides: (node, measure) => (sidesFit(node, measure) ? kept(sides)(node, measure) : undefined),
};

/** Measures blocks into slabs. */
export const measureBlocks: Job['blocks'] = (blocks, measure) =>
  writeBlocks(handlers, blocks, measure).flat();
