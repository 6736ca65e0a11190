import type { Mark } from '../content.ts';
import type { PdfRule } from '../finding.ts';
import type { Page, PdfDocument } from '../pdf-document.ts';
import { Dict, Ref } from '../values.ts';

/** Operators that show something. */
const SHOWS = new Set([
  'Tj',
  'TJ',
  "'",
  '"',
  'S',
  's',
  'f',
  'F',
  'f*',
  'B',
  'B*',
  'b',
  'b*',
  'sh',
  'Do',
  'BI',
]);

/** How what is painted belongs to what is said. */
export const contentRules: readonly PdfRule[] = [
  {
    id: 'content-marked',
    clause: 'ISO 14289-1, 7.1',
    title: 'Everything painted is part of an element or an artifact.',
    *check({ pages }) {
      for (const { number, content } of pages) {
        const loose = content.operations.filter(
          ({ operator, marks }) =>
            SHOWS.has(operator) && !marks.some((mark) => isArtifact(mark) || mcidOf(mark) !== undefined),
        );
        if (loose.length > 0)
          yield `On page ${number} ${loose.length} times something is painted that is neither tagged nor an artifact.`;
      }
    },
  },
  {
    id: 'artifacts-apart',
    clause: 'ISO 14289-1, 7.1',
    title: 'No artifact is inside an element, and no element inside an artifact.',
    *check({ pages }) {
      for (const { number, content } of pages) {
        const mixed = content.operations.some(
          ({ marks }) => marks.some(isArtifact) && marks.some((mark) => mcidOf(mark) !== undefined),
        );
        if (mixed) yield `On page ${number} artifacts and elements are nested.`;
      }
    },
  },
  {
    id: 'balanced',
    clause: 'ISO 32000-1, 8.4.2, 9.4.1 and 14.6; ISO 19005-3, 6.1.13',
    title: 'Marks, text objects and graphics states are opened and closed in pairs, at most 28 deep.',
    *check({ pages }) {
      for (const { number, content } of pages) {
        let states = 0;
        let deepest = 0;
        let inText = false;
        let wrong = content.unbalanced;
        for (const { operator } of content.operations) {
          if (operator === 'q') states += 1;
          if (operator === 'Q') states -= 1;
          deepest = Math.max(deepest, states);
          if (operator === 'BT' || operator === 'ET') {
            wrong ||= inText === (operator === 'BT');
            inText = operator === 'BT';
          }
          wrong ||= states < 0;
        }
        if (wrong || states !== 0 || inText || deepest > 28)
          yield `On page ${number} what is opened is not closed, or too deep.`;
      }
    },
  },
  {
    id: 'parent-tree',
    clause: 'ISO 32000-1, 14.7.4.4',
    title: 'Marked content and its element name each other.',
    *check(document) {
      const { file, pages } = document;
      const tree = file.numberTree(file.at(file.dict(file.catalog, 'StructTreeRoot'), 'ParentTree'));
      for (const page of pages) {
        const painted = mcidsOf(page);
        const parents = file.resolve(tree.get(file.number(page.dict, 'StructParents') ?? -1));
        const owners = Array.isArray(parents) ? (parents as readonly unknown[]) : [];
        const elements = ownersOf(document, page.ref);
        for (const mcid of painted) {
          const owner = owners[mcid];
          const refs = elements.get(mcid) ?? [];
          if (refs.length !== 1)
            yield `Content ${mcid} of page ${page.number} is in ${refs.length} elements.`;
          else if (!(owner instanceof Ref) || owner.id !== refs[0])
            yield `The parent tree leads from content ${mcid} of page ${page.number} elsewhere than to its element.`;
        }
        for (const mcid of elements.keys())
          if (!painted.has(mcid))
            yield `An element has content ${mcid} of page ${page.number}, which is not there.`;
      }
    },
  },
  {
    id: 'annotations',
    clause: 'ISO 14289-1, 7.18; ISO 19005-3, 6.3',
    title: 'Annotations are links that are printed, say where they lead, and stand in a Link element.',
    *check({ file, pages, elements }) {
      const tree = file.numberTree(file.at(file.dict(file.catalog, 'StructTreeRoot'), 'ParentTree'));
      const owners = new Map(
        elements.flatMap((element) => element.annotations.map((ref) => [ref, element] as const)),
      );
      for (const { number, annotations } of pages) {
        for (const ref of annotations) {
          const annotation = file.resolve(new Ref(ref));
          if (!(annotation instanceof Dict)) continue;
          const at = `on page ${number}`;
          if (file.name(annotation, 'Subtype') !== 'Link') yield `An annotation ${at} is no link.`;
          if ((file.text(annotation, 'Contents') ?? '').trim() === '')
            yield `A link ${at} does not say where it leads.`;
          // Print set; Invisible, Hidden, NoView and ToggleNoView clear (ISO 19005-3, 6.3.2).
          if (((file.number(annotation, 'F') ?? 0) & 0b1_0010_0111) !== 0b100)
            yield `A link ${at} is hidden or does not print.`;
          const owner = owners.get(ref);
          if (owner?.type !== 'Link') yield `A link ${at} is in no Link element.`;
          const said = tree.get(file.number(annotation, 'StructParent') ?? -1);
          if (!(said instanceof Ref) || said.id !== owner?.ref)
            yield `The parent tree does not lead from a link ${at} to its element.`;
        }
      }
    },
  },
  {
    id: 'tab-order',
    clause: 'ISO 14289-1, 7.18.3',
    title: 'On pages with annotations the tab key follows the structure.',
    *check({ file, pages }) {
      for (const { number, dict, annotations } of pages)
        if (annotations.length > 0 && file.name(dict, 'Tabs') !== 'S')
          yield `On page ${number} the tab key does not follow the structure.`;
    },
  },
];

const isArtifact = ({ tag }: Mark) => tag === 'Artifact';

function mcidOf({ properties }: Mark): number | undefined {
  const mcid = properties?.entries.get('MCID');
  return typeof mcid === 'number' ? mcid : undefined;
}

function mcidsOf({ content }: Page): Set<number> {
  const found = new Set<number>();
  for (const { marks } of content.operations) for (const mark of marks) found.add(mcidOf(mark) ?? -1);
  found.delete(-1);
  return found;
}

/** References of the elements that claim the marked content of a page. */
function ownersOf({ elements }: PdfDocument, page: string): Map<number, string[]> {
  const owners = new Map<number, string[]>();
  for (const { ref, marked } of elements)
    for (const { page: own, mcid } of marked)
      if (own === page) owners.set(mcid, [...(owners.get(mcid) ?? []), ref]);
  return owners;
}
