import type { Quote } from '@aide-memoire/handout';
import type { XmlElement } from '../../xml.ts';
import { keepWhole } from '../keep.ts';
import { block, type Scope, within } from '../scope.ts';
import { styled } from '../styled.ts';

/** Somebody's words, set in, with their source under them on the same page. */
export function quote(node: Quote, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => {
    const words = inner.write(node.children, within(inner, { prose: 'Quote' }));
    if (node.attribution === undefined) return words;
    const last = words.pop();
    return [
      ...words,
      ...(last === undefined ? [] : [keepWhole(last)]),
      styled('QuoteSource', node.attribution, inner),
    ];
  });
}
