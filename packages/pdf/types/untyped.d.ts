// The few calls that this package makes of libraries that ship no types, or types that do not fit their ES modules.

declare module 'linebreak' {
  /** Line breaking opportunities after UAX 14. */
  class LineBreaker {
    constructor(text: string);
    /** The next opportunity, or null at the end of the text. */
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
  // biome-ignore lint/style/noDefaultExport: the library has one
  export default LineBreaker;
}

declare module 'bidi-js' {
  interface Bidi {
    getEmbeddingLevels(
      text: string,
      base?: 'ltr' | 'rtl' | 'auto',
    ): {
      readonly levels: Uint8Array;
      readonly paragraphs: readonly { start: number; end: number; level: number }[];
    };
  }
  // biome-ignore lint/style/noDefaultExport: the library has one
  export default function bidiFactory(): Bidi;
}

declare module 'fontkit' {
  /** Collects glyphs and writes them as a font file of their own. */
  export interface Subset {
    /** Glyph ids of the font, by their ids in the subset. */
    readonly glyphs: number[];
    /** Present for fonts with CFF outlines. */
    readonly cff?: object;
    includeGlyph(glyph: number): number;
    encode(): Uint8Array;
  }
  export interface Font {
    readonly postscriptName: string;
    readonly unitsPerEm: number;
    readonly ascent: number;
    readonly descent: number;
    readonly capHeight: number;
    readonly xHeight: number;
    readonly italicAngle: number;
    readonly bbox: {
      readonly minX: number;
      readonly minY: number;
      readonly maxX: number;
      readonly maxY: number;
    };
    readonly post: { readonly isFixedPitch: number };
    readonly 'OS/2': { readonly sFamilyClass: number } | undefined;
    createSubset(): Subset;
  }
  /** Opens a font file; throws if it is none. */
  export function create(bytes: Uint8Array): Font;
}

declare module 'pdfkit' {
  /** An indirect object. */
  export interface Reference {
    readonly id: number;
    data: Record<string, unknown>;
    write(chunk: string | Uint8Array): void;
    end(chunk?: string | Uint8Array): void;
  }
  export interface Page {
    readonly width: number;
    readonly height: number;
    readonly dictionary: Reference;
    readonly fonts: Record<string, Reference>;
    readonly xobjects: Record<string, Reference>;
    readonly annotations: Reference[];
  }
  class PDFDocument {
    constructor(options: Record<string, unknown>);
    readonly page: Page;
    /** The document catalogue. Private to pdfkit. */
    readonly _root: Reference;
    /** What goes to the Info dictionary. */
    info: Record<string, string | Date>;
    ref(data?: Record<string, unknown>): Reference;
    addPage(options?: Record<string, unknown>): this;
    addContent(operators: string): this;
    appendXML(xml: string): void;
    /** Writes the Info values into XMP. Private to pdfkit. */
    _addInfo(): void;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): void;
  }
  // biome-ignore lint/style/noDefaultExport: the library has one
  export default PDFDocument;
}
