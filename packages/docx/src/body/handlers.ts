import { type Block, type BlockHandlers, writeBlocks } from '@aide-memoire/handout';
import type { XmlElement } from '../xml.ts';
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
import { sides } from './blocks/sides.ts';
import { table } from './blocks/table.ts';
import { terms } from './blocks/terms.ts';
import { timeline } from './blocks/timeline.ts';
import type { Scope } from './scope.ts';

/** What becomes of each block. */
const handlers: BlockHandlers<XmlElement[], [Scope]> = {
  section,
  paragraph,
  list,
  table,
  terms,
  quote,
  figure,
  lines,
  contents,
  divider,
  pageBreak,
  timeline,
  callout,
  questions,
  facts,
  qr,
  sides,
};

/** Writes blocks, one after another. */
export function writeAll(blocks: readonly Block[], scope: Scope): XmlElement[] {
  return writeBlocks(handlers, blocks, scope).flat();
}
