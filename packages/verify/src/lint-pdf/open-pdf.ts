import type { PDFDict, PDFObject, PDFStream } from '@cantoo/pdf-lib';
import { PdfFile } from './pdf-file.ts';
import { Dict, Name, Ref, type Value } from './values.ts';

/** Reads the objects of a PDF file; `undefined` if these bytes are none. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile | undefined> {
  // Loaded on demand: no other reader needs it.
  const pdf = await import('@cantoo/pdf-lib');
  const convert = (object: PDFObject | undefined): Value => {
    if (object instanceof pdf.PDFName) return new Name(object.decodeText());
    if (object instanceof pdf.PDFRef) return new Ref(object.toString());
    if (object instanceof pdf.PDFNumber) return object.asNumber();
    if (object instanceof pdf.PDFBool) return object.asBoolean();
    if (object instanceof pdf.PDFString || object instanceof pdf.PDFHexString) return object.decodeText();
    if (object instanceof pdf.PDFArray) return object.asArray().map(convert);
    if (object instanceof pdf.PDFStream) return new Dict(entriesOf(object.dict), dataOf(object));
    if (object instanceof pdf.PDFDict) return new Dict(entriesOf(object));
    return undefined;
  };
  const entriesOf = (dict: PDFDict): Map<string, Value> =>
    new Map(dict.entries().map(([key, value]) => [key.decodeText(), convert(value)]));
  const dataOf = (stream: PDFStream): Uint8Array => {
    if (!(stream instanceof pdf.PDFRawStream)) return stream.getContents();
    const filter = stream.dict.get(pdf.PDFName.of('Filter'));
    // Pictures stay as they are: nothing here looks inside.
    if (/DCTDecode|JPXDecode|CCITTFaxDecode|JBIG2Decode/.test(String(filter))) return stream.getContents();
    return pdf.decodePDFRawStream(stream).decode();
  };
  try {
    const { context } = await pdf.PDFDocument.load(bytes, {
      updateMetadata: false,
      throwOnInvalidObject: true,
    });
    const objects = new Map(
      context
        .enumerateIndirectObjects()
        .map(([ref, object]): [string, Value] => [ref.toString(), convert(object)]),
    );
    const { Root, Info, ID, Encrypt } = context.trailerInfo;
    const trailer = new Map(
      Object.entries({ Root, Info, ID, Encrypt }).map(([key, value]) => [key, convert(value)]),
    );
    return new PdfFile(bytes, objects, new Dict(trailer));
  } catch {
    return undefined;
  }
}
