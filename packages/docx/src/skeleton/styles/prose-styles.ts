import { LIST_STEP } from '../../list-kinds.ts';
import { turnedBox } from '../../page.ts';
import { mmToTwips } from '../../units.ts';
import { type Look, sizeOf, space } from './look.ts';
import type { ParagraphStyle } from './style-xml.ts';

/** Pitch of ruled answer lines that the style `AnswerLines` has, millimetres. */
export const ANSWER_PITCH = 8;

/** Size of running lines as a part of the body's. */
export const RUNNING_SCALE = 0.82;

/** Ids of the styles of headings and running text. */
export type ProseStyleId = keyof ReturnType<typeof proseStyles>;

/** Type `scale` times the body on lines in proportion. `atLeast` gives way to tall scripts, which `exact` would clip. */
const type = (look: Look, scale: number): Pick<ParagraphStyle, 'size' | 'line'> => ({
  size: sizeOf(look, scale),
  line: { value: Math.round(sizeOf(look, scale) * 10 * 1.25), rule: 'atLeast' },
});

const between = (look: Look, before: number, after: number): Pick<ParagraphStyle, 'before' | 'after'> => ({
  before: space(look, before),
  after: space(look, after),
});

/** Headings and running text. Rank is told by size, weight and rules; there is no colour but black, and no tint. */
export function proseStyles(look: Look) {
  const { textWidth } = look.box;
  return {
    Title: {
      name: 'Title',
      ...display(look),
      next: 'Subtitle',
      priority: 10,
      keepNext: true,
      keepLines: true,
      bold: true,
      size: sizeOf(look, 2.1),
      line: { value: Math.round(look.body * 2.1 * 20 * 1.1), rule: 'atLeast' },
      rules: { top: { size: 18, space: 8 } },
      ...between(look, 0, 0.25),
    },
    Subtitle: {
      name: 'Subtitle',
      next: 'BodyText',
      priority: 11,
      ...type(look, 1.1),
      ...between(look, 0, 0.9),
    },
    Heading1: {
      ...heading(look, 1),
      ...type(look, 1.4),
      // Over the words: under them it would double the first rule of a table or of facts.
      rules: { top: { size: 4, space: 5 } },
      ...between(look, 1.2, 0.35),
    },
    Heading2: { ...heading(look, 2), ...type(look, 1.15), ...between(look, 0.9, 0.25) },
    Heading3: { ...heading(look, 3), italic: true, ...type(look, 1), ...between(look, 0.65, 0.15) },
    Heading4: {
      ...heading(look, 4),
      bold: false,
      italic: true,
      ...type(look, 1),
      ...between(look, 0.5, 0.1),
    },
    BodyText: { name: 'Body Text', priority: 1, ...between(look, 0, 0.5) },
    Lead: { name: 'Lead', custom: true, next: 'BodyText', ...type(look, 1.15), ...between(look, 0, 0.6) },
    Note: { name: 'Note', custom: true, ...type(look, 0.86), ...between(look, 0.25, 0.4) },
    Quote: {
      name: 'Quote',
      priority: 29,
      italic: true,
      left: LIST_STEP,
      right: LIST_STEP,
      ...between(look, 0.2, 0.35),
    },
    QuoteSource: {
      name: 'Quote Source',
      custom: true,
      left: LIST_STEP,
      right: LIST_STEP,
      ...type(look, 0.9),
      ...between(look, 0, 0.6),
    },
    Question: {
      name: 'Question',
      custom: true,
      keepLines: true,
      ...between(look, 0.6, 0.2),
    },
    QuestionNote: {
      name: 'Question Note',
      custom: true,
      italic: true,
      left: LIST_STEP,
      tabs: [{ at: look.box.columnWidth, align: 'right' }],
      ...type(look, 0.9),
      ...between(look, 0, 0.4),
    },
    AnswerLines: {
      name: 'Answer Lines',
      custom: true,
      tabs: [{ at: look.box.columnWidth, align: 'right', leader: 'underscore' }],
      line: { value: mmToTwips(ANSWER_PITCH), rule: 'exact' },
      ...between(look, 0, 0.6),
    },
    Figure: { name: 'Figure', custom: true, ...between(look, 0.4, 0.3) },
    FigureCenter: { name: 'Figure Center', custom: true, basedOn: 'Figure', align: 'center' },
    FigureEnd: { name: 'Figure End', custom: true, basedOn: 'Figure', align: 'end' },
    Caption: {
      name: 'caption',
      priority: 35,
      bold: true,
      keepLines: true,
      ...type(look, 0.9),
      ...between(look, 0.5, 0.4),
    },
    CaptionCenter: { name: 'Caption Center', custom: true, basedOn: 'Caption', align: 'center' },
    CaptionEnd: { name: 'Caption End', custom: true, basedOn: 'Caption', align: 'end' },
    Divider: {
      name: 'Divider',
      custom: true,
      rules: { bottom: { size: 4, space: 1 } },
      line: { value: space(look, 0.4), rule: 'exact' },
      ...between(look, 0.2, 0.9),
    },
    PageBreak: { name: 'Page Break', custom: true, size: 2, line: { value: 20, rule: 'exact' } },
    Hidden: {
      name: 'Hidden',
      custom: true,
      hidden: true,
      size: 2,
      line: { value: 20, rule: 'exact' },
    },
    Gap: { name: 'Gap', custom: true, size: 2, line: { value: space(look, 0.5), rule: 'exact' } },
    Header: { name: 'header', ...running(look, textWidth) },
    HeaderLandscape: {
      name: 'Header Landscape',
      custom: true,
      basedOn: 'Header',
      ...turned(textWidth, turnedBox(look.box).textWidth),
    },
    FooterLandscape: {
      name: 'Footer Landscape',
      custom: true,
      basedOn: 'Footer',
      ...turned(textWidth, turnedBox(look.box).textWidth),
    },
    Footer: {
      name: 'footer',
      ...running(look, textWidth),
      rules: { top: { size: 4, space: 4 } },
    },
    Mark: { name: 'Mark', custom: true, bold: true, align: 'center', tracking: 30, ...type(look, 0.9) },
    TOCHeading: {
      name: 'TOC Heading',
      priority: 39,
      next: 'BodyText',
      keepNext: true,
      bold: true,
      ...type(look, 1.15),
      ...between(look, 0.6, 0.25),
    },
    FootnoteText: {
      name: 'footnote text',
      ...type(look, 0.82),
      ...between(look, 0, 0.05),
    },
    TOC1: { name: 'toc 1', ...entry(look, 0), ...between(look, 0.15, 0.1) },
    TOC2: { name: 'toc 2', ...entry(look, 1), ...type(look, 0.95) },
    TOC3: { name: 'toc 3', ...entry(look, 2), ...type(look, 0.95) },
  } as const satisfies Record<string, ParagraphStyle>;
}

/** Titles and headings are the brand's: its font, and its colour where that can be read in print. */
const display = ({ fonts, accent }: Look): Pick<ParagraphStyle, 'display' | 'accent'> => ({
  display: fonts.headings,
  ...(accent === undefined ? {} : { accent }),
});

const heading = (look: Look, level: 1 | 2 | 3 | 4) =>
  ({
    ...display(look),
    name: `heading ${level}`,
    next: 'BodyText',
    priority: 9,
    keepNext: true,
    keepLines: true,
    bold: true,
    outline: level - 1,
  }) as const;

/** An entry of the contents, with its page at the right edge. */
const entry = (look: Look, depth: number) =>
  ({
    priority: 39,
    left: LIST_STEP * depth,
    tabs: [{ at: look.box.textWidth, align: 'right', leader: 'dot' }],
  }) as const;

/** Running lines of a turned page: the stops of the upright one go. */
const turned = (upright: number, width: number) =>
  ({
    tabs: [
      { at: Math.round(upright / 2), align: 'clear' },
      { at: upright, align: 'clear' },
      { at: Math.round(width / 2), align: 'center' },
      { at: width, align: 'right' },
    ],
  }) as const;

const running = (look: Look, width: number) =>
  ({
    ...type(look, RUNNING_SCALE),
    tabs: [
      { at: Math.round(width / 2), align: 'center' },
      { at: width, align: 'right' },
    ],
  }) as const;
