import type { Root, Element as XmlElement } from 'xast';
import { type Content, readContent } from './content.ts';
import { readMetadata } from './metadata.ts';
import type { PdfFile } from './pdf-file.ts';
import { allElements, type Element, readStructure } from './structure.ts';
import { Dict, Ref } from './values.ts';

/** A page and what is painted on it. */
export interface Page {
  /** 1 for the first. */
  readonly number: number;
  readonly ref: string;
  readonly dict: Dict;
  readonly content: Content;
  /** References of its annotations. */
  readonly annotations: readonly string[];
}

/** What the rules look at, each part read once. */
export interface PdfDocument {
  readonly file: PdfFile;
  readonly pages: readonly Page[];
  /** All structure elements in the order of reading. */
  readonly elements: readonly Element[];
  /** The XMP metadata; `undefined` if there is none or it is not well-formed. */
  readonly metadata: Root | XmlElement | undefined;
}

/** Reads what the rules look at. */
export function readDocument(file: PdfFile): PdfDocument {
  const pages = file.pages().map(({ ref, page }, index): Page => {
    const properties = file.dict(file.dict(page, 'Resources'), 'Properties');
    const annotations = file.list(page, 'Annots').filter((value) => value instanceof Ref);
    return {
      number: index + 1,
      ref,
      dict: page,
      content: readContent(dataOf(file, page), (name) => file.dict(properties, name)),
      annotations: annotations.map(({ id }) => id),
    };
  });
  return { file, pages, elements: allElements(readStructure(file)), metadata: readMetadata(file) };
}

/** The content streams of a page, as one. */
function dataOf(file: PdfFile, page: Dict): Uint8Array {
  const streams = file.list(page, 'Contents').map((value) => {
    const stream = file.resolve(value);
    return stream instanceof Dict ? (stream.data ?? new Uint8Array()) : new Uint8Array();
  });
  const joined = new Uint8Array(streams.reduce((sum, { length }) => sum + length + 1, 0));
  let at = 0;
  for (const stream of streams) {
    joined.set(stream, at);
    // Tokens end where streams do.
    joined[at + stream.length] = 10;
    at += stream.length + 1;
  }
  return joined;
}
