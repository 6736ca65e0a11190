import type { RunningLine } from '@aide-memoire/handout';
import { NAMESPACES } from '../namespaces.ts';
import { paragraph } from '../paragraph.ts';
import { fieldRuns, plainRuns, tabRun, textRuns } from '../runs.ts';
import { textWidth } from '../text-width.ts';
import { PLAIN } from '../voice.ts';
import { element, type XmlElement, xmlPart } from '../xml.ts';

/** Fields by what stands for them in a running line. */
const fields: Readonly<Record<string, string>> = { '{page}': 'PAGE', '{pages}': 'NUMPAGES' };

/**
 * The head part: the running line, and the mark that must stand on every page, in the middle of the line where that is free,
 * else over it.
 */
export function headerPart(
  line: RunningLine,
  mark: string | undefined,
  lang: string,
  room: RunningRoom,
): string {
  if (mark === undefined) return part('w:hdr', [paragraph('Header', lineRuns(line, lang))]);
  if (isRoomy(line, mark, room)) return part('w:hdr', [paragraph('Header', markedRuns(line, mark, lang))]);
  return part('w:hdr', [
    paragraph('Mark', plainRuns(mark, lang)),
    ...(isEmptyLine(line) ? [] : [paragraph('Header', lineRuns(line, lang))]),
  ]);
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
  room: RunningRoom,
): boolean {
  const { width, points } = room;
  const beside = Math.max(textWidth(start, points), textWidth(end, points));
  return center === '' && beside + textWidth(mark, points) / 2 + points * 40 <= width / 2;
}

function markedRuns({ start, end }: RunningLine, mark: string, lang: string): XmlElement[] {
  return [
    ...withFields(start ?? '', lang),
    tabRun(),
    ...textRuns(mark, { voice: { ...PLAIN, strong: true }, lang, documentLang: lang }),
    ...(end === undefined ? [] : [tabRun()]),
    ...withFields(end ?? '', lang),
  ];
}

/** The foot part. */
export function footerPart(line: RunningLine, lang: string): string {
  return part('w:ftr', [paragraph('Footer', lineRuns(line, lang))]);
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
  return xmlPart(element(root, { 'xmlns:w': NAMESPACES.w }, ...paragraphs));
}
