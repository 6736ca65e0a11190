import type { Contents, Diagnostic, Handout, Section } from '@aide-memoire/handout';
import { finding } from '../../diagnostics.ts';
import { fieldEnd, fieldRuns, fieldStart, rawRun, tabRun } from '../../runs.ts';
import { element, type XmlElement } from '../../xml.ts';
import { inlineRuns } from '../inline.ts';
import { block, type Scope, within } from '../scope.ts';
import { holding, styled } from '../styled.ts';

const styles = { 1: 'TOC1', 2: 'TOC2', 3: 'TOC3' } as const;

/**
 * A table of contents that Word can renew, filled already, so that it asks nothing on opening. Numbers of pages stand in it
 * where they are asked for, the measures of the fonts are known, and it stands in the handout itself, over its columns; else Word adds none either (`\\n`), since a wrong
 * number is worse than none.
 */
export function contents(node: Contents, scope: Scope): XmlElement[] {
  return block(node, scope, (inner) => {
    const sections = sectionsOf(inner.draft.handout).filter(({ level }) => level <= node.depth);
    if (sections.length === 0) return [];
    const numbered =
      node.pageNumbers === true &&
      inner.draft.measured &&
      inner.column === inner.draft.box.textWidth &&
      inner.nested === 1;
    if (node.pageNumbers === true && !numbered) inner.draft.diagnostics.push(withoutPages(inner));
    const start = fieldStart(`TOC \\o "1-${node.depth}"${numbered ? '' : ' \\n'} \\h \\z \\u`);
    const entries = sections.map((section, index) => {
      const first = index === 0 ? start : [];
      const last = index === sections.length - 1 ? [fieldEnd()] : [];
      return holding(styles[section.level], [...first, entry(section, numbered, inner), ...last], inner);
    });
    return [
      element(
        'w:sdt',
        {},
        element(
          'w:sdtPr',
          {},
          element(
            'w:docPartObj',
            {},
            element('w:docPartGallery', { 'w:val': 'Table of Contents' }),
            element('w:docPartUnique'),
          ),
        ),
        element('w:sdtContent', {}, styled('TOCHeading', node.title, inner), ...entries),
      ),
    ];
  });
}

function entry({ id, title, lang }: Section, numbered: boolean, scope: Scope): XmlElement {
  // Anchors of a heading stay with the heading: here they would come a second time.
  const own = within(scope, { lang, notes: false });
  const words = inlineRuns(withoutPlaces(title), own, { bold: true });
  const anchor = scope.draft.bookmarks.name(id);
  const number = numbered ? [tabRun(), ...fieldRuns(`PAGEREF ${anchor} \\h`, [pageRun(id, scope)])] : [];
  return element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, ...words, ...number);
}

function withoutPages({ from }: Scope): Diagnostic {
  const message =
    'The contents have no page numbers: the measures of the fonts are not known here, or they stand in columns.';
  return finding('docx/contents-without-pages', 'info', message, from);
}

/** The number of a page, which is known when all is written. */
function pageRun(id: string, { draft }: Scope): XmlElement {
  const words = ['1'];
  draft.pageNumbers.push({ id, words });
  return rawRun({ name: 'w:t', attributes: {}, children: words });
}

/** Words of a title without what may stand but once, or leads elsewhere. */
function withoutPlaces(nodes: Section['title']): Section['title'] {
  return nodes.flatMap((node): Section['title'] => {
    if (node.type === 'anchor') return [];
    if (node.type === 'link' || node.type === 'ref') return withoutPlaces(node.children);
    return 'children' in node ? [{ ...node, children: withoutPlaces(node.children) }] : [node];
  });
}

/** All sections in the order of the document, those inside other blocks included. */
function sectionsOf(node: Handout | Handout['children'][number]): Section[] {
  const own = node.type === 'section' ? [node] : [];
  const children = 'children' in node ? (node.children as Handout['children']) : [];
  return [...own, ...children.flatMap(sectionsOf)];
}
