import type { RunningLine } from '@aide-memoire/handout';
import { NAMESPACES } from '../namespaces.ts';
import { paragraph } from '../paragraph.ts';
import { fieldRuns, plainRuns, tabRun } from '../runs.ts';
import { element, type XmlElement, xmlPart } from '../xml.ts';

/** Fields by what stands for them in a running line. */
const fields: Readonly<Record<string, string>> = { '{page}': 'PAGE', '{pages}': 'NUMPAGES' };

/** The head part: the running line, and under it the mark that must stand on every page. */
export function headerPart(line: RunningLine, mark: string | undefined, lang: string): string {
  return part('w:hdr', [
    paragraph('Header', lineRuns(line, lang)),
    ...(mark === undefined ? [] : [paragraph('Mark', plainRuns(mark, lang))]),
  ]);
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
