import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';

/** A PDF file being changed. */
export interface Patient {
  readonly pdf: PDFDocument;
  readonly catalog: PDFDict;
  /** The dictionaries, streams' too, that have these names under these keys. */
  readonly all: (where: Readonly<Record<string, string>>) => PDFDict[];
  /** The first of them. */
  readonly first: (where: Readonly<Record<string, string>>) => PDFDict;
  /** Rewrites the text of a stream. */
  readonly rewrite: (stream: PDFObject | undefined, change: (text: string) => string) => void;
  /** Rewrites what page one paints. */
  readonly paint: (change: (text: string) => string) => void;
}

const n = (name: string) => PDFName.of(name);

function dictOf(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFDict) return object;
  return object instanceof PDFRawStream ? object.dict : undefined;
}

const latin = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);
const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The file has nothing to change here.');
  return value;
}

/** A copy of a file with one thing changed. */
export async function mutate(bytes: Uint8Array, change: (patient: Patient) => void): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context } = pdf;
  const all: Patient['all'] = (where) =>
    context.enumerateIndirectObjects().flatMap(([, object]) => {
      const dict = dictOf(object);
      const fits = Object.entries(where).every(([key, name]) => dict?.get(n(key)) === n(name));
      return dict !== undefined && fits ? [dict] : [];
    });
  const rewrite: Patient['rewrite'] = (object, edit) => {
    const ref = object instanceof PDFRef ? object : context.getObjectRef(must(object));
    const stream = context.lookup(must(ref));
    if (!(stream instanceof PDFRawStream)) throw new Error('That is no stream.');
    const before = latin(decodePDFRawStream(stream).decode());
    const after = edit(before);
    if (after === before) throw new Error('The change changes nothing.');
    const dict = PDFDict.withContext(context);
    for (const [key, value] of stream.dict.entries())
      if (key !== n('Filter') && key !== n('Length')) dict.set(key, value);
    context.assign(must(ref), PDFRawStream.of(dict, bytesOf(after)));
  };
  change({
    pdf,
    catalog: pdf.catalog,
    all,
    first: (where) => must(all(where)[0]),
    rewrite,
    paint: (edit) => {
      const contents = must(pdf.getPages()[0]).node.get(n('Contents'));
      rewrite(contents instanceof PDFArray ? contents.get(0) : contents, edit);
    },
  });
  return pdf.save({ useObjectStreams: false, addDefaultPage: false, updateFieldAppearances: false });
}

const structRoot = ({ catalog }: Patient) => catalog.lookup(n('StructTreeRoot'), PDFDict);
const element = (patient: Patient, type: string) => patient.first({ S: type });
const attributes = (dict: PDFDict): PDFDict[] => {
  const value = dict.lookup(n('A'));
  if (value instanceof PDFDict) return [value];
  return value instanceof PDFArray ? value.asArray().map((item) => dict.context.lookup(item, PDFDict)) : [];
};
const metadata = (patient: Patient, from: string | RegExp, to: string) =>
  patient.rewrite(patient.catalog.get(n('Metadata')), (text) => text.replace(from, to));
const link = (patient: Patient) => patient.first({ Subtype: 'Link' });
const fontFile = (patient: Patient) => patient.first({ Subtype: 'CIDFontType2' });

/** Changes of a file's objects, by the rule that they break. */
export const changes: Readonly<Record<string, (patient: Patient) => void>> = {
  'file-id': ({ pdf }) => {
    delete pdf.context.trailerInfo.ID;
  },
  filters: (patient) => patient.first({ Type: 'Metadata' }).set(n('F'), PDFString.of('elsewhere.xml')),
  'output-intent': ({ catalog }) => catalog.delete(n('OutputIntents')),
  actions: (patient) =>
    patient.catalog.set(
      n('OpenAction'),
      patient.pdf.context.obj({ S: 'JavaScript', JS: PDFString.of('app.beep()') }),
    ),
  pictures: (patient) => patient.first({ Subtype: 'Image' }).set(n('Interpolate'), PDFBool.True),
  'embedded-files': (patient) => patient.first({ Type: 'Filespec' }).delete(n('AFRelationship')),
  metadata: (patient) => metadata(patient, /<pdfuaid:part>1<|pdfuaid:part="1"/, '<pdfuaid:part>2<'),
  'extension-schema': (patient) =>
    metadata(
      patient,
      '<pdfaSchema:namespaceURI>http://www.aiim',
      '<pdfaSchema:namespaceURI>http://www.other',
    ),
  title: (patient) => metadata(patient, /(<dc:title>[\s\S]*?<rdf:li[^>]*>)[^<]*/, '$1'),
  dates: (patient) => metadata(patient, /(xmp:CreateDate[>"=]+)\d{4}/, '$11999'),
  language: ({ catalog }) => catalog.delete(n('Lang')),
  tagged: ({ catalog }) => catalog.delete(n('MarkInfo')),
  'standard-types': (patient) => element(patient, 'P').set(n('S'), n('Absatz')),
  parents: (patient) => element(patient, 'P').set(n('P'), must(structRoot(patient).get(n('ParentTree')))),
  headings: (patient) => element(patient, 'H2').set(n('S'), n('H4')),
  'figure-alt': (patient) => element(patient, 'Figure').delete(n('Alt')),
  'note-id': (patient) => element(patient, 'Note').delete(n('ID')),
  'empty-elements': (patient) => element(patient, 'Lbl').delete(n('K')),
  nesting: (patient) => element(patient, 'LI').set(n('S'), n('P')),
  'table-once': (patient) => element(patient, 'TBody').set(n('S'), n('THead')),
  'table-regular': (patient) => {
    const kids = patient.all({ S: 'TR' }).at(-1)?.lookup(n('K'), PDFArray);
    must(kids).remove(0);
  },
  'header-scope': (patient) => {
    for (const own of attributes(element(patient, 'TH'))) own.delete(n('Scope'));
  },
  'list-numbering': (patient) => {
    for (const list of patient.all({ S: 'L' })) list.delete(n('A'));
  },
  'content-marked': (patient) =>
    patient.paint((text) => text.replace(/\/Artifact (?:<<[^>]*>> BDC|BMC)/, '/Span BMC')),
  'artifacts-apart': (patient) => patient.paint((text) => text.replace(/BDC\s/, 'BDC\n/Artifact BMC EMC\n')),
  balanced: (patient) => patient.paint((text) => `${text}\nEMC\n`),
  'parent-tree': (patient) => patient.paint((text) => text.replace(/\/MCID 0\b/, '/MCID 9999')),
  annotations: (patient) => link(patient).set(n('Contents'), PDFHexString.of('')),
  'tab-order': ({ pdf }) => {
    for (const page of pdf.getPages()) page.node.delete(n('Tabs'));
  },
  'font-embedded': (patient) => {
    for (const descriptor of patient.all({ Type: 'FontDescriptor' })) descriptor.delete(n('FontFile2'));
  },
  'font-encoding': (patient) => fontFile(patient).delete(n('CIDToGIDMap')),
  'to-unicode': (patient) => patient.first({ Subtype: 'Type0' }).delete(n('ToUnicode')),
  notdef: (patient) =>
    patient.paint((text) => {
      const [font = ''] = /\/\S+ [\d.]+ Tf/.exec(text) ?? [];
      return `${text}\n/Artifact BMC BT ${font} <0000> Tj ET EMC\n`;
    }),
  'font-widths': (patient) => fontFile(patient).set(n('W'), patient.pdf.context.obj([0, 65_535, 123])),
  bookmarks: ({ catalog }) => catalog.delete(n('Outlines')),
  destinations: (patient) => link(patient).set(n('Dest'), PDFString.of('nowhere-to-be-found')),
};

/** Changes of a file's bytes. */
export const byteChanges: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {
  readable: (bytes) => bytes.subarray(0, 100),
  header: (bytes) => {
    const copy = bytes.slice();
    copy.fill(65, 10, 14);
    return copy;
  },
};
