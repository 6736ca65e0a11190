import { peer } from '../peers.mjs';

/** Headings, paragraphs of runs, lists and tables, with the library's own styles. */
export async function prepare({ content }) {
  const { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow, TextRun } =
    await peer('docx');
  const levels = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3];
  const runs = (all) => all.map(({ text, bold, italic }) => new TextRun({ text, bold, italics: italic }));
  const block = (one) => {
    if (one.kind === 'heading') return [new Paragraph({ text: one.text, heading: levels[one.level - 1] })];
    if (one.kind === 'paragraph') return [new Paragraph({ children: runs(one.runs) })];
    if (one.kind === 'list')
      return one.items.map((item) => new Paragraph({ children: runs(item), bullet: { level: 0 } }));
    const row = ({ header, cells }) =>
      new TableRow({
        tableHeader: header,
        children: cells.map((words) => new TableCell({ children: [new Paragraph(words)] })),
      });
    return [new Table({ rows: one.rows.map(row) })];
  };
  return async () => {
    const document = new Document({
      title: content.title,
      sections: [{ children: content.blocks.flatMap(block) }],
    });
    return new Uint8Array(await Packer.toArrayBuffer(document));
  };
}
