// The same Hindi words by each writer of PDFs, with the same face, in the plainest way that it has: `node hindi.mjs <writer> <output>`.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { specimen } from '../../packages/handout/dist/specimen.js';
import { faces } from '../pdf/faces.mjs';
import { PEERS } from '../pdf/peers.mjs';

/** Every fifth of 300 words from a dictionary, conjuncts among them. */
export const WORDS = readFileSync(new URL('../../test/extraction/words/hi.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .filter((_, index) => index % 5 === 0);
const TEXT = WORDS.join(' ');
const FACE = fileURLToPath(
  new URL('../../packages/fonts/files/NotoSansDevanagari-Regular.ttf', import.meta.url),
);
const require = createRequire(PEERS);

/** The words as a page, for programs that read HTML. */
export const hindiHtml = `<!doctype html><html lang="hi"><meta charset="utf-8"><title>हिन्दी</title><style>
@font-face { font-family: Deva; src: url("file://${FACE}") } body { font: 12pt Deva }</style><p>${TEXT}</p></html>`;
/** The words as Markdown. */
export const hindiMarkdown = `---\ntitle: हिन्दी\nlang: hi\n---\n\n${TEXT}\n`;
/** The words as a handout. */
export const hindiHandout = {
  ...specimen(),
  lang: 'hi',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: TEXT }] }],
};

const gathered = (document) =>
  new Promise((resolve) => {
    const chunks = [];
    document.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks)));
    document.end();
  });

const writers = {
  'aide-memoire': async () => {
    const { toPdf } = await import('../../packages/pdf/dist/index.js');
    return (await toPdf(hindiHandout, { fonts: faces(), images: new Map(), attachments: [] })).bytes;
  },
  typst: () => {
    const { NodeCompiler } = require('@myriaddreamin/typst-ts-node-compiler');
    const fonts = fileURLToPath(new URL('../../packages/fonts/files', import.meta.url));
    const compiler = NodeCompiler.create({ fontArgs: [{ fontPaths: [fonts] }] });
    const source = `#set text(font: "Noto Sans Devanagari", lang: "hi")\n${TEXT}`;
    return compiler.pdf({ mainFileContent: source }, { creationTimestamp: 0 });
  },
  pdfkit: () => {
    const PDFDocument = require('pdfkit');
    const document = new PDFDocument({ size: 'A4', font: null });
    document.registerFont('Deva', readFileSync(FACE));
    document.font('Deva').fontSize(12).text(TEXT);
    return gathered(document);
  },
  pdfmake: () => {
    const pdfmake = require('pdfmake');
    pdfmake.addFonts({ Deva: { normal: FACE, bold: FACE, italics: FACE, bolditalics: FACE } });
    return pdfmake.createPdf({ content: [TEXT], defaultStyle: { font: 'Deva' } }).getBuffer();
  },
  'react-pdf': async () => {
    const { createElement: make } = require('react');
    const path = require.resolve('@react-pdf/renderer').replace('/lib/react-pdf.cjs', '/lib/react-pdf.js');
    const { Document, Font, Page, Text, renderToBuffer } = await import(pathToFileURL(path).href);
    Font.register({ family: 'Deva', src: FACE });
    const text = make(Text, { style: { fontFamily: 'Deva', fontSize: 12 } }, TEXT);
    return renderToBuffer(make(Document, {}, make(Page, { size: 'A4' }, text)));
  },
};

const [, called, writer, output] = process.argv;
if (called === fileURLToPath(import.meta.url)) writeFileSync(output, await writers[writer]());
