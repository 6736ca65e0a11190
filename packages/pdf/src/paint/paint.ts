import type { Attachment } from '@aide-memoire/handout';
import { FileWriter, type Ref, to } from '../file/file-writer.ts';
import { Output } from '../file/output.ts';
import { num, pdfString } from '../file/pdf-text.ts';
import type { FileInfo } from '../file/xmp.ts';
import type { Picture } from '../images/picture.ts';
import type { LinkInfo } from '../inline/span.ts';
import type { LaidDocument, LaidPage } from '../layout/document.ts';
import type { Mark, ModulesMark, PictureMark, TextMark, WatermarkMark } from '../layout/mark.ts';
import type { Element, Slot } from '../structure/element.ts';
import type { Face } from '../text/face.ts';
import { type Shown, widthOfShown } from '../text/glyph.ts';
import { nameTree, writeAttachments } from './attachments.ts';
import { writeCatalogue } from './catalogue.ts';
import { FontResource } from './font.ts';
import { embedPicture, placement } from './image.ts';
import { writeOutline } from './outline.ts';
import { type Owner, PagePainter } from './page.ts';
import { drawModules, drawShape } from './shapes.ts';
import { TextWriter } from './text.ts';
import { type Annotation, type Content, writeTree } from './tree.ts';

/** Paints a document that is laid out. Gives the bytes of a PDF file. */
export function paint(
  laid: LaidDocument,
  pictures: ReadonlyMap<string, Picture>,
  attachments: readonly Attachment[],
  info: FileInfo,
): Uint8Array {
  const file = new FileWriter();
  const painter = new Painter(file, laid, pictures);
  for (const page of laid.pages) painter.page(page);
  return painter.finish(attachments, info);
}

interface LinkPart {
  readonly link: LinkInfo;
  readonly ref: Ref;
  readonly page: Ref;
  readonly box: string;
}

class Painter {
  private readonly file: FileWriter;
  private readonly laid: LaidDocument;
  private readonly pictures: ReadonlyMap<string, Picture>;
  private readonly fonts = new Map<Face, FontResource>();
  private readonly images = new Map<string, { readonly name: string; readonly ref: Ref }>();
  private readonly contents = new Map<Slot, Content[]>();
  private readonly boxes = new Map<Element, number[]>();
  private readonly links: LinkPart[] = [];
  private readonly places = new Map<string, string>();
  private readonly pages: Ref[] = [];
  private readonly parent: Ref;
  private readonly content = new Output(16_384);
  private readonly writer: TextWriter;
  private current: PagePainter;
  private height = 0;

  constructor(file: FileWriter, laid: LaidDocument, pictures: ReadonlyMap<string, Picture>) {
    this.file = file;
    this.laid = laid;
    this.pictures = pictures;
    this.parent = file.reserve();
    this.current = new PagePainter(this.parent, this.content);
    this.writer = new TextWriter((face) => this.fontOf(face), this.content);
  }

  page({ width, height, decoration, content }: LaidPage): void {
    this.current = new PagePainter(this.file.reserve(), this.content);
    this.writer.forgetFont();
    this.height = height;
    this.pages.push(this.current.ref);
    for (const mark of decoration) this.mark(mark);
    for (const mark of content) this.mark(mark);
    this.current.end(this.file, this.parent, this.pages.length - 1, width, height);
  }

  finish(attachments: readonly Attachment[], info: FileInfo): Uint8Array {
    const { file, laid, pages } = this;
    for (const font of this.fonts.values()) font.embed(file);
    this.writeLinks();
    file.object(`<</Type /Pages /Count ${pages.length} /Kids [${pages.map(to).join(' ')}]>>`, this.parent);
    const tree = writeTree(file, laid.root, {
      contents: this.contents,
      boxes: this.boxes,
      pages,
      annotations: this.annotations(),
      nextKey: pages.length + this.links.length,
    });
    const { root, properties } = writeCatalogue(file, {
      info,
      pages: this.parent,
      tree,
      outline: writeOutline(file, laid.sections, this.places),
      places: nameTree([...this.places]),
      files: writeAttachments(file, attachments, info.day),
    });
    return file.finish(root, properties);
  }

  private mark(mark: Mark): void {
    if (mark.kind === 'text') this.text(mark);
    else if (mark.kind === 'picture') this.picture(mark);
    else if (mark.kind === 'place') this.place(mark.id, mark.x, mark.y);
    else if (mark.kind === 'modules') this.modules(mark);
    else if (mark.kind === 'watermark') this.watermark(mark);
    else if (mark.kind !== 'number') this.write('artifact', drawShape(mark, this.height));
  }

  private write(owner: Owner, operators: string): void {
    this.enter(owner);
    this.content.text(operators);
    this.content.text('\n');
  }

  private enter(owner: Owner): void {
    const mcid = this.current.enter(owner);
    if (mcid === undefined || owner === 'artifact') return;
    const content = { page: this.pages.length - 1, mcid };
    const known = this.contents.get(owner);
    if (known === undefined) this.contents.set(owner, [content]);
    else known.push(content);
  }

  private text({ x, y, pieces, spans, stretch }: TextMark): void {
    let left = x;
    for (let from = 0, end = 0; from < pieces.length; from = end) {
      const span = spans[pieces[from]?.span ?? 0];
      end = from + 1;
      while (end < pieces.length && sameOwner(spans[pieces[end]?.span ?? 0], span)) end++;
      const group = from === 0 && end === pieces.length ? pieces : pieces.slice(from, end);
      this.enter(span?.slot ?? 'artifact');
      this.show(group, left, this.height - y, stretch);
      this.content.text('\n');
      if (end === pieces.length && span?.link === undefined) return;
      const width = extentOf(group, stretch);
      if (span?.link !== undefined) this.linked(span.link, span.slot, left, y, width, group[0]?.size ?? 0);
      left += width;
    }
  }

  private show(pieces: readonly Shown[], x: number, y: number, stretch: number): void {
    this.content.text('BT\n');
    this.writer.line(pieces, x, y, stretch);
    this.content.text('ET');
  }

  private fontOf(face: Face): FontResource {
    let font = this.fonts.get(face);
    if (font === undefined) {
      font = new FontResource(face, `F${this.fonts.size + 1}`, this.file.reserve());
      this.fonts.set(face, font);
    }
    this.current.useFont(font);
    return font;
  }

  private linked(
    link: LinkInfo,
    slot: Slot | undefined,
    x: number,
    y: number,
    width: number,
    size: number,
  ): void {
    const foot = this.height - y - size * 0.3;
    const line = num(foot + size * 0.12);
    if ('url' in link.target)
      this.write(slot ?? 'artifact', `0.4 w ${num(x)} ${line} m ${num(x + width)} ${line} l S`);
    const ref = this.file.reserve();
    this.current.annotations.push(ref);
    const box = [x, foot, x + width, foot + size * 1.2].map(num).join(' ');
    this.links.push({ link, ref, page: this.current.ref, box });
  }

  private writeLinks(): void {
    this.links.forEach(({ link, ref, box }, index) => {
      const { target, contents } = link;
      // A place that is nowhere (layout has reported it): the words stay, and lead to the first page.
      const leads =
        'url' in target
          ? `/A <</S /URI /URI ${pdfString(asciiUrl(target.url))}>>`
          : `/Dest ${this.places.get(target.place) ?? `[${to(this.pages[0] ?? 0)} /Fit]`}`;
      this.file.object(
        `<</Type /Annot /Subtype /Link /Rect [${box}] /Border [0 0 0] /F 4 /Contents ${pdfString(contents)} /StructParent ${this.pages.length + index} ${leads}>>`,
        ref,
      );
    });
  }

  private annotations(): Map<Element, Annotation[]> {
    const found = new Map<Element, Annotation[]>();
    this.links.forEach(({ link, ref, page }, index) => {
      const known = found.get(link.element) ?? [];
      known.push({ ref, page, key: this.pages.length + index });
      found.set(link.element, known);
    });
    return found;
  }

  private place(id: string, x: number, y: number): void {
    if (!this.places.has(id))
      this.places.set(id, `[${to(this.current.ref)} /XYZ ${num(x)} ${num(this.height - y)} null]`);
  }

  private modules(mark: ModulesMark): void {
    const { x, y, size, figure } = mark;
    this.write(figure.slot, drawModules(mark, this.height));
    this.boxes.set(figure.element, [x, this.height - y - size, x + size, this.height - y]);
  }

  // In the lightest grey that still prints; text stands upright in coordinates of its own.
  private watermark({ x, y, angle, pieces, stretch }: WatermarkMark): void {
    const [cos, sin] = [num(Math.cos(angle)), num(Math.sin(angle))];
    const matrix = `${cos} ${sin} ${num(-Math.sin(angle))} ${cos} ${num(x)} ${num(this.height - y)}`;
    this.enter('artifact');
    this.content.text(`q 0.92 g ${matrix} cm\n`);
    this.show(pieces, 0, 0, stretch);
    this.content.text('\nQ\n');
    this.writer.forgetFont();
  }

  private picture({ x, y, width, height, image, figure }: PictureMark): void {
    const picture = this.pictures.get(image);
    if (picture === undefined) return;
    let known = this.images.get(image);
    if (known === undefined) {
      known = { name: `I${this.images.size + 1}`, ref: embedPicture(this.file, picture) };
      this.images.set(image, known);
    }
    this.current.useImage(known.name, known.ref);
    const bottom = this.height - y - height;
    const orientation = picture.data.kind === 'jpeg' ? picture.data.orientation : 1;
    const matrix = placement(orientation, x, bottom, width, height).map(num).join(' ');
    this.write(figure?.slot ?? 'artifact', `q ${matrix} cm /${known.name} Do Q`);
    if (figure !== undefined) this.boxes.set(figure.element, [x, bottom, x + width, bottom + height]);
  }
}

interface Owned {
  readonly slot?: Slot | undefined;
  readonly link?: LinkInfo | undefined;
}

const sameOwner = (a: Owned | undefined, b: Owned | undefined): boolean =>
  a?.slot === b?.slot && a?.link === b?.link;

function extentOf(pieces: readonly Shown[], stretch: number): number {
  let sum = 0;
  for (const piece of pieces) sum += widthOfShown(piece) * (piece.word.blank ? 1 + stretch : 1);
  return sum;
}

// A URI in a PDF is ASCII (ISO 32000-1, 12.6.4.7): names in other scripts are encoded.
const asciiUrl = (url: string): string =>
  URL.canParse(url) ? new URL(url).href : encodeURI(url.toWellFormed());
