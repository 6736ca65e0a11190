import type { Output } from '../file/output.ts';
import { codeText, hexText, num } from '../file/pdf-text.ts';
import type { Face } from '../text/face.ts';
import { type Cluster, type Glyph, type Shown, type Word, widthOfShown } from '../text/glyph.ts';
import { FontResource } from './font.ts';

/** Gives the font of the file for a face, and sees to it that the page knows it. */
export type FontOf = (face: Face) => FontResource;

/**
 * Writes the operators that show pieces from x on along the baseline y, as they stand between BT and ET. Coordinates are PDF's. `stretch` is
 * added to each space, as a share of its width. ActualText is set cluster by cluster: over whole words readers lose the order of
 * words and lines.
 */
export function showText(
  pieces: readonly Shown[],
  x: number,
  y: number,
  stretch: number,
  fontOf: FontOf,
  out: Output,
): void {
  const writer = new TextWriter(x, y, stretch, fontOf, out);
  for (const piece of pieces) writer.show(piece);
  writer.flush();
}

/** What is shown and not said. PDFium passes over an empty ActualText, and would give the letters again. */
const SILENT = '\u200b';

class TextWriter {
  private readonly out: Output;
  private readonly y: number;
  private readonly stretch: number;
  private readonly fontOf: FontOf;
  private x: number;
  private face: Face | undefined;
  private size = 0;
  private resource: FontResource | undefined;
  /** Whether a string of codes is open, in the array of a TJ. */
  private open = false;
  /** Whether the next text goes on where the last one ended. */
  private follows = false;
  private begun = false;

  constructor(x: number, y: number, stretch: number, fontOf: FontOf, out: Output) {
    this.out = out;
    this.x = x;
    this.y = y;
    this.stretch = stretch;
    this.fontOf = fontOf;
  }

  show(piece: Shown): void {
    const { word } = piece;
    const width = widthOfShown(piece);
    const resource = this.choose(word.face, piece.size);
    const plain = plainCodes(word);
    if (piece.said !== undefined) this.showAs(piece.said, word, piece.size, resource);
    else if (plain === null) this.showClusters(word, piece.size, resource);
    else {
      resource.useWord(word);
      this.add(plain);
      this.x += width;
    }
    if (this.stretch !== 0 && word.blank) {
      const added = width * this.stretch;
      this.shift((-added * 1000) / piece.size);
      this.x += added;
    }
  }

  private choose(face: Face, size: number): FontResource {
    if (this.resource === undefined || face !== this.face || size !== this.size) {
      this.flush();
      this.resource = this.fontOf(face);
      this.out.text(`/${this.resource.name} ${num(size)} Tf\n`);
      this.face = face;
      this.size = size;
    }
    return this.resource;
  }

  // A part of a word that is parted at a line end: one span around all of its glyphs.
  private showAs(
    said: string,
    { clusters, rightToLeft, face }: Word,
    size: number,
    resource: FontResource,
  ): void {
    const unit = size / face.unitsPerEm;
    this.span(said, () => {
      for (const { glyphs } of rightToLeft ? clusters.toReversed() : clusters)
        for (const glyph of glyphs) this.put(glyph, unit, resource, face);
    });
  }

  private span(said: string, show: () => void): void {
    this.flush();
    this.out.text(`/Span <</ActualText ${hexText(said === '' ? SILENT : said)}>> BDC\n`);
    show();
    this.flush();
    this.out.text('EMC\n');
  }

  private showClusters({ clusters, rightToLeft, face }: Word, size: number, resource: FontResource): void {
    const unit = size / face.unitsPerEm;
    for (const cluster of rightToLeft ? clusters.toReversed() : clusters) {
      if (cluster.actual) this.showActual(cluster, unit, resource, face);
      else for (const glyph of cluster.glyphs) this.put(glyph, unit, resource, face);
    }
  }

  // All glyphs stand in one span, those with an advance first. Poppler measures a span from the first glyph to the last, and would
  // see gaps between words: where the last does not end with the cluster, a blank one that does comes behind it.
  private showActual(
    { glyphs, text, advance }: Cluster,
    unit: number,
    resource: FontResource,
    face: Face,
  ): void {
    const start = this.x;
    const offsets = offsetsOf(glyphs);
    const order = [...glyphs.keys()];
    order.sort((a, b) => Number((glyphs[a]?.advance ?? 0) === 0) - Number((glyphs[b]?.advance ?? 0) === 0));
    this.span(text, () => {
      for (const index of order) {
        const glyph = glyphs[index];
        if (glyph === undefined) continue;
        this.goTo(start + (offsets[index] ?? 0) * unit, unit, face);
        this.put(glyph, unit, resource, face);
      }
      const last = order.at(-1) ?? 0;
      const end = glyphs[last];
      const ends = end !== undefined && end.advance > 0 && end.dx === 0 && last === glyphs.length - 1;
      if (!ends && advance > 0) {
        const blank = face.file.glyphOf(32);
        const width = face.file.advance(blank);
        this.goTo(start + (advance - width) * unit, unit, face);
        this.put({ id: blank, advance: width, dx: 0, dy: 0, text: '' }, unit, resource, face);
      }
    });
    this.moveTo(start + advance * unit);
  }

  // Inside of a span a step is a shift within the same TJ: PDFium takes each operator for a text of its own.
  private goTo(x: number, unit: number, face: Face): void {
    if (Math.abs(x - this.x) < 1e-6) return;
    if (!this.open) {
      this.moveTo(x);
      return;
    }
    this.shift((-(x - this.x) / unit / face.unitsPerEm) * 1000);
    this.x = x;
  }

  private moveTo(x: number): void {
    if (Math.abs(x - this.x) < 1e-6) return;
    this.flush();
    this.x = x;
    this.follows = false;
  }

  private put(glyph: Glyph, unit: number, resource: FontResource, face: Face): void {
    const { advance, dx, dy } = glyph;
    const code = resource.code(glyph);
    if (dx !== 0 && dy === 0 && this.open) {
      const at = this.x;
      this.goTo(at + dx * unit, unit, face);
      this.add(code);
      this.x += face.file.advance(glyph.id) * unit;
      this.goTo(at + advance * unit, unit, face);
      return;
    }
    if (dx !== 0 || dy !== 0) {
      this.flush();
      this.out.text(`1 0 0 1 ${num(this.x + dx * unit)} ${num(this.y + dy * unit)} Tm (${code}) Tj\n`);
      this.follows = false;
      this.begun = true;
    } else {
      this.add(code);
      const kern = advance - face.file.advance(glyph.id);
      if (kern !== 0) this.shift((-kern * 1000) / face.unitsPerEm);
    }
    this.x += advance * unit;
  }

  private add(codes: string): void {
    if (!this.open) this.begin();
    this.out.text(codes);
  }

  private shift(thousandths: number): void {
    if (!this.open) this.begin();
    this.out.text(`)${num(thousandths)}(`);
  }

  private begin(): void {
    // The first position counts from the origin, where BT begins.
    if (!this.begun) this.out.text(`${num(this.x)} ${num(this.y)} Td [(`);
    else if (!this.follows) this.out.text(`1 0 0 1 ${num(this.x)} ${num(this.y)} Tm [(`);
    else this.out.text('[(');
    this.begun = true;
    this.open = true;
  }

  /** Ends the string that is open. */
  flush(): void {
    if (!this.open) return;
    this.out.text(')] TJ\n');
    this.open = false;
    this.follows = true;
  }
}

/** The codes of a word if all its glyphs say their own character in their own place; null if they do not. */
function plainCodes(word: Word): string | null {
  if (word.codes === undefined) word.codes = findPlain(word);
  return word.codes;
}

function findPlain({ clusters, rightToLeft, face }: Word): string | null {
  let codes = '';
  for (const { actual, glyphs } of rightToLeft ? clusters.toReversed() : clusters) {
    if (actual) return null;
    for (const glyph of glyphs) {
      if (glyph.dx !== 0 || glyph.dy !== 0 || !FontResource.isPlain(face, glyph)) return null;
      const kern = glyph.advance - face.file.advance(glyph.id);
      codes += codeText(glyph.id);
      if (kern !== 0) codes += `)${num((-kern * 1000) / face.unitsPerEm)}(`;
    }
  }
  return codes;
}

function offsetsOf(glyphs: readonly Glyph[]): number[] {
  let offset = 0;
  return glyphs.map(({ advance }) => {
    const here = offset;
    offset += advance;
    return here;
  });
}
