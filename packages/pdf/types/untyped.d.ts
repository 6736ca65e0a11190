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
