import { type FileWriter, type Ref, to } from '../file/file-writer.ts';
import type { Output } from '../file/output.ts';
import { num } from '../file/pdf-text.ts';
import type { Slot } from '../structure/element.ts';
import type { FontResource } from './font.ts';

/** What gives marked content its number on a page. */
export type Owner = Slot | 'artifact';

/** A page that is being painted. Its coordinates are PDF's own: the origin at the bottom left. */
export class PagePainter {
  readonly ref: Ref;
  readonly annotations: Ref[] = [];
  /** The operators that paint it. To be used at once: it is cleared for the next page. */
  readonly content: Output;
  private readonly fonts = new Set<FontResource>();
  private readonly images = new Map<string, Ref>();
  private open: Owner | undefined;
  private mcids = 0;

  /** `content` is where its operators go; it is cleared. */
  constructor(ref: Ref, content: Output) {
    this.ref = ref;
    this.content = content;
    content.clear();
  }

  /** Makes a font known to the page. */
  useFont(font: FontResource): void {
    this.fonts.add(font);
  }

  /** Makes an image known to the page. */
  useImage(name: string, ref: Ref): void {
    this.images.set(name, ref);
  }

  /** Writes the page; `index` is the key under which the parent tree knows it. */
  end(file: FileWriter, parent: Ref, index: number, width: number, height: number): void {
    if (this.open !== undefined) this.content.text('EMC\n');
    const contents = file.stream('', this.content.view());
    const fonts = [...this.fonts].map(({ name, ref }) => `/${name} ${to(ref)}`).join(' ');
    const images = [...this.images].map(([name, ref]) => `/${name} ${to(ref)}`).join(' ');
    const annotations =
      this.annotations.length === 0 ? '' : ` /Annots [${this.annotations.map(to).join(' ')}]`;
    file.object(
      `<</Type /Page /Parent ${to(parent)} /MediaBox [0 0 ${num(width)} ${num(height)}] /Contents ${to(contents)} /Resources <</Font <<${fonts}>>${images === '' ? '' : ` /XObject <<${images}>>`}>> /StructParents ${index} /Tabs /S${annotations}>>`,
      this.ref,
    );
  }

  /** Opens the marked content that what follows belongs to, and closes what was open; gives the number of what it opened. */
  enter(owner: Owner): number | undefined {
    if (this.open === owner) return undefined;
    if (this.open !== undefined) this.content.text('EMC\n');
    this.open = owner;
    if (owner === 'artifact') {
      this.content.text('/Artifact BMC\n');
      return undefined;
    }
    const mcid = this.mcids++;
    // The tag here is for people who read streams; readers of the tree go by the number alone.
    this.content.text(`/P<</MCID ${mcid}>>BDC\n`);
    return mcid;
  }
}
