import type { Inline } from '@aide-memoire/handout';
import { isRtl } from '../languages.ts';
import { type ParagraphMarks, paragraph } from '../paragraph.ts';
import type { ParagraphStyleId } from '../skeleton/styles/styles.ts';
import type { XmlElement } from '../xml.ts';
import { inlineRuns } from './inline.ts';
import type { Scope } from './scope.ts';

/** Styles that are bold throughout, so that strong words in them need no more. */
export const BOLD_STYLES: ReadonlySet<ParagraphStyleId> = new Set([
  'Title',
  'Heading1',
  'Heading2',
  'Heading3',
  'Caption',
  'CaptionCenter',
  'CaptionEnd',
  'TOCHeading',
  'CalloutTitle',
  'WarningTitle',
  'Mark',
  'TableHeading',
  'TableHeadingCenter',
  'TableHeadingEnd',
  'TableRowHeading',
  'TableRowHeadingCenter',
  'TableRowHeadingEnd',
]);

/** A paragraph of inline content in a style. */
export function styled(
  style: ParagraphStyleId,
  nodes: readonly Inline[],
  scope: Scope,
  marks?: ParagraphMarks,
): XmlElement {
  return holding(style, inlineRuns(nodes, scope, { bold: BOLD_STYLES.has(style) }), scope, marks);
}

/** A paragraph of runs in a style, in the direction of the language at hand. */
export function holding(
  style: ParagraphStyleId,
  runs: readonly XmlElement[],
  scope: Scope,
  marks?: ParagraphMarks,
): XmlElement {
  return paragraph(style, runs, isRtl(scope.lang) ? { ...marks, rtl: true } : marks);
}
