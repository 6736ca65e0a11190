import { facePath } from './faces.mjs';

/** A document in HTML, for WeasyPrint and Chromium. */
export function htmlSource({ title, lang, blocks }) {
  const face = (weight, style, name) =>
    `@font-face { font-family: Serif; src: url("file://${facePath(name, style)}"); font-weight: ${weight}; font-style: ${style}; }`;
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>
${face(400, 'normal', 'regular')} ${face(700, 'normal', 'bold')} ${face(400, 'italic', 'regular')}
@page { size: A4; margin: 18mm }
body { font: 10.5pt/1.35 Serif; margin: 0; hyphens: auto; text-align: justify }
table { border-collapse: collapse; width: 100% } td, th { border: .5pt solid; padding: 3pt; text-align: left }
</style></head><body>${blocks.map(blockSource).join('\n')}</body></html>`;
}

function blockSource(block) {
  if (block.kind === 'heading') return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
  if (block.kind === 'paragraph') return `<p>${runsSource(block.runs)}</p>`;
  if (block.kind === 'list') {
    const tag = block.ordered ? 'ol' : 'ul';
    return `<${tag}>${block.items.map((item) => `<li>${runsSource(item)}</li>`).join('')}</${tag}>`;
  }
  const row = ({ header, cells }) => {
    const tag = header ? 'th' : 'td';
    return `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  };
  const heads = block.rows.filter(({ header }) => header);
  const others = block.rows.filter(({ header }) => !header);
  return `<table><thead>${heads.map(row).join('')}</thead><tbody>${others.map(row).join('')}</tbody></table>`;
}

const runsSource = (runs) =>
  runs
    .map(({ text, bold, italic }) => {
      if (bold) return `<b>${escapeHtml(text)}</b>`;
      return italic ? `<i>${escapeHtml(text)}</i>` : escapeHtml(text);
    })
    .join('');

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
