import type { Diagnostic } from '@aide-memoire/handout';
import { strToU8 } from 'fflate';
import { finding } from '../diagnostics.ts';
import { documentLanguages } from '../languages.ts';
import { NAMESPACES, RELATIONSHIP, WORD_TYPE } from '../namespaces.ts';
import { pageBox, turnedBox } from '../page.ts';
import { attributeOf, elementsOf } from '../parse-xml.ts';
import { FOOTNOTES_END, footnotesHead } from '../skeleton/footnotes.ts';
import type { Frame } from '../skeleton/frame.ts';
import { frameKey } from '../skeleton/frame.ts';
import type { SkeletonInput } from '../skeleton/handout-skeleton.ts';
import { FIRST_FREE_NUMBER, openPart } from '../skeleton/numbering.ts';
import { settingsPart } from '../skeleton/settings.ts';
import type { Relationship, Skeleton } from '../skeleton/skeleton.ts';
import { type Look, lookOf } from '../skeleton/styles/look.ts';
import { element, type XmlElement, xmlPart } from '../xml.ts';
import type { Letterhead } from './letterhead.ts';
import { mergeNumbering, offsetsOver } from './merge-numbering.ts';
import { mergeRunning } from './merge-running.ts';
import { mergeStyles } from './merge-styles.ts';
import { adornments, pageOf } from './page-of.ts';

/** The skeleton that a letterhead makes for a handout, and what had to give way in it. */
export interface LetterheadSkeleton {
  readonly skeleton: Skeleton;
  readonly diagnostics: readonly Diagnostic[];
}

/** Settings that ask, lock, fetch or count anew when the file is opened. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:attachedTemplate',
  'w:mailMerge',
  'w:documentProtection',
  'w:writeProtection',
  'w:updateFields',
  'w:linkStyles',
  'w:formsDesign',
  'w:saveThroughXslt',
  'w:attachedSchema',
]);

/** Parts that are written anew, by kind: where they stand, whatever they were called. */
const WRITTEN = {
  styles: 'styles.xml',
  numbering: 'numbering.xml',
  settings: 'settings.xml',
  footnotes: 'footnotes.xml',
} as const;

/** Makes a skeleton of a letterhead: what it has stays, what a handout needs and it lacks is added. */
export function letterheadSkeleton(letterhead: Letterhead, input: SkeletonInput): LetterheadSkeleton {
  const languages = documentLanguages(input.lang);
  const box = pageOf(letterhead.section, pageBox(input.pages));
  const look: Look = { ...lookOf(input.pages, languages), box, ...typeOf(letterhead, input) };
  const offsets = offsetsOver(letterhead.numbering);
  const styles = mergeStyles(letterhead.styles, look, offsets.numbers);
  const numbering = mergeNumbering(letterhead.numbering, offsets, styles.renamed);
  const running = mergeRunning(letterhead, input, box, look.body);
  const notes = footnotes(letterhead.footnotes);

  const parts = new Map(letterhead.parts);
  const contentTypes = new Map(letterhead.contentTypes);
  const relationships: Relationship[] = letterhead.relationships.filter(({ type }) => !isWritten(type));
  const add = (kind: keyof typeof WRITTEN, xml: string | undefined) => {
    const target = `word/${WRITTEN[kind]}`;
    relationships.push({ id: `rIdHandout${kind}`, type: RELATIONSHIP + kind, target, external: false });
    for (const { type, target: old } of letterhead.relationships)
      if (type === RELATIONSHIP + kind) contentTypes.delete(old);
    contentTypes.set(target, `${WORD_TYPE}${kind}+xml`);
    if (xml !== undefined) parts.set(target, strToU8(xml));
  };
  add(
    'styles',
    xmlPart({ ...styles.root, attributes: { 'xmlns:w': NAMESPACES.w, ...styles.root.attributes } }),
  );
  add('numbering', undefined);
  add('settings', settings(letterhead.settings, look));
  add('footnotes', undefined);
  for (const [name, xml] of running.parts) parts.set(name, strToU8(renamedIn(xml, styles.renamed)));
  for (const [name, type] of running.contentTypes) contentTypes.set(name, type);
  relationships.push(...running.relationships);

  const frame: Frame = {
    box,
    references: running.references,
    titlePage: elementsOf(letterhead.section, 'w:titlePg').length > 0,
    more: adornments(letterhead.section),
  };
  const frames = new Map(
    [undefined, ...input.chapters].map((chapter) => [
      frameKey(chapter),
      chapter?.orientation === 'landscape' ? { ...frame, box: turnedBox(box) } : frame,
    ]),
  );
  return {
    diagnostics: clash(styles.clashes),
    skeleton: {
      parts,
      contentTypes,
      defaultTypes: letterhead.defaultTypes,
      relationships: relationships.map((one) => ({ ...one, target: fromDocument(one.target) })),
      frames,
      numbering: numbering.head,
      footnotes: notes.head,
      firstNote: notes.first,
      lists: numbering.lists,
      nextNumber: offsets.numbers + FIRST_FREE_NUMBER,
      renamed: styles.renamed,
    },
  };
}

const isWritten = (type: string): boolean =>
  Object.keys(WRITTEN).some((kind) => type === RELATIONSHIP + kind);

/** The target of a relationship of `word/document.xml`. */
const fromDocument = (name: string): string => (name.startsWith('word/') ? name.slice(5) : `/${name}`);

function renamedIn(xml: string, renamed: ReadonlyMap<string, string>): string {
  return renamed.has('Mark') || renamed.has('Header') || renamed.has('Footer')
    ? xml.replace(
        /(<w:pStyle w:val=")(Mark|Header|Footer)(?="\/><\/w:pPr>)/g,
        (_, start: string, id: string) => start + (renamed.get(id) ?? id),
      )
    : xml;
}

/** Size and leading of the letterhead's own text, which the styles that are added go by. */
function typeOf({ styles }: Letterhead, { pages }: SkeletonInput): Pick<Look, 'body' | 'leading'> {
  const sizeIn = (properties: XmlElement | undefined) =>
    Number(attributeOf(elementsOf(elementsOf(properties, 'w:rPr')[0], 'w:sz')[0], 'w:val') ?? 0) / 2;
  const normal = elementsOf(styles, 'w:style').find(
    (style) => attributeOf(style, 'w:type') === 'paragraph' && attributeOf(style, 'w:default') === '1',
  );
  const defaults = elementsOf(elementsOf(styles, 'w:docDefaults')[0], 'w:rPrDefault')[0];
  const body = [sizeIn(normal), sizeIn(defaults)].find((size) => size >= 6 && size <= 24) ?? pages.bodySize;
  return { body, leading: Math.round(body * 20 * (pages.leading / pages.bodySize)) };
}

function settings(theirs: XmlElement | undefined, look: Look): string {
  if (theirs === undefined) return settingsPart(look.languages);
  const kept = elementsOf(theirs).filter(({ name }) => !LEFT_OUT.has(name));
  return xmlPart({ ...theirs, children: kept });
}

/** The separators of a letterhead without its notes; ours where it has none. */
function footnotes(theirs: XmlElement | undefined): { readonly head: string; readonly first: number } {
  if (theirs === undefined) return { head: footnotesHead(), first: 1 };
  const separators = elementsOf(theirs, 'w:footnote').filter(
    ({ attributes }) => attributes['w:type'] !== undefined && attributes['w:type'] !== 'normal',
  );
  const last = Math.max(
    0,
    ...separators.map(({ attributes }) => Number(attributes['w:id'] ?? 0)).filter(Number.isSafeInteger),
  );
  // A root without children would close itself, and leave nothing to cut off.
  const head =
    separators.length === 0
      ? footnotesHead()
      : openPart(element(theirs.name, theirs.attributes, ...separators), FOOTNOTES_END);
  return { head, first: last + 1 };
}

function clash(names: readonly string[]): Diagnostic[] {
  if (names.length === 0) return [];
  return [
    {
      ...finding(
        'docx/letterhead-style-clash',
        'info',
        'Styles of the letterhead have names that the handout needs for others.',
        undefined,
      ),
      actual: names.join(', '),
      note: 'The handout’s are called "Handout …". Lists are always the handout’s own.',
    },
  ];
}
