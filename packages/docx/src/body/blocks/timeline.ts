import type { Timeline, TimelineEntry } from '@aide-memoire/handout';
import { text } from '@aide-memoire/handout/writing';
import { tabRun } from '../../runs.ts';
import { SLANTED, STRONG } from '../../voice.ts';
import type { XmlElement } from '../../xml.ts';
import { inlineRuns } from '../inline.ts';
import { block, type Scope } from '../scope.ts';
import { holding } from '../styled.ts';
import { type LabelColumn, labelColumn } from './labels.ts';

/**
 * Events with their dates in a column. A date that is not certain is slanted, not bold; the event that the brief is about
 * has a rule at its side. Declined where the dates do not fit: it is a list then.
 */
export function timeline(node: Timeline, scope: Scope): XmlElement[] | undefined {
  const column = labelColumn(
    node.children.map(({ when }) => when),
    scope,
  );
  if (column === undefined) return undefined;
  return block(node, scope, (inner) => node.children.flatMap((entry) => event(entry, column, inner)));
}

function event(node: TimelineEntry, column: LabelColumn, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => {
    const { labelEnd } = inner.draft.handout.words;
    const title = node.children.length === 0 ? node.title : [...node.title, text(labelEnd)];
    return [
      holding(
        node.current ? `TimelineCurrent${column}` : `Timeline${column}`,
        [
          ...inlineRuns(node.when, inner, { voice: node.certain ? STRONG : SLANTED }),
          tabRun(),
          ...inlineRuns(title, inner, { voice: STRONG }),
          ...inlineRuns(node.children, inner),
        ],
        inner,
      ),
    ];
  });
}
