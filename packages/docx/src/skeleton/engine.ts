import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { unzipSync } from 'fflate';

/** What the engine is told. It never sees the words of a handout. */
export interface EngineInput {
  /** A complete styles part; without one, docx would bring a look of its own. */
  readonly styles: string;
  readonly header: boolean;
  readonly footer: boolean;
}

/**
 * An empty package made by the docx library, as its parts by name: the plumbing between parts, the theme, and places for
 * running lines. Nothing in it depends on what the process made before, save what `handoutSkeleton` replaces: the library
 * numbers from global counters, and stamps the hour.
 */
export async function emptyPackage({
  styles,
  header,
  footer,
}: EngineInput): Promise<Record<string, Uint8Array>> {
  const document = new Document({
    externalStyles: styles,
    compatibility: { version: 15 },
    sections: [
      {
        ...(header
          ? { headers: { default: new Header({ children: [new Paragraph({ style: 'Header' })] }) } }
          : {}),
        ...(footer
          ? { footers: { default: new Footer({ children: [new Paragraph({ style: 'Footer' })] }) } }
          : {}),
        children: [],
      },
    ],
  });
  return unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
}
