import type { Inline } from '@aide-memoire/handout';
import { NAMESPACES } from '../namespaces.ts';
import type { Skeleton } from '../skeleton/skeleton.ts';
import { element, type XmlElement, xmlPart } from '../xml.ts';
import type { Draft } from './draft.ts';
import { writeAll } from './handlers.ts';
import type { Scope } from './scope.ts';
import { sectionProperties } from './section-properties.ts';
import { styled } from './styled.ts';

/** The text of the main document part. What it points to and counts is in the draft afterwards. */
export function documentPart(draft: Draft, skeleton: Skeleton): string {
  const { handout, box } = draft;
  const scope: Scope = {
    draft,
    lang: handout.lang,
    from: undefined,
    prose: 'BodyText',
    place: 'List',
    depth: 0,
    width: box.columnWidth,
    indent: 0,
    write: writeAll,
  };
  const columns = box.columns;
  const end = sectionProperties(box, skeleton, { columns, continuous: columns > 1 });
  const { w, r, wp, a, pic } = NAMESPACES;
  return xmlPart(
    element(
      'w:document',
      { 'xmlns:w': w, 'xmlns:r': r, 'xmlns:wp': wp, 'xmlns:a': a, 'xmlns:pic': pic },
      element('w:body', {}, ...titleBlock(scope, skeleton), ...writeAll(handout.children, scope), end),
    ),
  );
}

/** Title and subtitle; over columns they have a section of their own, which ends with the last of them. */
function titleBlock(scope: Scope, skeleton: Skeleton): XmlElement[] {
  const { box, handout } = scope.draft;
  const { title, subtitle } = handout.meta;
  const lines: [style: 'Title' | 'Subtitle', words: readonly Inline[]][] = [
    ['Title', title],
    ...(subtitle === undefined ? [] : ([['Subtitle', subtitle]] as [['Subtitle', readonly Inline[]]])),
  ];
  const section =
    box.columns === 1 ? undefined : sectionProperties(box, skeleton, { columns: 1, continuous: false });
  return lines.map(([style, words], index) =>
    styled(style, words, scope, section !== undefined && index === lines.length - 1 ? { section } : {}),
  );
}
