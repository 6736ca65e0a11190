import type { PageBreak } from '@aide-memoire/handout';
import { rawRun } from '../../runs.ts';
import { element, type XmlElement } from '../../xml.ts';
import { block, type Scope } from '../scope.ts';
import { holding } from '../styled.ts';

/** A break to a new page, in a paragraph so low that it takes no room on either. */
export function pageBreak(node: PageBreak, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => [
    holding('PageBreak', [rawRun(element('w:br', { 'w:type': 'page' }))], inner),
  ]);
}
