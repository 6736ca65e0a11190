import type { Inline, InlineHandlers } from '@aide-memoire/handout';
import { citeLabel, plainText, writeInlines } from '@aide-memoire/handout/writing';
import { addElement, type Element, langProperty, slotOf } from '../structure/element.ts';
import type { TextStyle } from '../text/style.ts';
import type { LinkInfo, Span } from './span.ts';

interface Setting {
  readonly style: TextStyle;
  readonly parent: Element;
  readonly link?: LinkInfo;
}

/** Flattens inline content into spans, and hangs what has a role of its own (links, code, other languages) under `parent`. */
export function spansOf(nodes: readonly Inline[], style: TextStyle, parent: Element): Span[] {
  return write(nodes, { style, parent });
}

function write(nodes: readonly Inline[], setting: Setting): Span[] {
  const all: Span[] = [];
  for (const node of nodes)
    for (const spans of writeInlines(handlers, [node], inLanguage(node, setting)))
      for (const each of spans) all.push(each);
  return all;
}

// The one table of inline kinds.
const handlers: InlineHandlers<Span[], [Setting]> = {
  text: ({ value }, setting) => [span(clean(value), setting)],
  emphasis: ({ children }, setting) => write(children, restyle(setting, { italic: !setting.style.italic })),
  strong: ({ children }, setting) => write(children, restyle(setting, { bold: true })),
  inlineCode: ({ value }, setting) => [
    span(clean(value), {
      ...restyle(setting, { voice: 'head' }),
      parent: addElement(setting.parent, 'Code'),
    }),
  ],
  link: ({ url, title, children }, setting) => {
    const words = plainText(children);
    if (!/^(?:https?|mailto):/i.test(url) || setting.link !== undefined) return write(children, setting);
    const element = addElement(setting.parent, 'Link');
    const contents = title ?? (words === '' ? url : `${words} (${url})`);
    return write(children.length === 0 ? [{ type: 'text', value: url }] : children, {
      ...setting,
      parent: element,
      link: { element, target: { url }, contents },
    });
  },
  break: (_, setting) => [span('\n', setting)],
  cite: ({ items }, setting) => [
    span(
      citeLabel(items),
      { ...setting, parent: addElement(setting.parent, 'Reference') },
      { items, owner: setting.parent },
    ),
  ],
  ref: ({ target, children }, setting) => {
    if (setting.link !== undefined) return write(children, setting);
    const element = addElement(setting.parent, 'Link');
    const link = { element, target: { place: target }, contents: plainText(children) };
    return write(children, { ...setting, parent: element, link });
  },
  anchor: ({ id }, { style }) => [
    { text: '', style, slot: undefined, link: undefined, cites: undefined, anchor: id },
  ],
};

// Lone surrogates, and control characters (a tab is a space), would land in the text that readers copy.
const clean = (text: string): string =>
  /[\u0000-\u001f\u007f-\u009f\ud800-\udfff]/.test(text)
    ? text
        .toWellFormed()
        .replaceAll('\t', ' ')
        .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, '')
    : text;

// All spans have the same shape: engines then need to know one only.
const span = (text: string, { style, parent, link }: Setting, cites?: Span['cites']): Span => ({
  text,
  style,
  slot: slotOf(parent),
  link,
  cites,
  anchor: undefined,
});

const restyle = (setting: Setting, change: Partial<TextStyle>): Setting => ({
  ...setting,
  style: { ...setting.style, ...change },
});

function inLanguage(node: Inline, setting: Setting): Setting {
  const lang = node.data?.lang;
  if (lang === undefined || lang === setting.style.lang) return setting;
  return { ...restyle(setting, { lang }), parent: addElement(setting.parent, 'Span', langProperty(lang)) };
}
