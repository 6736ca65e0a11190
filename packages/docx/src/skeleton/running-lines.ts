import type { RunningLine } from '@aide-memoire/handout';
import { drawing } from '../body/drawing.ts';
import { NAMESPACES } from '../namespaces.ts';
import { paragraph } from '../paragraph.ts';
import { fieldRuns, plainRuns, rawRun, tabRun, textRuns } from '../runs.ts';
import { textWidth } from '../text-width.ts';
import { mmToEmu, mmToTwips } from '../units.ts';
import { STRONG } from '../voice.ts';
import { element, type XmlElement, xmlPart } from '../xml.ts';
import type { Relationship } from './skeleton.ts';
import { WATERMARK_NAMESPACES, watermarkRun } from './watermark.ts';

/** Fields by what stands for them in a running line. */
const fields: Readonly<Record<string, string>> = { '{page}': 'PAGE', '{pages}': 'NUMPAGES' };

/** The picture at the start of every head. */
export interface LogoPicture {
  readonly alt: string;
  /** Millimetres. */
  readonly width: number;
  readonly height: number;
  /** Name of its part below `word/`. */
  readonly target: string;
  readonly bytes: Uint8Array;
  readonly relationship: Relationship;
}

/** The page that a running line stands on. */
export interface RunningPage {
  readonly lang: string;
  readonly room: RunningRoom;
  readonly landscape?: boolean;
  readonly logo?: LogoPicture;
}

/** What stands on every page besides the running lines. */
export interface Marks {
  readonly mark?: string | undefined;
  readonly watermark?: string | undefined;
}

/**
 * The head part: the running line, and the mark that must stand on every page, in the middle of the line where that is free,
 * else over it.
 */
export function headerPart(line: RunningLine, { mark, watermark }: Marks, page: RunningPage): string {
  const { lang, room, landscape = false, logo } = page;
  const style = landscape ? 'HeaderLandscape' : 'Header';
  const before = [
    ...(watermark === undefined ? [] : [watermarkRun(watermark, { textWidth: room.width }, 1)]),
    ...(logo === undefined ? [] : [logoRun(logo), ...plainRuns(' ', lang)]),
  ];
  const inLine = mark !== undefined && isRoomy(line, mark, { ...room, logo: logo?.width ?? 0 });
  const runs = inLine ? markedRuns(line, mark, lang) : lineRuns(line, lang);
  return part('w:hdr', [
    ...(mark === undefined || inLine ? [] : [paragraph('Mark', plainRuns(mark, lang))]),
    ...(isEmptyLine(line) && before.length === 0 && !inLine ? [] : [paragraph(style, [...before, ...runs])]),
  ]);
}

function logoRun({ alt, width, height, relationship }: LogoPicture): XmlElement {
  return rawRun(
    drawing({
      number: 1,
      relationship: relationship.id,
      alt,
      width: mmToEmu(width),
      height: mmToEmu(height),
    }),
  );
}

/** The room that a running line has: its width in twips, and the size of its type in points. */
export interface RunningRoom {
  readonly width: number;
  readonly points: number;
}

/** Whether the mark in the middle stays clear of the words on either side, by two ems. */
function isRoomy(
  { start = '', center = '', end = '' }: RunningLine,
  mark: string,
  room: RunningRoom & { readonly logo: number },
): boolean {
  const { width, points, logo } = room;
  const beside = Math.max(textWidth(start, points) + mmToTwips(logo), textWidth(end, points));
  return center === '' && beside + textWidth(mark, points) / 2 + points * 40 <= width / 2;
}

function markedRuns({ start, end }: RunningLine, mark: string, lang: string): XmlElement[] {
  return [
    ...withFields(start ?? '', lang),
    tabRun(),
    ...textRuns(mark, { voice: STRONG, lang, documentLang: lang }),
    ...(end === undefined ? [] : [tabRun()]),
    ...withFields(end ?? '', lang),
  ];
}

/** The foot part. */
export function footerPart(line: RunningLine, lang: string, landscape = false): string {
  return part('w:ftr', [paragraph(landscape ? 'FooterLandscape' : 'Footer', lineRuns(line, lang))]);
}

/** Whether there is anything to print in a running line. */
export function isEmptyLine(line: RunningLine): boolean {
  return [line.start, line.center, line.end].every((words) => words === undefined || words === '');
}

/** The three places of a line are parted by tabs, which the styles of head and foot set to the middle and the right margin. */
function lineRuns({ start, center, end }: RunningLine, lang: string): XmlElement[] {
  return [
    ...withFields(start ?? '', lang),
    ...(center === undefined && end === undefined ? [] : [tabRun()]),
    ...withFields(center ?? '', lang),
    ...(end === undefined ? [] : [tabRun()]),
    ...withFields(end ?? '', lang),
  ];
}

function withFields(words: string, lang: string): XmlElement[] {
  return words.split(/(\{pages?\})/).flatMap((piece) => {
    const field = fields[piece];
    return field === undefined ? plainRuns(piece, lang) : fieldRuns(field, plainRuns('1', lang));
  });
}

function part(root: string, paragraphs: XmlElement[]): string {
  const { w, r, wp, a, pic } = NAMESPACES;
  const drawn = { 'xmlns:r': r, 'xmlns:wp': wp, 'xmlns:a': a, 'xmlns:pic': pic, ...WATERMARK_NAMESPACES };
  return xmlPart(element(root, { 'xmlns:w': w, ...drawn }, ...paragraphs));
}
