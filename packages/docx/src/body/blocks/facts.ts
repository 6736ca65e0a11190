import type { Facts } from '@aide-memoire/handout';
import { paragraph } from '../../paragraph.ts';
import type { XmlElement } from '../../xml.ts';
import { block, type Scope } from '../scope.ts';
import { labelColumn } from './labels.ts';
import { inColumn } from './terms.ts';

/** Facts between rules, labels in a column. Declined where the labels do not fit: they are terms then. */
export function facts(node: Facts, scope: Scope): XmlElement[] | undefined {
  const column = labelColumn(
    node.children.map(({ label }) => label),
    scope,
  );
  if (column === undefined) return undefined;
  return block({ keepTogether: true, ...node }, scope, (inner) => [
    ...node.children.flatMap((term) => inColumn(term, `Facts${column}`, inner)),
    // Two cards in a row would run into one, and what follows would stick to the rule.
    paragraph('Gap', []),
  ]);
}
