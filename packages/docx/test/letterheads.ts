import { readFileSync } from 'node:fs';
import { dotPng } from '@aide-memoire/handout/specimen';
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  ImageRun,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import { strToU8, type Zippable, zipSync } from 'fflate';

/** A letterhead of LibreOffice's: heads, feet, margins, translated lists. */
export const fromLibreOffice = (): Uint8Array =>
  new Uint8Array(readFileSync(new URL('fixtures/letterhead-libreoffice.docx', import.meta.url)));

/** A letterhead that the docx library makes: a logo, a first page of its own, its own headings, lists and notes. */
export async function fromDocxLibrary(): Promise<Uint8Array> {
  const logo = new ImageRun({
    type: 'png',
    data: dotPng,
    transformation: { width: 40, height: 40 },
    altText: { name: 'logo', title: 'Academy', description: 'Academy' },
  });
  const document = new Document({
    styles: {
      default: {
        document: { run: { font: 'Georgia', size: 23 } },
        heading1: { run: { color: '7A1F1F', size: 34 } },
      },
      paragraphStyles: [
        { id: 'Lead', name: 'Body Text', basedOn: 'Normal', paragraph: { spacing: { after: 200 } } },
        { id: 'BodyText', name: 'Something else', basedOn: 'Normal' },
      ],
      characterStyles: [{ id: 'Quote', name: 'Quote', run: { italics: true } }],
    },
    numbering: {
      config: [
        {
          reference: 'own',
          levels: [{ level: 0, format: 'decimal', text: '%1)', alignment: AlignmentType.START }],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('A note of the letterhead.')] } },
    sections: [
      {
        properties: {
          titlePage: true,
          page: { margin: { top: 2200, left: 1700, right: 1000, bottom: 1400 } },
        },
        headers: {
          first: new Header({
            children: [new Paragraph({ children: [logo, new TextRun(' Academy, first page')] })],
          }),
          default: new Header({ children: [new Paragraph('Academy')] }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [new TextRun({ children: ['Phone 011-1234 · ', PageNumber.CURRENT] })],
              }),
            ],
          }),
        },
        children: [new Paragraph({ text: 'Sample', numbering: { reference: 'own', level: 0 } })],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The fewest parts that make a Word file, as text by name. */
export function minimalParts(): Record<string, string> {
  return {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body><w:p/></w:body></w:document>`,
  };
}

/** Parts zipped as they are. */
export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, content] of Object.entries(parts))
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  return zipSync(files);
}

/** A minimal file with relationships of its document, and the parts they lead to. */
export function withParts(
  relationships: readonly { kind: string; target: string; external?: boolean }[],
  parts: Readonly<Record<string, string>>,
  section = '',
): Record<string, string> {
  const list = relationships.map(
    ({ kind, target, external }, index) =>
      `<Relationship Id="rId${index + 1}" Type="${R}/${kind}" Target="${target}"${external === true ? ' TargetMode="External"' : ''}/>`,
  );
  return {
    ...minimalParts(),
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONSHIPS}">${list.join('')}</Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body><w:p/>${section}</w:body></w:document>`,
    ...parts,
  };
}

/** A head that says `words`. */
export const head = (words: string): string =>
  `<w:hdr xmlns:w="${W}" xmlns:r="${R}"><w:p><w:r><w:t>${words}</w:t></w:r></w:p></w:hdr>`;
