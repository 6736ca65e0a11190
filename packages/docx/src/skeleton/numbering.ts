import { LIST_DEPTH, LIST_STEP, type ListKind, listStyle } from '../list-kinds.ts';
import { NAMESPACES } from '../namespaces.ts';
import { element, serialize, type XmlElement, xmlPart } from '../xml.ts';

const kinds: readonly ListKind[] = ['ListBullet', 'ListNumber', 'TableBullet', 'TableNumber', 'Question'];

/** Signs of the levels of a list without numbers: in every font, and told apart without colour. */
const bullets = ['•', '–', '•', '–', '•'] as const;

/** The abstract numbering behind each kind of list, counted from 0. */
export const LISTS: Readonly<Record<ListKind, number>> = {
  ListBullet: 0,
  ListNumber: 1,
  TableBullet: 2,
  TableNumber: 3,
  Question: 4,
};

/** The `w:numId` that the styles of a kind of list name; lists of a document add their own. */
export function listNumber(kind: ListKind): number {
  return LISTS[kind] + 1;
}

/** The first `w:numId` behind those of the styles. */
export const FIRST_FREE_NUMBER = kinds.length + 1;

/** The numbering part up to its closing tag, so that lists can be added behind it. */
export function numberingHead(): string {
  const { abstracts, numbers } = numberingElements();
  const root = element('w:numbering', { 'xmlns:w': NAMESPACES.w }, ...abstracts, ...numbers);
  return openPart(root, NUMBERING_END);
}

/** The text of a part up to the closing tag of its root. */
export function openPart(root: XmlElement, end: string): string {
  return xmlPart(root).slice(0, -end.length);
}

/** Our abstract numberings, and the numbers that the styles name. */
export function numberingElements(): { abstracts: XmlElement[]; numbers: XmlElement[] } {
  return {
    abstracts: kinds.map(abstractNumbering),
    numbers: kinds.map((kind) => numberXml(listNumber(kind), LISTS[kind])),
  };
}

/** What closes a numbering part. */
export const NUMBERING_END = '</w:numbering>';

/**
 * One list of a document. Numbers that share an abstract numbering count on from each other in Word unless each says
 * where it starts (ECMA-376-1, 17.9.8 `lvlOverride`).
 */
export function numberXml(
  id: number,
  abstract: number,
  start?: { level: number; value: number },
): XmlElement {
  return element(
    'w:num',
    { 'w:numId': id },
    element('w:abstractNumId', { 'w:val': abstract }),
    ...(start === undefined
      ? []
      : [
          element(
            'w:lvlOverride',
            { 'w:ilvl': start.level },
            element('w:startOverride', { 'w:val': start.value }),
          ),
        ]),
  );
}

/** The text of further lists, to stand between `numberingHead` and its closing tag. */
export function numbersXml(numbers: readonly XmlElement[]): string {
  return numbers.map(serialize).join('');
}

function abstractNumbering(kind: ListKind): XmlElement {
  return element(
    'w:abstractNum',
    { 'w:abstractNumId': LISTS[kind] },
    element('w:multiLevelType', { 'w:val': 'multilevel' }),
    ...levels(kind).map(({ style, mark, bold }, index) =>
      element(
        'w:lvl',
        { 'w:ilvl': index },
        element('w:start', { 'w:val': 1 }),
        element('w:numFmt', { 'w:val': mark === undefined ? 'decimal' : 'bullet' }),
        element('w:pStyle', { 'w:val': style }),
        element('w:lvlText', { 'w:val': mark ?? `%${index + 1}.` }),
        element('w:lvlJc', { 'w:val': 'left' }),
        element('w:pPr', {}, element('w:ind', { 'w:left': LIST_STEP * (index + 1), 'w:hanging': LIST_STEP })),
        ...(bold ? [element('w:rPr', {}, element('w:b'), element('w:bCs'))] : []),
      ),
    ),
  );
}

interface Level {
  readonly style: string;
  /** The bullet; a number where absent. */
  readonly mark?: string;
  readonly bold: boolean;
}

function levels(kind: ListKind): Level[] {
  if (kind === 'Question') return [{ style: 'Question', bold: true }];
  const place = kind.startsWith('Table') ? 'Table' : 'List';
  const role = kind.endsWith('Bullet') ? 'Bullet' : 'Number';
  return Array.from({ length: LIST_DEPTH[place] }, (_, level) => ({
    style: listStyle(place, role, level),
    ...(role === 'Bullet' ? { mark: bullets[level] ?? '•' } : {}),
    bold: false,
  }));
}
