import type { RunningLine } from '@aide-memoire/handout';
import { NAMESPACES } from '../namespaces.ts';
import { paragraph } from '../paragraph.ts';
import { fieldRuns, plainRuns, tabRun, textRuns } from '../runs.ts';
import { PLAIN } from '../voice.ts';
import { element, type XmlElement, xmlPart } from '../xml.ts';

/** Fields by what stands for them in a running line. */
const fields: Readonly<Record<string, string>> = { '{page}': 'PAGE', '{pages}': 'NUMPAGES' };

/**
 * The head part: the running line, and the mark that must stand on every page, in the middle of the line where that is free,
 * else over it.
 */
export function headerPart(line: RunningLine, mark: string | undefined, lang: string): string {
  if (mark === undefined) return part('w:hdr', [paragraph('Header', lineRuns(line, lang))]);
  if (isRoomy(line, mark)) return part('w:hdr', [paragraph('Header', markedRuns(line, mark, lang))]);
  return part('w:hdr', [
    paragraph('Mark', plainRuns(mark, lang)),
    ...(isEmptyLine(line) ? [] : [paragraph('Header', lineRuns(line, lang))]),
  ]);
}

/** Most characters on either side of a mark that still leave the middle free, on the narrowest paper. */
const ROOM = 26;

function isRoomy({ start = '', center = '', end = '' }: RunningLine, mark: string): boolean {
  return center === '' && [mark, start, end].every(({ length }) => length <= ROOM);
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
