// Other readers of Word files: how many headings, list items, tables with heading rows, footnotes and links they find.
import mammoth from 'mammoth';
import { run } from './checks.mjs';

const count = (text, pattern) => [...text.matchAll(pattern)].length;

/**
 * What mammoth reads. Its footnotes are list items at the end; an item with nothing but a list in it stands for a level of a list
 * that is not there.
 */
export async function readByMammoth(path) {
  const { value: html } = await mammoth.convertToHtml({ path });
  const footnotes = count(html, /<li id="footnote-/g);
  return {
    headings: count(html, /<h[1-6][ >]/g),
    listItems: count(html, /<li[ >]/g) - footnotes - count(html, /<li><[ou]l>/g),
    tables: count(html, /<thead>/g),
    footnotes,
    links: count(html, /<a href="(?:https?|mailto):/g),
  };
}

/** What pandoc reads. */
export function readByPandoc(pandoc, path) {
  const { status, stdout, stderr } = run(pandoc, ['-f', 'docx', '-t', 'json', path]);
  if (status !== 0) throw new Error(stderr);
  const found = { headings: 0, listItems: 0, tables: 0, footnotes: 0, links: 0 };
  const walk = (node) => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (typeof node !== 'object' || node === null) return undefined;
    const { t, c } = node;
    if (t === 'Header') found.headings += 1;
    if (t === 'BulletList') found.listItems += c.length;
    if (t === 'OrderedList') found.listItems += c[1].length;
    // Attributes, caption, columns, then the head with its rows.
    if (t === 'Table' && c[3][1].length > 0) found.tables += 1;
    if (t === 'Note') found.footnotes += 1;
    if (t === 'Link' && /^(?:https?|mailto):/.test(c[2][0])) found.links += 1;
    return Object.values(node).forEach(walk);
  };
  walk(JSON.parse(stdout).blocks);
  return found;
}
