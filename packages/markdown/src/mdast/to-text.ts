import type { Root, Table } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { type Handle, toMarkdown } from 'mdast-util-to-markdown';

const tables = gfmTableToMarkdown();

/** Rows as they come, without padding: a table whose columns are aligned by spaces changes everywhere when one cell grows. */
const table: Handle = (node: Table, _parent, state, info) => {
  const exit = state.enter('table');
  const rows = node.children.map((row) => {
    const exitRow = state.enter('tableRow');
    const cells = row.children.map((cell) => state.handle(cell, row, state, info));
    exitRow();
    return `| ${cells.join(' | ')} |`;
  });
  exit();
  const rule = (node.align ?? []).map((align) => RULES[align ?? 'none']);
  return [rows[0], `| ${rule.join(' | ')} |`, ...rows.slice(1)].join('\n');
};

const RULES = { none: '---', left: ':--', center: ':-:', right: '--:' } as const;

/** Spells a tree as Markdown: GFM tables and nothing else beyond CommonMark; ends with a line feed. */
export function spellTree(tree: Root, rule: '*' | '-' = '*'): string {
  return toMarkdown(tree, {
    extensions: [tables, { handlers: { table } }],
    bullet: '-',
    // A second list right after a first one must not begin with the same mark.
    bulletOther: '*',
    // mdast-util-to-markdown escapes `<` before letters only; an e-mail address in angle brackets may begin with a digit.
    unsafe: [{ character: '<', after: '\\S', inConstruct: 'phrasing' }],
    emphasis: '*',
    strong: '*',
    listItemIndent: 'one',
    rule,
  });
}
