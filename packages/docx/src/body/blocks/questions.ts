import type { Inline, Question, Questions } from '@aide-memoire/handout';
import { text } from '@aide-memoire/handout/writing';
import type { ParagraphMarks } from '../../paragraph.ts';
import { tabRun } from '../../runs.ts';
import { STRONG } from '../../voice.ts';
import { element, type XmlElement } from '../../xml.ts';
import { inlineRuns } from '../inline.ts';
import { block, inItem, type Scope } from '../scope.ts';
import { holding } from '../styled.ts';

/** Numbered questions; under each its paper and year, with marks and words at the right edge. Declined in cells. */
export function questions(node: Questions, scope: Scope): XmlElement[] | undefined {
  if (scope.place === 'Table' || scope.depth > 0) return undefined;
  return block(node, scope, (inner) => {
    const number = inner.draft.numbers.add('Question', 0, node.start);
    return node.children.flatMap((entry) => question(entry, number, inner));
  });
}

/**
 * A question does not break over pages: nobody answers what they cannot see whole. Its last paragraph is not bound to the
 * next question, or a whole list would go to the next page as one.
 */
function question(node: Question, number: number, scope: Scope): XmlElement[] {
  return block({ keepTogether: true, ...node }, scope, (inner) => {
    const note = noteRuns(node, inner);
    return [
      holding('Question', stemRuns(node, inner), inner, { list: { number, level: 0 } }),
      ...(note.length === 0 ? [] : [holding('QuestionNote', note, inner, edgeOf(inner))]),
      ...inner.write(node.children, inItem(inner)),
    ];
  });
}

function stemRuns({ lead, stem }: Question, scope: Scope): XmlElement[] {
  const { labelEnd } = scope.draft.handout.words;
  return [
    ...(lead === undefined ? [] : inlineRuns([...lead, text(labelEnd)], scope, { voice: STRONG })),
    ...inlineRuns(stem, scope),
  ];
}

/** `GS-II · Asked: Mains 2013 ⇥ 10 marks, 150 words`. */
function noteRuns({ tag, provenance, limits }: Question, scope: Scope): XmlElement[] {
  const said = [tag, provenance].filter((part): part is Inline[] => part !== undefined);
  return [
    ...said.flatMap((part, index) => inlineRuns(index === 0 ? part : [text(' · '), ...part], scope)),
    ...(limits === undefined ? [] : [tabRun(), ...inlineRuns(limits, scope)]),
  ];
}

/** Marks stand at the right edge; in a column that the style is not made for, the stop is set on the paragraph. */
function edgeOf({ column, draft }: Scope): ParagraphMarks | undefined {
  const styled = draft.box.columnWidth;
  if (column === styled) return undefined;
  const stop = element('w:tab', { 'w:val': 'right', 'w:pos': column });
  const cleared = element('w:tab', { 'w:val': 'clear', 'w:pos': styled });
  return { layout: [element('w:tabs', {}, ...(column < styled ? [stop, cleared] : [cleared, stop]))] };
}
