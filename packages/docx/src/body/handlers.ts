import type { Block, BlockHandlers } from '@aide-memoire/handout';
import { text, writeBlocks } from '@aide-memoire/handout/writing';
import { finding } from '../diagnostics.ts';
import { joined, type XmlElement } from '../xml.ts';
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
import { deeper, type Scope } from './scope.ts';
import { styled } from './styled.ts';

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

/** Word shows nine levels of anything; what is nested deeper than this is a mistake, or made to exhaust the stack. */
const DEEPEST = 48;

/** Writes blocks, one after another. What is nested too deep comes as plain paragraphs at the deepest level. */
export function writeAll(blocks: readonly Block[], scope: Scope): XmlElement[] {
  if (scope.nested < DEEPEST) return joined(writeBlocks(handlers, blocks, deeper(scope)));
  const texts = blocks.map(wordsIn).filter((words) => words !== '');
  if (texts.length > 0)
    scope.draft.diagnostics.push(
      finding(
        'docx/too-deep',
        'warning',
        `What is nested deeper than ${DEEPEST} levels is printed as plain paragraphs.`,
        scope.from,
      ),
    );
  return texts.map((words) => styled(scope.prose, [text(words)], scope));
}

/** All words of a block in their order, without recursion: there is no telling how deep it goes. */
function wordsIn(block: Block): string {
  const words: string[] = [];
  const open: unknown[] = [block];
  while (open.length > 0) {
    const node = open.pop();
    if (Array.isArray(node)) open.push(...node.toReversed());
    else if (typeof node === 'object' && node !== null) {
      if ('value' in node && typeof node.value === 'string') words.push(node.value);
      const inner = node as Readonly<Record<string, unknown>>;
      open.push(
        ...PRINTED.map((key) => inner[key])
          .filter((value) => value !== undefined)
          .toReversed(),
      );
    }
  }
  return words.join(' ');
}

/** Where a node keeps what is printed of it, in the order of print. */
const PRINTED = [
  'label',
  'lead',
  'stem',
  'when',
  'title',
  'caption',
  'children',
  'words',
  'attribution',
  'tag',
  'provenance',
  'limits',
] as const;
