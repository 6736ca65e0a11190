import type { Atom } from '../text/atoms.ts';
import type { Face } from '../text/face.ts';
import type { Glyph } from '../text/glyph.ts';
import type { FontResource } from './font.ts';
import { hexText, num } from './number.ts';

/** Gives the font of the file for a face, and sees to it that the page knows it. */
export type FontOf = (face: Face) => FontResource;

/**
 * The operators that show atoms from x on along the baseline y, as they stand between BT and ET. Coordinates are PDF's.
 * ActualText is set cluster by cluster: over whole words readers lose the order of words and lines.
 */
export function showText(atoms: readonly Atom[], x: number, y: number, fontOf: FontOf): string[] {
  const writer = new TextWriter(x, y, fontOf);
  for (const atom of atoms) writer.show(atom);
  return writer.finish();
}

class TextWriter {
  private readonly out: string[] = [];
  private readonly y: number;
  private readonly fontOf: FontOf;
  private x: number;
  private font = '';
  private parts: string[] = [];
  private codes = '';
  private from = 0;

  constructor(x: number, y: number, fontOf: FontOf) {
    this.x = x;
    this.y = y;
    this.fontOf = fontOf;
  }

  show(atom: Atom): void {
    const { cluster, face, size } = atom;
    const resource = this.fontOf(face);
    const font = `/${resource.name} ${num(size)} Tf`;
    if (font !== this.font) {
      this.flush();
      this.out.push(font);
      this.font = font;
    }
    if (cluster.actual) this.showActual(atom, resource);
    else for (const glyph of cluster.glyphs) this.put(glyph, atom, resource);
  }

  finish(): string[] {
    this.flush();
    return this.out;
  }

  // Only glyphs with an advance stand in the span that says the text. Marks follow in a span that says nothing: poppler
  // measures a span from its first to its last glyph, and would see gaps between words.
  private showActual(atom: Atom, resource: FontResource): void {
    const { glyphs, text } = atom.cluster;
    const first = glyphs.findIndex(({ advance }) => advance > 0);
    const last = glyphs.findLastIndex(({ advance }) => advance > 0);
    if (first < 0) {
      this.span(text, glyphs, atom, resource);
      return;
    }
    const start = this.x;
    const unit = atom.size / atom.face.unitsPerEm;
    const offsets = offsetsOf(glyphs);
    this.x = start + (offsets[first] ?? 0) * unit;
    this.span(text, glyphs.slice(first, last + 1), atom, resource);
    glyphs.forEach((glyph, index) => {
      if (index >= first && index <= last) return;
      this.x = start + (offsets[index] ?? 0) * unit;
      this.span('', [glyph], atom, resource);
    });
    this.x = start + atom.width;
  }

  private span(text: string, glyphs: readonly Glyph[], atom: Atom, resource: FontResource): void {
    this.flush();
    this.out.push(`/Span <</ActualText ${text === '' ? '()' : hexText(text)}>> BDC`);
    for (const glyph of glyphs) this.put(glyph, atom, resource);
    this.flush();
    this.out.push('EMC');
  }

  private put(glyph: Glyph, { face, size }: Atom, resource: FontResource): void {
    const unit = size / face.unitsPerEm;
    const code = resource.code(glyph);
    if (glyph.dx !== 0 || glyph.dy !== 0) {
      this.flush();
      this.out.push(
        `1 0 0 1 ${num(this.x + glyph.dx * unit)} ${num(this.y + glyph.dy * unit)} Tm <${code}> Tj`,
      );
      this.x += glyph.advance * unit;
      return;
    }
    if (this.codes === '' && this.parts.length === 0) this.from = this.x;
    this.codes += code;
    const kern = glyph.advance - face.harfbuzz.glyphHAdvance(glyph.id);
    if (kern !== 0) {
      this.parts.push(`<${this.codes}>`, num((-kern * 1000) / face.unitsPerEm));
      this.codes = '';
    }
    this.x += glyph.advance * unit;
  }

  private flush(): void {
    if (this.codes !== '') this.parts.push(`<${this.codes}>`);
    if (this.parts.length > 0)
      this.out.push(`1 0 0 1 ${num(this.from)} ${num(this.y)} Tm [${this.parts.join(' ')}] TJ`);
    this.parts = [];
    this.codes = '';
  }
}

function offsetsOf(glyphs: readonly Glyph[]): number[] {
  let offset = 0;
  return glyphs.map(({ advance }) => {
    const here = offset;
    offset += advance;
    return here;
  });
}
