import type { Term, Terms } from '@aide-memoire/handout';
import { text } from '@aide-memoire/handout/writing';
import { tabRun } from '../../runs.ts';
import type { ParagraphStyleId } from '../../skeleton/styles/styles.ts';
import { STRONG } from '../../voice.ts';
import type { XmlElement } from '../../xml.ts';
import { inlineRuns } from '../inline.ts';
import { block, type Scope } from '../scope.ts';
import { holding } from '../styled.ts';
import { labelColumn } from './labels.ts';

/** Labels with their texts, in one paragraph each; in columns where that is asked for and the labels fit. */
export function terms(node: Terms, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => {
    const column =
      node.layout === 'columns'
        ? labelColumn(
            node.children.map(({ label }) => label),
            inner,
          )
        : undefined;
    return node.children.flatMap((term) =>
      column === undefined ? runIn(term, inner) : inColumn(term, `Term${column}`, inner),
    );
  });
}

/** Label, tab, text. */
export function inColumn(node: Term, style: ParagraphStyleId, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => [
    holding(
      style,
      [...inlineRuns(node.label, inner, { voice: STRONG }), tabRun(), ...inlineRuns(node.children, inner)],
      inner,
    ),
  ]);
}

/** Label, colon, text. */
function runIn(node: Term, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => {
    const style = inner.prose === 'BodyText' ? 'Term' : inner.prose;
    const label = [...node.label, text(inner.draft.handout.words.labelEnd)];
    return [
      holding(
        style,
        [...inlineRuns(label, inner, { voice: STRONG }), ...inlineRuns(node.children, inner)],
        inner,
      ),
    ];
  });
}
