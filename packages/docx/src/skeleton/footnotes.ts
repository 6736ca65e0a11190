import { NAMESPACES } from '../namespaces.ts';
import { rawRun } from '../runs.ts';
import { element, type XmlElement } from '../xml.ts';
import { openPart } from './numbering.ts';

/** Ids of the two rules that part footnotes from the text; `settings.xml` names them, and notes count on from 1. */
export const SEPARATORS = [-1, 0] as const;

/** The footnotes part up to its closing tag: the notes of a document stand behind it. */
export function footnotesHead(): string {
  const { w, r } = NAMESPACES;
  const rule = (id: number, type: string, mark: string): XmlElement =>
    element('w:footnote', { 'w:type': type, 'w:id': id }, element('w:p', {}, rawRun(element(mark))));
  return openPart(
    element(
      'w:footnotes',
      { 'xmlns:w': w, 'xmlns:r': r },
      rule(SEPARATORS[0], 'separator', 'w:separator'),
      rule(SEPARATORS[1], 'continuationSeparator', 'w:continuationSeparator'),
    ),
    FOOTNOTES_END,
  );
}

/** What closes a footnotes part. */
export const FOOTNOTES_END = '</w:footnotes>';
