import type { Block, ChapterPages, Inline } from '@aide-memoire/handout';
import { NAMESPACES } from '../namespaces.ts';
import { type PageBox, withColumns } from '../page.ts';
import { paragraph } from '../paragraph.ts';
import { type Frame, frameKey } from '../skeleton/frame.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { element, type XmlElement, xmlPart } from '../xml.ts';
import type { Draft } from './draft.ts';
import { writeAll } from './handlers.ts';
import { numberContents } from './number-contents.ts';
import type { Scope } from './scope.ts';
import { type SectionStart, sectionProperties } from './section-properties.ts';
import { styled } from './styled.ts';

/** Blocks that stand on pages of one kind, one after another. */
interface Stretch {
  readonly pages?: ChapterPages;
  readonly blocks: readonly Block[];
}

/** One section of Word's as it is written. */
interface WordSection {
  readonly frame: Frame;
  readonly box: PageBox;
  readonly content: XmlElement[];
  readonly start: SectionStart;
}

/** The text of the main document part. What it points to and counts is in the draft afterwards. */
export function documentPart(draft: Draft, skeleton: Skeleton): string {
  const stretches = stretchesOf(draft.handout.children);
  const sections = stretches.flatMap((stretch, index) => wordSections(stretch, index === 0, draft, skeleton));
  const last = sections.at(-1);
  // Word evens out columns only before a section that goes on in the same page.
  if (last !== undefined && last.box.columns > 1) sections.push(closing(last));
  numberContents(sections, draft, skeleton);
  const { w, r, wp, a, pic } = NAMESPACES;
  return xmlPart(
    element(
      'w:document',
      { 'xmlns:w': w, 'xmlns:r': r, 'xmlns:wp': wp, 'xmlns:a': a, 'xmlns:pic': pic },
      element(
        'w:body',
        {},
        ...sections.flatMap(({ content, ...section }, index) => {
          const properties = sectionProperties(section);
          return index === sections.length - 1 ? [...content, properties] : ended(content, properties);
        }),
      ),
    ),
  );
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
  const title = first ? [...titleBlock(scopeOn(whole, draft)), ...writeAll(over, scopeOn(whole, draft))] : [];
  const content = writeAll(stretch.blocks.slice(over.length), scopeOn(box, draft));
  if (title.length === 0 || box.columns === 1)
    return [{ frame, box, content: [...title, ...content], start }];
  return [
    { frame, box: whole, content: title, start },
    { frame, box, content, start: 'same' },
  ];
}

function closing({ frame, box }: WordSection): WordSection {
  return { frame, box: withColumns(box, 1, 0), content: [paragraph('PageBreak', [])], start: 'same' };
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
  const marked = { ...last, children: [{ ...own, children: [...own.children, properties] }, ...rest] };
  return [...content.slice(0, -1), marked];
}

/** Title and subtitle. */
function titleBlock(scope: Scope): XmlElement[] {
  const { title, subtitle } = scope.draft.handout.meta;
  const lines: [style: 'Title' | 'Subtitle', words: readonly Inline[]][] = [
    ['Title', title],
    ...(subtitle === undefined ? [] : ([['Subtitle', subtitle]] as [['Subtitle', readonly Inline[]]])),
  ];
  return lines.map(([style, words]) => styled(style, words, { ...scope, notes: false }));
}
