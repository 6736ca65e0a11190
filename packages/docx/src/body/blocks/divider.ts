import type { Divider } from '@aide-memoire/handout';
import type { XmlElement } from '../../xml.ts';
import { block, type Scope } from '../scope.ts';
import { holding } from '../styled.ts';

/** A thin rule: the border of an empty paragraph. */
export function divider(node: Divider, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => [holding('Divider', [], inner)]);
}
