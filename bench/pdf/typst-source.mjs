/** A document in Typst's markup: the content that the other rivals get, with what Typst does of itself. */
export function typstSource({ title, lang, blocks }) {
  const head = `#set document(title: ${string(title)}, date: none)
#set page(paper: "a4", margin: 18mm, numbering: "1 / 1")
#set text(font: ("Noto Serif", "Noto Sans Devanagari"), size: 10.5pt, lang: ${string(lang.split('-')[0])})
#set par(justify: true)
#show heading: set text(font: ("Noto Sans", "Noto Sans Devanagari"))
`;
  return head + blocks.map(blockSource).join('\n\n');
}

function blockSource(block) {
  if (block.kind === 'heading') return `#heading(level: ${block.level}, ${string(block.text)})`;
  if (block.kind === 'paragraph') return `#par[${runsSource(block.runs)}]`;
  if (block.kind === 'list')
    return `#${block.ordered ? 'enum' : 'list'}(${block.items.map((item) => `[${runsSource(item)}]`).join(', ')})`;
  const [first] = block.rows;
  const cell = (text) => `[#text(${string(text)})]`;
  const rows = block.rows.map(({ header, cells }) =>
    header ? `table.header(${cells.map(cell).join(', ')})` : cells.map(cell).join(', '),
  );
  return `#table(columns: (${first.cells.map(() => '1fr').join(', ')},), ${rows.join(', ')})`;
}

const runsSource = (runs) =>
  runs
    .map(({ text, bold, italic }) => {
      const plain = `#text(${string(text)})`;
      if (bold) return `#strong[${plain}]`;
      return italic ? `#emph[${plain}]` : plain;
    })
    .join('');

const string = (text) => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
