import type { Block, BlockHandlers, Handout, Inline, InlineHandlers, TableRow } from '@aide-memoire/handout';
import { citeLabel, writeBlocks, writeInlines } from '@aide-memoire/handout/writing';
import { Children, createElement, type ReactNode } from 'react';

// The page is one more writer of the tree: an entry for each kind, and the compiler tells of a missing one.
const inlines: InlineHandlers<ReactNode> = {
  text: ({ value }) => value,
  emphasis: ({ children }) => <em>{line(children)}</em>,
  strong: ({ children }) => <strong>{line(children)}</strong>,
  inlineCode: ({ value }) => <code>{value}</code>,
  link: ({ url, children }) => <a href={url}>{line(children)}</a>,
  break: () => <br />,
  cite: ({ items }) => <small>{citeLabel(items)}</small>,
  ref: ({ target, children }) => <a href={`#${target}`}>{line(children)}</a>,
  anchor: ({ id }) => <span id={id} />,
};

const blocks: BlockHandlers<ReactNode> = {
  section: ({ id, level, title, children }) => (
    <section id={id}>
      {createElement(`h${level + 1}`, {}, line(title))}
      {flow(children)}
    </section>
  ),
  paragraph: ({ variant = 'body', children }) => <p className={variant}>{line(children)}</p>,
  list: ({ ordered, start, children }) => {
    const items = all(children.map((item) => createElement('li', {}, flow(item.children))));
    return ordered ? <ol start={start}>{items}</ol> : <ul>{items}</ul>;
  },
  table: ({ id, caption, children }) => (
    <table id={id}>
      {caption && <caption>{line(caption)}</caption>}
      <tbody>{all(children.map(row))}</tbody>
    </table>
  ),
  terms: ({ children }) => (
    <dl>
      {all(
        children.flatMap((term) => [
          createElement('dt', {}, line(term.label)),
          createElement('dd', {}, line(term.children)),
        ]),
      )}
    </dl>
  ),
  quote: ({ children, attribution }) => (
    <blockquote>
      {flow(children)}
      {attribution && <footer>{line(attribution)}</footer>}
    </blockquote>
  ),
  figure: ({ alt, caption }) => (
    <figure>
      <span role="img" aria-label={alt} />
      {caption && <figcaption>{line(caption)}</figcaption>}
    </figure>
  ),
  // Of paper only.
  lines: () => null,
  contents: () => null,
  divider: () => <hr />,
  pageBreak: () => null,
};

const row = ({ header, children }: TableRow): ReactNode =>
  createElement(
    'tr',
    {},
    all(
      children.map((cell) => createElement(header || cell.rowHeader ? 'th' : 'td', {}, flow(cell.children))),
    ),
  );

// Gives each its key: the order of a tree is what tells its nodes apart.
const all = (nodes: readonly ReactNode[]): ReactNode => Children.toArray(nodes);
const line = (children: readonly Inline[] = []): ReactNode => all(writeInlines(inlines, children));
const flow = (children: readonly Block[]): ReactNode => all(writeBlocks(blocks, children));

/** A handout as a page. */
export function Preview({ handout: { lang, meta, children } }: { handout: Handout }) {
  return (
    <article lang={lang}>
      {meta.mark && <p className="mark">{meta.mark}</p>}
      <h1>{line(meta.title)}</h1>
      <p className="subtitle">{line(meta.subtitle)}</p>
      {flow(children)}
    </article>
  );
}
