import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { mutate } from '../conformance/mutations.ts';

/** Puts a secret into a file, out of sight or nearly so. */
export type Hide = (bytes: Uint8Array, secret: string) => Uint8Array | Promise<Uint8Array>;

const n = (name: string) => PDFName.of(name);
const hex = (text: string) => PDFHexString.fromText(text);

/** Changes one part of a Word file, or adds it. */
function part(name: string, change: (xml: string) => string) {
  return (bytes: Uint8Array): Uint8Array => {
    const files = unzipSync(bytes);
    const before = files[name] === undefined ? '' : strFromU8(files[name]);
    return zipSync({ ...files, [name]: strToU8(change(before)) });
  };
}

const before = (xml: string, tag: string, added: string) => xml.replace(tag, `${added}${tag}`);
const inBody = (added: string) => part('word/document.xml', (xml) => before(xml, '<w:sectPr', added));
const entities = (text: string) => [...text].map((letter) => `&#${letter.codePointAt(0)};`).join('');
const base64 = (text: string) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));
const escaped = (text: string) =>
  [...text].map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

/** Hiding places by format. */
export const hidingPlaces: Readonly<Record<'md' | 'docx' | 'pdf', Readonly<Record<string, Hide>>>> = {
  md: {
    'a comment': (bytes, secret) => strToU8(`${strFromU8(bytes)}\n<!-- ${secret} -->\n`),
    'the alternative text of a picture': (bytes, secret) =>
      strToU8(`${strFromU8(bytes)}\n![${secret}](x.png)\n`),
    'the title of a link': (bytes, secret) =>
      strToU8(`${strFromU8(bytes)}\n[x](https://x.org "${secret}")\n`),
    'character references': (bytes, secret) => strToU8(`${strFromU8(bytes)}\n${entities(secret)}\n`),
    'emphasis in the middle of words': (bytes, secret) =>
      strToU8(`${strFromU8(bytes)}\n${secret.replaceAll(/(\w)(\w)\b/g, '$1*$2*')}\n`),
    'an address, percent-encoded': (bytes, secret) =>
      strToU8(`${strFromU8(bytes)}\n<https://x.org/?q=${encodeURIComponent(secret)}>\n`),
  },
  docx: {
    'a paragraph': (bytes, secret) => inBody(`<w:p><w:r><w:t>${secret}</w:t></w:r></w:p>`)(bytes),
    'runs that part its words': (bytes, secret) =>
      inBody(
        `<w:p>${[...secret].map((letter) => `<w:r><w:t xml:space="preserve">${letter}</w:t></w:r>`).join('')}</w:p>`,
      )(bytes),
    'a hidden run': (bytes, secret) =>
      inBody(`<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>${secret}</w:t></w:r></w:p>`)(bytes),
    'deleted text of a tracked change': (bytes, secret) =>
      inBody(`<w:p><w:del w:id="9" w:author="x"><w:r><w:delText>${secret}</w:delText></w:r></w:del></w:p>`)(
        bytes,
      ),
    'the alternative text of a table': (bytes, secret) =>
      inBody(`<w:tbl><w:tblPr><w:tblDescription w:val="${secret}"/></w:tblPr></w:tbl>`)(bytes),
    'a field instruction': (bytes, secret) =>
      inBody(`<w:p><w:r><w:instrText>QUOTE "${secret}"</w:instrText></w:r></w:p>`)(bytes),
    'a comment': (bytes, secret) =>
      part(
        'word/comments.xml',
        () => `<w:comments xmlns:w="x"><w:comment><w:t>${secret}</w:t></w:comment></w:comments>`,
      )(bytes),
    'a comment of the XML': (bytes, secret) =>
      part('word/styles.xml', (xml) => before(xml, '</w:styles>', `<!--${secret}-->`))(bytes),
    'the properties': (bytes, secret) =>
      part('docProps/core.xml', (xml) =>
        before(xml, '</cp:coreProperties>', `<cp:category>${secret}</cp:category>`),
      )(bytes),
    'custom XML, as escapes of JSON': (bytes, secret) =>
      part('customXml/item9.xml', () => `<a>{"note":"${escaped(secret)}"}</a>`)(bytes),
    'a file that is no XML, in base 64': (bytes, secret) =>
      part('word/media/x.bin', () => base64(secret))(bytes),
    'the name of a part': (bytes, secret) => part(`word/${secret}.bin`, () => 'x')(bytes),
  },
  pdf: {
    'the text of a page, out of sight': (bytes, secret) =>
      mutate(bytes, ({ paint }) =>
        paint(
          (text) =>
            `${text}\n/Span <</ActualText <feff${[...secret].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>>> BDC EMC\n`,
        ),
      ),
    'an alternative text': (bytes, secret) =>
      mutate(bytes, ({ first }) => first({ S: 'Figure' }).set(n('Alt'), hex(secret))),
    'a bookmark': (bytes, secret) =>
      mutate(bytes, ({ catalog }) => {
        catalog.lookup(n('Outlines'), PDFDict).lookup(n('First'), PDFDict).set(n('Title'), hex(secret));
      }),
    'the information': (bytes, secret) => mutate(bytes, ({ pdf }) => pdf.setSubject(secret)),
    'the metadata': (bytes, secret) =>
      mutate(bytes, ({ catalog, rewrite }) =>
        rewrite(catalog.get(n('Metadata')), (text) =>
          text.replace('</rdf:Description>', `<x:y xmlns:x="z">${entities(secret)}</x:y></rdf:Description>`),
        ),
      ),
    'the note of a link': (bytes, secret) =>
      mutate(bytes, ({ first }) => first({ Subtype: 'Link' }).set(n('Contents'), hex(secret))),
    'an attached file': (bytes, secret) =>
      mutate(bytes, ({ first, rewrite, pdf }) => {
        const embedded = first({ Type: 'Filespec' }).lookup(n('EF'), PDFDict).get(n('F'));
        rewrite(pdf.context.lookup(embedded), () => JSON.stringify({ note: secret }));
      }),
    'the description of an attached file': (bytes, secret) =>
      mutate(bytes, ({ first }) => first({ Type: 'Filespec' }).set(n('Desc'), PDFString.of(secret))),
    'behind the end of the file': (bytes, secret) => {
      const longer = new Uint8Array(bytes.length + secret.length + 3);
      longer.set(bytes);
      longer.set(strToU8(`\n% ${secret}`), bytes.length);
      return longer;
    },
  },
};
