import type { Context, Handout, Written } from '@aide-memoire/handout';
import type { Root } from 'mdast';
import { spellTree } from '../mdast/to-text.ts';
import { bold, paragraph, toFlow } from './blocks.ts';
import { toLine, toPhrasing } from './inlines.ts';
import { Outline } from './outline.ts';
import { openPage, type Page } from './page.ts';

/**
 * Writes a handout as a plain Markdown page: CommonMark with GFM tables, UTF-8, no front matter. What only paper has (ruled
 * lines, page breaks, running heads) is left out; pictures are named, not embedded. Of an attached source its name and description
 * stand at the end, in a comment. Never fails for a well-formed tree.
 *
 * @example
 * const { bytes } = await toMarkdown(handout, { fonts: [], images: new Map(), attachments: [] });
 */
export async function toMarkdown(handout: Handout, { attachments }: Context): Promise<Written> {
  // Contents and references look ahead: a first pass finds out what there is to link to.
  const first = openPage(handout, new Outline(handout.meta.title));
  toRoot(handout, first);
  const text = spellTree(toRoot(handout, openPage(handout, first.outline)), '-');
  const sources = attachments.filter(({ relationship }) => relationship === 'Source').map(remark);
  return {
    bytes: new TextEncoder().encode(`${text}${sources.join('')}`),
    mediaType: 'text/markdown',
    extension: 'md',
    diagnostics: [],
  };
}

/** A comment must not end before its end (CommonMark, 4.6). */
const remark = ({ name, description }: Context['attachments'][number]) =>
  `\n<!-- ${`${name}: ${description}`.replaceAll('-->', '-- >')} -->\n`;

function toRoot({ meta, children }: Handout, page: Page): Root {
  const { title, mark, subtitle } = meta;
  return {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: toLine(title, page) },
      ...(mark === undefined ? [] : bold([{ type: 'text', value: mark }])),
      ...(subtitle === undefined
        ? []
        : paragraph([{ type: 'emphasis', children: toPhrasing(subtitle, page) }])),
      ...toFlow(children, page),
    ],
  };
}
