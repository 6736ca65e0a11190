import type { Output } from '../file/output.ts';
import { codeText, hexText, num } from '../file/pdf-text.ts';
import { ownCode } from '../font/codes.ts';
import type { Face } from '../text/face.ts';
import {
  type Cluster,
  type Code,
  type Glyph,
  type Shown,
  type Word,
  type WordCodes,
  widthOfShown,
} from '../text/glyph.ts';
import type { FontResource } from './font.ts';

/** Gives the font of the file for a face, and sees to it that the page knows it. */
export type FontOf = (face: Face) => FontResource;

/** What is shown and not said. PDFium passes over an empty ActualText, and would give the letters again. */
const SILENT = '\u200b';

/**
 * Writes the operators that show text on a page, as they stand between BT and ET. ActualText is set cluster by cluster: over whole
 * words readers lose the order of words and lines.
 */
export class TextWriter {
  private readonly out: Output;
  private readonly fontOf: FontOf;
  private y = 0;
  private stretch = 0;
  private x = 0;
  private face: Face | undefined;
  private size = 0;
  private resource: FontResource | undefined;
  /** Whether a string of codes is open, in the array of a TJ. */
  private open = false;
  /** Whether the next text goes on where the last one ended. */
  private follows = false;
  private begun = false;
  /** Points that were added to a space last, at which size, and how that is written. */
  private added = 0;
  private widenedAt = 0;
  private widening = '';

  constructor(fontOf: FontOf, out: Output) {
    this.fontOf = fontOf;
    this.out = out;
  }

  /**
   * Shows pieces from x on along the baseline y; coordinates are PDF's. `stretch` is added to each space, as a share of its width.
   */
  line(pieces: readonly Shown[], x: number, y: number, stretch: number): void {
    this.x = x;
    this.y = y;
    this.stretch = stretch;
    this.follows = false;
    this.begun = false;
    for (const piece of pieces) this.show(piece);
    this.flush();
  }

  /** To be called where a page begins or a saved state comes back: the font that was chosen last holds no more. */
  forgetFont(): void {
    this.resource = undefined;
  }

  private show(piece: Shown): void {
    const { word } = piece;
    const width = widthOfShown(piece);
    const resource = this.choose(word.face, piece.size);
    const codes = codesOf(word);
    if (piece.said !== undefined) this.showAs(piece.said, word, piece.size, resource);
    else if (codes === null) this.showClusters(word, piece.size, resource);
    else {
      resource.useWord(word, codes.used);
      this.add(codes.shown);
      this.x += width;
    }
    if (this.stretch !== 0 && word.blank) this.widen(width, piece.size);
  }

  // The spaces of a line are mostly alike.
  private widen(width: number, size: number): void {
    const added = width * this.stretch;
    if (added !== this.added || size !== this.widenedAt) {
      this.added = added;
      this.widenedAt = size;
      this.widening = shiftText((-added * 1000) / size);
    }
    if (!this.open) this.begin();
    this.out.text(this.widening);
    this.x += added;
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
    const code = codeText(resource.code(glyph));
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
    this.out.text(shiftText(thousandths));
  }

  private begin(): void {
    // The first position counts from the origin, where BT begins.
    if (!this.begun) this.out.text(`${num(this.x)} ${num(this.y)} Td [(`);
    else if (!this.follows) this.out.text(`1 0 0 1 ${num(this.x)} ${num(this.y)} Tm [(`);
    else this.out.text('[(');
    this.begun = true;
    this.open = true;
  }

  // Ends the string that is open.
  private flush(): void {
    if (!this.open) return;
    this.out.text(')] TJ\n');
    this.open = false;
    this.follows = true;
  }
}

/** The codes of a word if all its glyphs have codes of their own and stand in their own place; null if they do not. */
function codesOf(word: Word): WordCodes | null {
  if (word.codes === undefined) word.codes = findCodes(word);
  return word.codes;
}

function findCodes({ clusters, rightToLeft, face }: Word): WordCodes | null {
  const used: Code[] = [];
  let shown = '';
  for (const { actual, glyphs } of rightToLeft ? clusters.toReversed() : clusters) {
    if (actual) return null;
    for (const glyph of glyphs) {
      const code = ownCode(face.file, glyph);
      if (code === undefined || glyph.dx !== 0 || glyph.dy !== 0) return null;
      used.push({ code, glyph: glyph.id, text: glyph.text });
      shown += codeText(code);
      const kern = glyph.advance - face.file.advance(glyph.id);
      if (kern !== 0) shown += shiftText((-kern * 1000) / face.unitsPerEm);
    }
  }
  return { shown, used };
}

/**
 * A shift by thousandths of the size, between two strings of a TJ. A tenth of one is the thousandth of a point at the size of
 * text.
 */
const shiftText = (thousandths: number): string => `)${num(Math.round(thousandths * 10) / 10)}(`;

function offsetsOf(glyphs: readonly Glyph[]): number[] {
  let offset = 0;
  return glyphs.map(({ advance }) => {
    const here = offset;
    offset += advance;
    return here;
  });
}
