import type { Brand, ChapterPages, Context, Handout, ImageFile, PageSetup } from '@aide-memoire/handout';
import { strToU8 } from 'fflate';
import { imageSize } from '../body/image-size.ts';
import { documentLanguages } from '../languages.ts';
import { measuresOf } from '../layout/measures.ts';
import { RELATIONSHIP, WORD_TYPE } from '../namespaces.ts';
import { type PageBox, turnedBox } from '../page.ts';
import { relationshipsPart } from '../relationships-part.ts';
import { sound } from '../sound.ts';
import { soundPages } from '../sound-pages.ts';
import { element } from '../xml.ts';
import { footnotesHead } from './footnotes.ts';
import { type Frame, frameKey } from './frame.ts';
import { FIRST_FREE_NUMBER, LISTS, numberingHead } from './numbering.ts';
import { footerPart, headerPart, isEmptyLine, type LogoPicture } from './running-lines.ts';
import { fontTablePart, settingsPart } from './settings.ts';
import type { Relationship, Skeleton } from './skeleton.ts';
import { lookOf } from './styles/look.ts';
import { RUNNING_SCALE } from './styles/prose-styles.ts';
import { paragraphStyles, stylesPart } from './styles/styles.ts';
import { themePart } from './theme.ts';

/** All that a skeleton of ours depends on. */
export interface SkeletonInput {
  readonly pages: PageSetup;
  readonly lang: string;
  readonly mark: string | undefined;
  readonly brand: Brand | undefined;
  /** Chapters with pages of their own. */
  readonly chapters: readonly ChapterPages[];
  /** The bytes of the brand's logo. */
  readonly logo: ImageFile | undefined;
}

/** What of a handout its skeleton depends on. */
export function skeletonInput(
  { pages, lang, meta, brand, children }: Handout,
  images: Context['images'],
): SkeletonInput {
  const chapters = children.flatMap((child) =>
    child.type === 'section' && child.pages !== undefined ? [child.pages] : [],
  );
  const logo = brand?.logo === undefined ? undefined : images.get(brand.logo.image);
  return { pages: soundPages(pages), lang, mark: meta.mark, brand, chapters, logo };
}

/** Makes our own skeleton. */
export function handoutSkeleton(input: SkeletonInput): Skeleton {
  const { pages, lang, brand } = input;
  const look = lookOf(pages, documentLanguages(lang), brand);
  const parts = new Map<string, Uint8Array>();
  const contentTypes = new Map<string, string>();
  const relationships: Relationship[] = [];
  const add = (kind: string, target: string, xml: string | undefined, type = `${WORD_TYPE}${kind}+xml`) => {
    const id = `rId${relationships.length + 1}`;
    relationships.push({ id, type: RELATIONSHIP + kind, target, external: false });
    contentTypes.set(`word/${target}`, type);
    if (xml !== undefined) parts.set(`word/${target}`, strToU8(xml));
    return id;
  };
  add('styles', 'styles.xml', stylesPart(look));
  add('numbering', 'numbering.xml', undefined);
  add('footnotes', 'footnotes.xml', undefined);
  add('settings', 'settings.xml', settingsPart(look.languages));
  add(
    'theme',
    'theme/theme1.xml',
    themePart(brand),
    'application/vnd.openxmlformats-officedocument.theme+xml',
  );
  add('fontTable', 'fontTable.xml', fontTablePart(look.fonts));
  const logo = logoPicture(input);
  if (logo !== undefined) parts.set(`word/${logo.target}`, logo.bytes);
  const frames = new Map<string, Frame>();
  const upright = look.box;
  let headers = 0;
  const frame = (chapter: ChapterPages | undefined): Frame => {
    const landscape = chapter?.orientation === 'landscape';
    const box: PageBox = landscape ? turnedBox(upright) : upright;
    const head = chapter?.head ?? pages.head;
    const references = [];
    const { watermark } = pages;
    if (input.mark !== undefined || logo !== undefined || watermark !== undefined || !isEmptyLine(head)) {
      headers += 1;
      const room = { width: box.textWidth, points: look.body * RUNNING_SCALE };
      const page = { lang, room, landscape, ...(logo === undefined ? {} : { logo }) };
      const target = `header${headers}.xml`;
      const id = add('header', target, headerPart(head, { mark: input.mark, watermark }, page));
      references.push(element('w:headerReference', { 'w:type': 'default', 'r:id': id }));
      if (logo !== undefined)
        parts.set(`word/_rels/${target}.rels`, strToU8(relationshipsPart([logo.relationship])));
    }
    if (!isEmptyLine(pages.foot)) {
      const target = `footer${landscape ? 2 : 1}.xml`;
      const known = relationships.find((one) => one.target === target)?.id;
      const id = known ?? add('footer', target, footerPart(pages.foot, lang, landscape));
      references.push(element('w:footerReference', { 'w:type': 'default', 'r:id': id }));
    }
    return { box, references, titlePage: false, more: [] };
  };
  for (const chapter of [undefined, ...input.chapters]) {
    const key = frameKey(chapter);
    if (!frames.has(key)) frames.set(key, frame(chapter));
  }
  return {
    parts,
    contentTypes,
    defaultTypes: new Map(),
    relationships,
    frames,
    numbering: numberingHead(),
    footnotes: footnotesHead(),
    firstNote: 1,
    lists: LISTS,
    nextNumber: FIRST_FREE_NUMBER,
    renamed: new Map(),
    ...(brand?.fonts === undefined ? { measures: measuresOf(paragraphStyles(look), look) } : {}),
  };
}

/** The logo as a picture of every head; `undefined` where there is none, or its bytes are no picture. */
export function logoPicture({
  brand,
  logo: image,
}: Pick<SkeletonInput, 'brand' | 'logo'>): LogoPicture | undefined {
  const logo = brand?.logo;
  const size = image === undefined ? undefined : imageSize(image);
  if (logo === undefined || image === undefined || size === undefined) return undefined;
  const height = sound(logo.height, 2, 60, 10);
  const target = `media/logo.${image.mediaType === 'image/png' ? 'png' : 'jpeg'}`;
  return {
    alt: logo.alt,
    height,
    width: (height * size.width) / size.height,
    target,
    bytes: image.bytes,
    relationship: { id: 'rId1', type: `${RELATIONSHIP}image`, target, external: false },
  };
}
