import type { Paragraph } from '@aide-memoire/handout';
import type { ParagraphStyleId } from '../../skeleton/styles/styles.ts';
import type { XmlElement } from '../../xml.ts';
import { block, type Scope } from '../scope.ts';
import { styled } from '../styled.ts';

const variants = { body: undefined, lead: 'Lead', note: 'Note' } as const;

/** A paragraph in the style of its place; in running text, leads and notes have styles of their own. */
export function paragraph(node: Paragraph, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => [styled(styleOf(node, inner), node.children, inner)]);
}

function styleOf(node: Paragraph, { prose }: Scope): ParagraphStyleId {
  if (prose !== 'BodyText') return prose;
  return variants[node.variant ?? 'body'] ?? prose;
}
