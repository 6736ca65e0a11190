import { NAMESPACES } from '../namespaces.ts';
import { rawRun } from '../runs.ts';
import { element, type XmlElement, xmlPart } from '../xml.ts';

/** Ids of the two rules that part footnotes from the text; `settings.xml` names them, and notes count on from 1. */
export const SEPARATORS = [-1, 0] as const;

/** The footnotes part up to its closing tag: the notes of a document stand behind it. */
export function footnotesHead(): string {
  const { w, r } = NAMESPACES;
  const rule = (id: number, type: string, mark: string): XmlElement =>
    element('w:footnote', { 'w:type': type, 'w:id': id }, element('w:p', {}, rawRun(element(mark))));
  const root = element(
    'w:footnotes',
    { 'xmlns:w': w, 'xmlns:r': r },
    rule(SEPARATORS[0], 'separator', 'w:separator'),
    rule(SEPARATORS[1], 'continuationSeparator', 'w:continuationSeparator'),
  );
  return xmlPart(root).slice(0, -FOOTNOTES_END.length);
}

/** What closes a footnotes part. */
export const FOOTNOTES_END = '</w:footnotes>';
