import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { facePath } from '../faces.mjs';
import { PEERS } from '../peers.mjs';

export const about = 'tagged';

export function load() {
  const PDFDocument = createRequire(PEERS)('pdfkit');
  const fonts = {
    regular: readFileSync(facePath('regular', 'normal')),
    bold: readFileSync(facePath('bold', 'normal')),
    italic: readFileSync(facePath('regular', 'italic')),
  };
  return ({ content }) =>
    new Promise((resolve) => {
      const doc = new PDFDocument({
        size: 'A4',
        margin: 51,
        font: null,
        lang: content.lang,
        tagged: true,
        displayTitle: true,
        info: { Title: content.title, CreationDate: new Date(0) },
      });
      const chunks = [];
      doc.on('data', (chunk) => chunks.push(chunk));
      doc.on('end', () => resolve(Buffer.concat(chunks)));
      for (const [name, bytes] of Object.entries(fonts)) doc.registerFont(name, bytes);
      doc.font('regular').fontSize(10.5);
      const root = doc.struct('Document');
      doc.addStructure(root);
      const set = (tag, runs, options = {}) =>
        root.add(
          doc.struct(tag, () => {
            runs.forEach(({ text, bold, italic }, index) => {
              doc.font(bold ? 'bold' : italic ? 'italic' : 'regular');
              doc.text(text, { ...options, continued: index < runs.length - 1 });
            });
          }),
        );
      for (const block of content.blocks) {
        if (block.kind === 'heading') {
          doc.moveDown(0.5).fontSize(20 - 3 * block.level);
          set(`H${block.level}`, [{ text: block.text, bold: true }]);
          doc.fontSize(10.5);
        } else if (block.kind === 'paragraph') {
          if (block.runs.length > 0) set('P', block.runs);
        } else if (block.kind === 'list') {
          const list = doc.struct('L');
          root.add(list);
          block.items.forEach((runs, index) => {
            const label = block.ordered ? `${index + 1}. ` : '• ';
            list.add(
              doc.struct('LI', [
                doc.struct('LBody', () => {
                  [{ text: label }, ...runs].forEach(({ text, bold }, at, all) => {
                    doc
                      .font(bold ? 'bold' : 'regular')
                      .text(text, { indent: 12, continued: at < all.length - 1 });
                  });
                }),
              ]),
            );
          });
        } else {
          doc.font('regular').table({ data: block.rows.map(({ cells }) => cells), structParent: root });
        }
      }
      root.end();
      doc.end();
    });
}
