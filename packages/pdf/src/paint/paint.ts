import type { Attachment } from '@aide-memoire/handout';
import type { Picture } from '../images/picture.ts';
import type { LinkInfo } from '../inline/span.ts';
import type { LaidDocument } from '../layout/document.ts';
import type { Mark, PictureMark, TextMark } from '../layout/mark.ts';
import type { Element, Slot } from '../structure/element.ts';
import type { Atom } from '../text/atoms.ts';
import type { Face } from '../text/face.ts';
import { addNames, writeAttachments } from './attachments.ts';
import { type Engine, type FileInfo, openEngine, pdfString, type Ref } from './engine.ts';
import { type FontResource, openFont } from './font.ts';
import { embedPicture, placement } from './image.ts';
import { num } from './number.ts';
import { writeOutline } from './outline.ts';
import { drawShape } from './shapes.ts';
import { showText } from './text.ts';
import { type Content, writeTree } from './tree.ts';

/** Paints a document that is laid out. Gives the bytes of a PDF file whose streams are not compressed yet. */
export async function paint(
  laid: LaidDocument,
  pictures: ReadonlyMap<string, Picture>,
  attachments: readonly Attachment[],
  info: FileInfo,
): Promise<Uint8Array> {
  const engine = await openEngine(info);
  const painter = new Painter(engine, laid, pictures);
  laid.pages.forEach(({ decoration, content }) => {
    painter.beginPage();
    for (const mark of [...decoration, ...content]) painter.paint(mark);
    painter.endPage();
  });
  painter.finish();
  writeAttachments(engine, attachments, info.stamp);
  return engine.finish();
}

interface LinkPart {
  readonly link: LinkInfo;
  readonly ref: Ref;
  readonly page: Ref;
  readonly key: number;
}

class Painter {
  private readonly engine: Engine;
  private readonly laid: LaidDocument;
  private readonly pictures: ReadonlyMap<string, Picture>;
  private readonly fonts = new Map<Face, FontResource>();
  private readonly images = new Map<string, { readonly name: string; readonly ref: Ref }>();
  private readonly contents = new Map<Slot, Content[]>();
  private readonly boxes = new Map<Element, number[]>();
  private readonly links: LinkPart[] = [];
  private readonly places = new Map<string, readonly unknown[]>();
  private readonly pages: Ref[] = [];
  /** Slot whose content is open, `artifact`, or nothing. */
  private open: Slot | 'artifact' | undefined;
  private mcid = 0;

  constructor(engine: Engine, laid: LaidDocument, pictures: ReadonlyMap<string, Picture>) {
    this.engine = engine;
    this.laid = laid;
    this.pictures = pictures;
  }

  beginPage(): void {
    this.engine.addPage(this.laid.width, this.laid.height);
    const { dictionary } = this.engine.page;
    Object.assign(dictionary.data, { StructParents: this.pages.length, Tabs: 'S' });
    this.pages.push(dictionary);
    this.mcid = 0;
  }

  endPage(): void {
    this.enter(undefined);
  }

  paint(mark: Mark): void {
    if (mark.kind === 'text') this.text(mark);
    else if (mark.kind === 'picture') this.picture(mark);
    else if (mark.kind === 'place') this.place(mark.id, mark.x, mark.y);
    else if (mark.kind !== 'number') {
      this.enter('artifact');
      this.engine.write(drawShape(mark, this.laid.height));
    }
  }

  finish(): void {
    for (const font of this.fonts.values()) font.embed();
    this.writeLinks();
    addNames(this.engine, 'Dests', [...this.places]);
    this.engine.catalogue.PageLabels = { Nums: [0, { S: 'D' }] };
    writeOutline(this.engine, this.laid.sections, this.places);
    writeTree(this.engine, this.laid.root, {
      contents: this.contents,
      boxes: this.boxes,
      pages: this.pages,
      annotations: this.annotations(),
      nextKey: this.pages.length + this.links.length,
    });
  }

  // Opens the marked content that what follows belongs to, and closes what was open.
  private enter(owner: Slot | 'artifact' | undefined): void {
    if (this.open === owner) return;
    if (this.open !== undefined) this.engine.write('EMC');
    this.open = owner;
    if (owner === 'artifact') this.engine.write('/Artifact BMC');
    else if (owner !== undefined) {
      const page = this.engine.page.dictionary;
      const mcid = this.mcid++;
      this.contents.set(owner, [...(this.contents.get(owner) ?? []), { page, mcid }]);
      // The tag here is for people who read streams; readers of the tree go by the number alone.
      this.engine.write(`/P <</MCID ${mcid}>> BDC`);
    }
  }

  private text({ x, y, atoms, spans }: TextMark): void {
    let left = x;
    for (const group of groups(atoms, (atom) => spans[atom.span])) {
      const [first] = group;
      if (first === undefined) continue;
      const span = spans[first.span];
      const width = group.reduce((sum, atom) => sum + atom.width, 0);
      this.enter(span?.slot ?? 'artifact');
      this.engine.write(
        ['BT', ...showText(group, left, this.laid.height - y, (face) => this.font(face)), 'ET'].join('\n'),
      );
      if (span?.link !== undefined) this.linked(span.link, left, y, width, first.size);
      left += width;
    }
  }

  private font(face: Face): FontResource {
    let font = this.fonts.get(face);
    if (font === undefined) {
      font = openFont(this.engine, face, `F${this.fonts.size + 1}`);
      this.fonts.set(face, font);
    }
    this.engine.page.fonts[font.name] = font.ref;
    return font;
  }

  private linked(link: LinkInfo, x: number, y: number, width: number, size: number): void {
    const foot = this.laid.height - y - size * 0.3;
    if ('url' in link.target)
      this.engine.write(
        `0.4 w ${num(x)} ${num(foot + size * 0.12)} m ${num(x + width)} ${num(foot + size * 0.12)} l S`,
      );
    const key = this.links.length;
    const ref = this.engine.ref({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [x, foot, x + width, foot + size * 1.2].map((length) => Number(num(length))),
      Border: [0, 0, 0],
      F: 4,
      Contents: pdfString(link.contents),
    });
    this.engine.page.annotations.push(ref);
    this.links.push({ link, ref, page: this.engine.page.dictionary, key });
  }

  private writeLinks(): void {
    for (const { link, ref, key } of this.links) {
      ref.data.StructParent = this.pages.length + key;
      // A place that is nowhere (layout has reported it): the words stay, and lead to the first page.
      if ('url' in link.target) ref.data.A = { S: 'URI', URI: pdfString(asciiUrl(link.target.url)) };
      else ref.data.Dest = this.places.get(link.target.place) ?? [this.pages[0], 'Fit'];
      ref.end();
    }
  }

  private annotations(): Map<Element, { ref: Ref; page: Ref; key: number }[]> {
    const found = new Map<Element, { ref: Ref; page: Ref; key: number }[]>();
    for (const { link, ref, page, key } of this.links) {
      found.set(link.element, [
        ...(found.get(link.element) ?? []),
        { ref, page, key: this.pages.length + key },
      ]);
    }
    return found;
  }

  private place(id: string, x: number, y: number): void {
    if (!this.places.has(id))
      this.places.set(id, [
        this.engine.page.dictionary,
        'XYZ',
        Number(num(x)),
        Number(num(this.laid.height - y)),
        null,
      ]);
  }

  private picture({ x, y, width, height, image, figure }: PictureMark): void {
    const picture = this.pictures.get(image);
    if (picture === undefined) return;
    let known = this.images.get(image);
    if (known === undefined) {
      known = { name: `I${this.images.size + 1}`, ref: embedPicture(this.engine, picture) };
      this.images.set(image, known);
    }
    this.engine.page.xobjects[known.name] = known.ref;
    const bottom = this.laid.height - y - height;
    const orientation = picture.data.kind === 'jpeg' ? picture.data.orientation : 1;
    this.enter(figure?.slot ?? 'artifact');
    this.engine.write(
      `q ${placement(orientation, x, bottom, width, height).map(num).join(' ')} cm /${known.name} Do Q`,
    );
    if (figure !== undefined)
      this.boxes.set(
        figure.element,
        [x, bottom, x + width, bottom + height].map((length) => Number(num(length))),
      );
  }
}

// Atoms in a row that belong to the same slot and the same link.
function groups(
  atoms: readonly Atom[],
  spanOf: (atom: Atom) => { readonly slot?: Slot; readonly link?: LinkInfo } | undefined,
): Atom[][] {
  const all: Atom[][] = [];
  for (const atom of atoms) {
    const group = all.at(-1);
    const [first] = group ?? [];
    const [a, b] = [spanOf(atom), first === undefined ? undefined : spanOf(first)];
    if (group !== undefined && a?.slot === b?.slot && a?.link === b?.link) group.push(atom);
    else all.push([atom]);
  }
  return all;
}

// A URI in a PDF is ASCII (ISO 32000-1, 12.6.4.7): names in other scripts are encoded.
const asciiUrl = (url: string): string => (URL.canParse(url) ? new URL(url).href : encodeURI(url));
