import { createRequire } from 'node:module';
import { facePath } from '../faces.mjs';
import { PEERS } from '../peers.mjs';

export const about = 'not tagged';

export function load() {
  const pdfmake = createRequire(PEERS)('pdfmake');
  pdfmake.addFonts({
    Serif: {
      normal: facePath('regular', 'normal'),
      bold: facePath('bold', 'normal'),
      italics: facePath('regular', 'italic'),
      bolditalics: facePath('bold', 'italic'),
    },
  });
  const runs = (all) =>
    all.map(({ text, bold, italic }) => ({ text, bold: bold === true, italics: italic === true }));
  return ({ content }) => {
    const nodes = content.blocks.map((block) => {
      if (block.kind === 'heading')
        return { text: block.text, bold: true, fontSize: 20 - 3 * block.level, margin: [0, 6, 0, 3] };
      if (block.kind === 'paragraph') return { text: runs(block.runs), margin: [0, 0, 0, 4] };
      if (block.kind === 'list')
        return { [block.ordered ? 'ol' : 'ul']: block.items.map((item) => ({ text: runs(item) })) };
      return {
        table: {
          headerRows: block.rows.filter(({ header }) => header).length,
          widths: block.rows[0].cells.map(() => '*'),
          body: block.rows.map(({ cells }) => cells),
        },
      };
    });
    return pdfmake
      .createPdf({
        pageSize: 'A4',
        pageMargins: 51,
        info: { title: content.title },
        defaultStyle: { font: 'Serif', fontSize: 10.5 },
        content: nodes,
      })
      .getBuffer();
  };
}
