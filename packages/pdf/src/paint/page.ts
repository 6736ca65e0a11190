import { type FileWriter, type Ref, to } from '../file/file-writer.ts';
import { num } from '../file/pdf-text.ts';
import type { Slot } from '../structure/element.ts';
import type { FontResource } from './font.ts';

/** What gives marked content its number on a page. */
export type Owner = Slot | 'artifact';

/** A page that is being painted. Its coordinates are PDF's own: the origin at the bottom left. */
export class PagePainter {
  readonly ref: Ref;
  readonly annotations: Ref[] = [];
  private readonly content: string[] = [];
  private readonly fonts = new Set<FontResource>();
  private readonly images = new Map<string, Ref>();
  private open: Owner | undefined;
  private mcids = 0;

  constructor(ref: Ref) {
    this.ref = ref;
  }

  /** Adds operators to what `owner` marks; gives the number of a marked content that was opened for it. */
  write(owner: Owner, operators: string): number | undefined {
    const opened = this.enter(owner);
    this.content.push(operators);
    return opened;
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
    if (this.open !== undefined) this.content.push('EMC');
    const contents = file.stream('', this.content.join('\n'));
    const fonts = [...this.fonts].map(({ name, ref }) => `/${name} ${to(ref)}`).join(' ');
    const images = [...this.images].map(([name, ref]) => `/${name} ${to(ref)}`).join(' ');
    const annotations =
      this.annotations.length === 0 ? '' : ` /Annots [${this.annotations.map(to).join(' ')}]`;
    file.object(
      `<</Type /Page /Parent ${to(parent)} /MediaBox [0 0 ${num(width)} ${num(height)}] /Contents ${to(contents)} /Resources <</Font <<${fonts}>>${images === '' ? '' : ` /XObject <<${images}>>`}>> /StructParents ${index} /Tabs /S${annotations}>>`,
      this.ref,
    );
  }

  // Opens the marked content that what follows belongs to, and closes what was open.
  private enter(owner: Owner): number | undefined {
    if (this.open === owner) return undefined;
    if (this.open !== undefined) this.content.push('EMC');
    this.open = owner;
    if (owner === 'artifact') {
      this.content.push('/Artifact BMC');
      return undefined;
    }
    const mcid = this.mcids++;
    // The tag here is for people who read streams; readers of the tree go by the number alone.
    this.content.push(`/P <</MCID ${mcid}>> BDC`);
    return mcid;
  }
}
