import { NAMESPACES, RELATIONSHIP, WORD_TYPE } from '../namespaces.ts';
import type { PageBox } from '../page.ts';
import { paragraph } from '../paragraph.ts';
import { attributeOf, elementsOf } from '../parse-xml.ts';
import { plainRuns } from '../runs.ts';
import type { SkeletonInput } from '../skeleton/handout-skeleton.ts';
import { footerPart, headerPart, isEmptyLine } from '../skeleton/running-lines.ts';
import type { Relationship } from '../skeleton/skeleton.ts';
import { RUNNING_SCALE } from '../skeleton/styles/prose-styles.ts';
import { WATERMARK_NAMESPACES, watermarkRun } from '../skeleton/watermark.ts';
import { element, type XmlElement, xmlPart } from '../xml.ts';
import type { Letterhead } from './letterhead.ts';

/** Heads and feet of a letterhead, with what of ours must stand on every page. */
export interface MergedRunning {
  readonly references: readonly XmlElement[];
  /** Texts of parts by name. */
  readonly parts: ReadonlyMap<string, string>;
  readonly contentTypes: ReadonlyMap<string, string>;
  /** Relationships that come new. */
  readonly relationships: readonly Relationship[];
}

/** The pages that may have a head of their own. */
type Page = 'default' | 'first' | 'even';

/**
 * Keeps the heads and feet of a letterhead, and writes the mark and the watermark into every head. Pages that have no head or
 * foot get ours: a mark must stand on each page, and pages are numbered.
 */
export function mergeRunning(
  letterhead: Letterhead,
  { pages, mark, lang }: SkeletonInput,
  box: PageBox,
  bodySize: number,
): MergedRunning {
  const { section, relationships, running } = letterhead;
  const targets = new Map(relationships.map(({ id, target }) => [id, target]));
  const theirs = elementsOf(section).filter(({ name, attributes }) => {
    const target = targets.get(String(attributes['r:id'] ?? ''));
    return /^w:(?:header|footer)Reference$/.test(name) && target !== undefined && running.has(target);
  });
  const wanted: Page[] = ['default'];
  if (elementsOf(section, 'w:titlePg').some(isOn)) wanted.push('first');
  if (elementsOf(letterhead.settings, 'w:evenAndOddHeaders').some(isOn)) wanted.push('even');
  const { watermark } = pages;
  const parts = new Map<string, string>();
  const contentTypes = new Map<string, string>();
  const added: Relationship[] = [];
  const references: XmlElement[] = [];
  const add = (kind: 'header' | 'footer', page: Page, xml: string) => {
    const target = `word/handout-${kind}-${page}.xml`;
    const id = `rIdHandout${added.length + 1}`;
    parts.set(target, xml);
    contentTypes.set(target, `${WORD_TYPE}${kind}+xml`);
    added.push({ id, type: RELATIONSHIP + kind, target, external: false });
    references.push(element(`w:${kind}Reference`, { 'w:type': page, 'r:id': id }));
  };
  const room = { width: box.textWidth, points: bodySize * RUNNING_SCALE };
  for (const kind of ['header', 'footer'] as const)
    for (const page of wanted) {
      const reference = theirs.find(
        ({ name, attributes }) =>
          name === `w:${kind}Reference` && (attributes['w:type'] ?? 'default') === page,
      );
      if (reference === undefined) {
        const line = kind === 'header' ? pages.head : pages.foot;
        // On a first page that is to be without a head, none but the mark is missed.
        const shown = page === 'first' && kind === 'header' ? {} : line;
        if (kind === 'footer' && !isEmptyLine(line) && page !== 'first')
          add(kind, page, footerPart(line, lang));
        if (kind === 'header' && (!isEmptyLine(shown) || mark !== undefined || watermark !== undefined))
          add(kind, page, headerPart(shown, { mark, watermark }, { lang, room }));
        continue;
      }
      references.push(reference);
      const target = targets.get(attributeOf(reference, 'r:id') ?? '') ?? '';
      const root = running.get(target);
      if (root === undefined || parts.has(target)) continue;
      const marked = kind === 'header' ? withMarks(root, mark, watermark, box, lang) : root;
      parts.set(target, xmlPart(marked));
    }
  return { references, parts, contentTypes, relationships: added };
}

const isOn = ({ attributes }: XmlElement): boolean =>
  !/^(?:0|false|off)$/.test(String(attributes['w:val'] ?? '1'));

/** A head of the letterhead's with the mark under it and the watermark behind the page. */
function withMarks(
  root: XmlElement,
  mark: string | undefined,
  watermark: string | undefined,
  box: PageBox,
  lang: string,
): XmlElement {
  if (mark === undefined && watermark === undefined) return root;
  const runs = [
    ...(watermark === undefined ? [] : [watermarkRun(watermark, box, 1)]),
    ...(mark === undefined ? [] : plainRuns(mark, lang)),
  ];
  return {
    ...root,
    attributes: { ...WATERMARK_NAMESPACES, 'xmlns:r': NAMESPACES.r, ...root.attributes },
    children: [...root.children, paragraph('Mark', runs)],
  };
}
