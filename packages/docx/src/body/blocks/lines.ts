import type { Lines } from '@aide-memoire/handout';
import { rawRun } from '../../runs.ts';
import { ANSWER_PITCH } from '../../skeleton/styles/prose-styles.ts';
import { sound } from '../../sound.ts';
import { mmToTwips } from '../../units.ts';
import { element, type XmlElement } from '../../xml.ts';
import { block, type Scope } from '../scope.ts';
import { holding } from '../styled.ts';

/** More ruled lines than ten pages hold are a mistake. */
const MOST = 400;

/**
 * Ruled lines: one paragraph of tabs, which the style fills with rules. One paragraph per line would be read out as so many
 * blanks, and LibreOffice keeps to the pitch only inside a paragraph, and only in lines that hold more than a tab: hence the space.
 */
export function lines(node: Lines, scope: Scope): XmlElement[] {
  const count = Math.floor(sound(node.count, 0, MOST, 0));
  if (count < 1) return [];
  const pitch = sound(node.pitch, 3, 50, ANSWER_PITCH);
  return block(node, scope, (inner) => {
    const content = Array.from({ length: count }, (_, index) => [
      ...(index === 0 ? [] : [element('w:br')]),
      element('w:t', { 'xml:space': 'preserve' }, ' '),
      element('w:tab'),
    ]).flat();
    return [
      holding('AnswerLines', [rawRun(...content)], inner, { layout: layout(pitch, node.margins, inner) }),
    ];
  });
}

/** What the style does not know: margins with their rules, another pitch, and the edge of a cell. In the order of CT_PPr. */
function layout(
  pitch: number,
  margins: Lines['margins'],
  { place, width, column, draft }: Scope,
): XmlElement[] {
  const styled = draft.box.columnWidth;
  const edge = (place === 'Table' ? width : column) - mmToTwips(margins?.end ?? 0);
  return [
    ...(margins === undefined ? [] : [rules()]),
    ...(edge === styled ? [] : [edgeTab(styled, edge)]),
    ...(pitch === ANSWER_PITCH
      ? []
      : [element('w:spacing', { 'w:line': mmToTwips(pitch), 'w:lineRule': 'exact' })]),
    ...(margins === undefined
      ? []
      : [element('w:ind', { 'w:left': mmToTwips(margins.start), 'w:right': mmToTwips(margins.end) })]),
  ];
}

/** Rules down both sides of the lines, which Word draws at the indents of a paragraph. */
function rules(): XmlElement {
  const rule = { 'w:val': 'single', 'w:sz': 6, 'w:space': 0, 'w:color': 'auto' };
  return element('w:pBdr', {}, element('w:left', rule), element('w:right', rule));
}

function edgeTab(styled: number, edge: number): XmlElement {
  return element(
    'w:tabs',
    {},
    element('w:tab', { 'w:val': 'right', 'w:leader': 'underscore', 'w:pos': edge }),
    element('w:tab', { 'w:val': 'clear', 'w:pos': styled }),
  );
}
