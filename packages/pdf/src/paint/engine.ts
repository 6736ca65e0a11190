import type PDFDocument from 'pdfkit';
import type { Page, Reference } from 'pdfkit';
import { escapeXml, UA_METADATA } from './xmp.ts';

// The only file that knows pdfkit. It uses pdfkit as a writer of objects (references, pages, cross-reference table, XMP, output
// intent) and none of its layout. What is private there, `_root` and `_addInfo`, is used here and nowhere else; the version
// of pdfkit is pinned for that reason.

/** An indirect object: write to it, then end it. */
export type Ref = Reference;

/** A page that is open for painting. */
export type EnginePage = Page;

/** What goes into the file's properties. */
export interface FileInfo {
  readonly title: string;
  readonly lang: string;
  readonly subject: string | undefined;
  readonly author: string | undefined;
  readonly keywords: readonly string[];
  readonly stamp: Date;
}

/** A PDF file in the making. */
export interface Engine {
  readonly page: EnginePage;
  /** Entries of the document catalogue. */
  readonly catalogue: Record<string, unknown>;
  ref(data?: Record<string, unknown>): Ref;
  /** Begins a page; lengths in points. Its coordinates are PDF's own: the origin at the bottom left. */
  addPage(width: number, height: number): void;
  /** Adds operators to the page. */
  write(operators: string): void;
  /** Makes `tree` the root of the structure tree, and ends it. */
  tag(tree: Ref): void;
  /** Ends the file. Every reference must have been ended: a forgotten one is an error here. */
  finish(): Promise<Uint8Array>;
}

/** A text string as pdfkit tells it from a name: a `String` object. */
export const pdfString = (text: string): object => Object(text);

const PRODUCER = 'aide-memoire';

/** Opens a file that claims PDF/A-3a and PDF/UA-1; streams are left uncompressed for the final pass. */
export async function openEngine(info: FileInfo): Promise<Engine> {
  const { default: Document } = await import('pdfkit');
  const doc = new (withEscapedMetadata(Document))({
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    lang: info.lang,
    displayTitle: true,
    compress: false,
    autoFirstPage: false,
    font: null,
    info: infoOf(info),
  });
  const chunks: Uint8Array[] = [];
  doc.on('data', (chunk) => chunks.push(chunk));
  const pending = new Set<Ref>();
  return {
    get page() {
      return doc.page;
    },
    catalogue: doc._root.data,
    ref(data = {}) {
      const made = doc.ref(data);
      pending.add(made);
      const end = made.end.bind(made);
      made.end = (chunk) => {
        pending.delete(made);
        end(chunk);
      };
      return made;
    },
    addPage(width, height) {
      doc.addPage({ size: [width, height], margin: 0 });
      // pdfkit turns every page upside down; ActualText is misplaced by some readers unless text stands in plain coordinates.
      doc.addContent(`1 0 0 -1 0 ${Math.round(height * 1000) / 1000} cm`);
    },
    write(operators) {
      doc.addContent(operators);
    },
    tag(tree) {
      const info = doc.ref({ Marked: true });
      // pdfkit itself ends what it finds under these two names.
      pending.delete(tree);
      Object.assign(doc._root.data, { StructTreeRoot: tree, MarkInfo: info });
    },
    finish() {
      // pdfkit waits without end for a reference that nobody ends.
      if (pending.size > 0) throw new Error(`${pending.size} objects of the file were never ended`);
      doc.appendXML(UA_METADATA);
      const finished = new Promise<Uint8Array>((resolve, reject) => {
        doc.on('end', () => resolve(join(chunks)));
        doc.on('error', reject);
      });
      doc.end();
      return finished;
    },
  };
}

// pdfkit puts the values of Info into XMP as they are: `&` would make it ill-formed (and PDF/A-3 fail), `<` would let it be forged.
function withEscapedMetadata(Document: typeof PDFDocument): typeof PDFDocument {
  return class extends Document {
    override _addInfo(): void {
      const plain = this.info;
      this.info = Object.fromEntries(
        Object.entries(plain).map(([key, value]) => [
          key,
          typeof value === 'string' ? escapeXml(value) : value,
        ]),
      );
      super._addInfo();
      this.info = plain;
    }
  };
}

function infoOf({ title, subject, author, keywords, stamp }: FileInfo): Record<string, string | Date> {
  return {
    Title: title,
    ...(author === undefined ? {} : { Author: author }),
    ...(subject === undefined ? {} : { Subject: subject }),
    ...(keywords.length === 0 ? {} : { Keywords: keywords.join(', ') }),
    Producer: PRODUCER,
    Creator: PRODUCER,
    CreationDate: stamp,
    ModDate: stamp,
  };
}

function join(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
