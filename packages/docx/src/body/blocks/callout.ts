import type { Block, Callout } from '@aide-memoire/handout';
import { paragraph } from '../../paragraph.ts';
import type { XmlElement } from '../../xml.ts';
import { block, type Scope, within } from '../scope.ts';
import { styled } from '../styled.ts';

const styles = { note: ['CalloutTitle', 'Callout'], warning: ['WarningTitle', 'Warning'] } as const;

/**
 * A callout with a rule at its side, a warning in a heavy box: told apart by form. Declined where it holds more than
 * paragraphs, since Word boxes paragraphs only as long as their indents are the same; and in cells.
 */
export function callout(node: Callout, scope: Scope): XmlElement[] | undefined {
  if (scope.place === 'Table') return undefined;
  if (scope.depth > 0) return inItem(node, scope);
  if (node.children.some(({ type }) => type !== 'paragraph' && type !== 'qr')) return undefined;
  return block({ keepTogether: true, ...node }, scope, (inner) => {
    const [title, prose] = styles[node.tone];
    return [
      styled(title, node.title, inner),
      ...inner.write(node.children, within(inner, { prose })),
      // Two of the same kind in a row would run into one.
      paragraph('Gap', []),
    ];
  });
}

/** In an item of a list there is no room for a box: the title in bold is enough, and the words stay upright. */
function inItem(node: Callout, scope: Scope): XmlElement[] {
  const title: Block = {
    type: 'paragraph',
    keepWithNext: true,
    children: [{ type: 'strong', children: node.title }],
  };
  return block(node, scope, (inner) => inner.write([title, ...node.children], inner));
}
