import type { Section } from '@aide-memoire/handout';
import type { XmlElement } from '../../xml.ts';
import { inlineRuns } from '../inline.ts';
import { unboundFromNext } from '../keep.ts';
import { block, type Scope, within } from '../scope.ts';
import { BOLD_STYLES, holding } from '../styled.ts';

const styles = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3' } as const;

/** A heading with its bookmark, then what stands under it. */
export function section(node: Section, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => {
    const style = styles[node.level];
    if (node.level === 1) scope.draft.notes.startChapter();
    const words = inlineRuns(node.title, within(inner, { notes: false }), { bold: BOLD_STYLES.has(style) });
    const heading = holding(style, scope.draft.bookmarks.around(node.id, words), inner);
    const [first, ...rest] = inner.write(node.children, inner);
    if (first === undefined) return [heading];
    // LibreOffice leaves the heading behind where it is bound to an item that is bound in turn and a footnote is near.
    return [heading, node.children[0]?.type === 'list' ? unboundFromNext(first) : first, ...rest];
  });
}
