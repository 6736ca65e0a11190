import type { Block, BlockHandlers, Inline, InlineHandlers, Writer } from '@aide-memoire/handout';
import { citeLabel, writeBlocks, writeInlines } from '@aide-memoire/handout/writing';

// One entry for each kind of inline content and of core block: leave one out and it does not compile.
const inlines: InlineHandlers<string> = {
  text: ({ value }) => value,
  emphasis: ({ children }) => line(children),
  strong: ({ children }) => line(children),
  inlineCode: ({ value }) => value,
  link: ({ children, url }) => `${line(children)} <${url}>`,
  break: () => '\n',
  cite: ({ items }) => citeLabel(items),
  ref: ({ children }) => line(children),
  anchor: () => '',
};

const line = (children: readonly Inline[] = []): string => writeInlines(inlines, children).join('');
const indent = (text: string): string => text.replace(/\n(?=.)/g, '\n  ');
const join = (...parts: string[]): string => parts.filter((part) => part !== '').join('\n\n');
const flow = (children: readonly Block[]): string => join(...writeBlocks(blocks, children));

// Derived blocks (a timeline, delegations, questions) say themselves in these.
const blocks: BlockHandlers<string> = {
  section: ({ title, level, children }) =>
    join(`${line(title)}\n${(level === 1 ? '=' : '-').repeat([...line(title)].length)}`, flow(children)),
  paragraph: ({ children }) => line(children),
  list: ({ ordered, start = 1, children }) =>
    children
      .map((item, at) => `${ordered ? `${start + at}.` : '-'} ${indent(flow(item.children))}`)
      .join('\n'),
  table: ({ caption, children }) =>
    join(
      line(caption),
      children.map((row) => row.children.map((cell) => flow(cell.children)).join(' | ')).join('\n'),
    ),
  terms: ({ children }) => children.map((term) => `${line(term.label)}: ${line(term.children)}`).join('\n'),
  quote: ({ children, attribution }) =>
    join(`  ${indent(flow(children))}`, attribution ? `  (${line(attribution)})` : ''),
  figure: ({ alt, caption }) => join(alt && `[Picture: ${alt}]`, line(caption)),
  lines: ({ count }) => Array(count).fill('_'.repeat(60)).join('\n'),
  contents: () => '',
  divider: () => '* * *',
  pageBreak: () => '\f',
};

/** Writes a handout as plain text, UTF-8. */
export const toText: Writer = async ({ meta, children }) => ({
  bytes: new TextEncoder().encode(
    `${join(meta.mark ?? '', line(meta.title), line(meta.subtitle), flow(children))}\n`,
  ),
  mediaType: 'text/plain',
  extension: 'txt',
  diagnostics: [],
});
