import type { Block, ChapterPages, Inline } from '@aide-memoire/handout';
import { NAMESPACES } from '../namespaces.ts';
import { type PageBox, withColumns } from '../page.ts';
import { paragraph } from '../paragraph.ts';
import { type Frame, frameKey } from '../skeleton/frame.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { element, withChildren, type XmlElement, xmlPart } from '../xml.ts';
import type { Draft } from './draft.ts';
import { writeAll } from './handlers.ts';
import { withNewPages } from './new-pages.ts';
import { numberContents } from './number-contents.ts';
import { FORESEEN, inPortions, nodesOf, type Portions, portionsFor } from './portions.ts';
import { type Scope, within } from './scope.ts';
import { type SectionStart, sectionProperties } from './section-properties.ts';
import { styled } from './styled.ts';

/** Blocks that stand on pages of one kind, one after another. */
interface Stretch {
  readonly pages?: ChapterPages;
  readonly blocks: readonly Block[];
}

/** One section of Word's. Its blocks are written when it is its turn, so that a long document never stands in memory whole. */
interface WordSection {
  readonly frame: Frame;
  readonly box: PageBox;
  readonly start: SectionStart;
  readonly content: Iterable<readonly XmlElement[]>;
}

/** What takes the main part piece by piece: elements, and what is XML already. */
type Push = (part: XmlElement | string) => void;

/** Writes the main document part, piece by piece. What it points to and counts is in the draft afterwards. */
export function writeDocumentPart(draft: Draft, skeleton: Skeleton, push: Push): void {
  const stretches = stretchesOf(draft.handout.children);
  const lazy = stretches.flatMap((stretch, index) => wordSections(stretch, index === 0, draft, skeleton));
  const last = lazy.at(-1);
  // Word evens out columns only before a section that goes on in the same page.
  if (last !== undefined && last.box.columns > 1) lazy.push(closing(last));
  const sections = countsPages(draft) ? numbered(lazy, draft, skeleton) : lazy;
  const { w, r, wp, a, pic } = NAMESPACES;
  const root = element(
    'w:document',
    { 'xmlns:w': w, 'xmlns:r': r, 'xmlns:wp': wp, 'xmlns:a': a, 'xmlns:pic': pic },
    element('w:body', {}, ''),
  );
  const [head = '', tail = ''] = xmlPart(root).split(BODY);
  push(`${head}<w:body>`);
  const { known, nodes } = foreseen(sections);
  const portions = portionsFor(nodes);
  known.forEach((section, index) => {
    writeSection(section, index === known.length - 1, portions, push);
  });
  push(`</w:body>${tail}`);
}

const BODY = '<w:body></w:body>';

/** Whether an entry of the contents waits for the number of its page: all is then set before any of it is written. */
function countsPages({ handout, measured }: Draft): boolean {
  return (
    measured && handout.children.some((block) => block.type === 'contents' && block.pageNumbers === true)
  );
}

function numbered(lazy: readonly WordSection[], draft: Draft, skeleton: Skeleton): WordSection[] {
  const whole = lazy.map((section) => ({ ...section, content: [...withNewPages(section.content)] }));
  numberContents(whole, draft, skeleton);
  return whole.map((section) => ({ ...section, content: [section.content] }));
}

/** The sections with their content as far as it was looked at, and how many nodes that came to: all, or more than are asked for. */
function foreseen(sections: readonly WordSection[]): { known: WordSection[]; nodes: number } {
  let nodes = 0;
  const known = sections.map((section) => {
    if (nodes > FORESEEN) return section;
    const seen: (readonly XmlElement[])[] = [];
    const rest = section.content[Symbol.iterator]();
    while (nodes <= FORESEEN) {
      const { done, value } = rest.next();
      if (done === true) break;
      seen.push(value);
      for (const one of value) nodes += nodesOf(one);
    }
    return { ...section, content: both(seen, rest) };
  });
  return { known, nodes };
}

function* both<Value>(seen: readonly Value[], rest: Iterator<Value>): Iterable<Value> {
  yield* seen;
  for (let next = rest.next(); next.done !== true; next = rest.next()) yield next.value;
}

/** Writes a section. Its properties stand in its last paragraph, those of the last section behind it. */
function writeSection(
  { content, ...section }: WordSection,
  isLast: boolean,
  portions: Portions,
  push: Push,
): void {
  let held: XmlElement | undefined;
  for (const one of inPortions(withNewPages(content), portions, section.start === 'page')) {
    if (held !== undefined) push(held);
    held = one;
  }
  const rest = held === undefined ? [] : [held];
  const properties = sectionProperties(section);
  const end = isLast ? [...rest, properties] : ended(rest, properties);
  for (const one of end) push(one);
}

/** Chapters with pages of their own stand alone; what is between them stands together. */
function stretchesOf(blocks: readonly Block[]): Stretch[] {
  const stretches: { pages?: ChapterPages; blocks: Block[] }[] = [{ blocks: [] }];
  for (const block of blocks) {
    const pages = block.type === 'section' ? block.pages : undefined;
    const before = stretches.at(-1);
    if (pages !== undefined) stretches.push({ pages, blocks: [block] });
    else if (before === undefined || before.pages !== undefined) stretches.push({ blocks: [block] });
    else before.blocks.push(block);
  }
  return stretches;
}

/** The sections of a stretch; the first one begins with the title, which has a section of its own over columns. */
function wordSections(stretch: Stretch, first: boolean, draft: Draft, skeleton: Skeleton): WordSection[] {
  const frame = skeleton.frames.get(frameKey(stretch.pages)) ?? skeleton.frames.get('portrait');
  if (frame === undefined) return [];
  const gap = draft.box.columnGap || draft.columnGap;
  const box = withColumns(frame.box, stretch.pages?.columns ?? draft.box.columns, gap);
  const start: SectionStart = first ? 'first' : 'page';
  const whole = withColumns(box, 1, 0);
  // Title and contents stand over the columns.
  const count = first ? stretch.blocks.findIndex(({ type }) => type !== 'contents') : 0;
  const over = count < 0 ? stretch.blocks : stretch.blocks.slice(0, count);
  const top = scopeOn(whole, draft);
  const title = first ? [() => titleBlock(top), ...later(over, top)] : [];
  const content = later(stretch.blocks.slice(over.length), scopeOn(box, draft));
  if (title.length === 0 || box.columns === 1)
    return [{ frame, box, start, content: inTurn([...title, ...content]) }];
  return [
    { frame, box: whole, start, content: inTurn(title) },
    { frame, box, start: 'same', content: inTurn(content) },
  ];
}

/** Writes a chapter when it is called. */
const later = (blocks: readonly Block[], scope: Scope) =>
  blocks.map((block) => () => writeAll([block], scope));

function* inTurn(writers: readonly (() => XmlElement[])[]): Iterable<XmlElement[]> {
  for (const write of writers) yield write();
}

function closing({ frame, box }: WordSection): WordSection {
  return { frame, box: withColumns(box, 1, 0), start: 'same', content: [[paragraph('PageBreak', [])]] };
}

function scopeOn(box: PageBox, draft: Draft): Scope {
  return {
    draft,
    lang: draft.handout.lang,
    from: undefined,
    prose: 'BodyText',
    place: 'List',
    depth: 0,
    nested: 0,
    width: box.columnWidth,
    column: box.columnWidth,
    indent: 0,
    // LibreOffice leaves the rest of a page empty where columns and footnotes meet: labels stand there.
    notes: box.columns === 1,
    write: writeAll,
  };
}

/** The properties of a section stand in its last paragraph; a table at its end gets a low one behind it. */
function ended(content: readonly XmlElement[], properties: XmlElement): XmlElement[] {
  const last = content.at(-1);
  if (last?.name !== 'w:p') return [...content, paragraph('PageBreak', [], { section: properties })];
  const [own, ...rest] = last.children;
  if (typeof own === 'string' || own?.name !== 'w:pPr')
    return [...content, paragraph('PageBreak', [], { section: properties })];
  const marked = withChildren(last, [withChildren(own, [...own.children, properties]), ...rest]);
  return [...content.slice(0, -1), marked];
}

/** Title and subtitle. */
function titleBlock(scope: Scope): XmlElement[] {
  const { meta, pages } = scope.draft.handout;
  if (pages.title === false) return [];
  const { title, subtitle } = meta;
  const lines: [style: 'Title' | 'Subtitle', words: readonly Inline[]][] = [
    ['Title', title],
    ...(subtitle === undefined ? [] : ([['Subtitle', subtitle]] as [['Subtitle', readonly Inline[]]])),
  ];
  return lines.map(([style, words]) => styled(style, words, within(scope, { notes: false })));
}
