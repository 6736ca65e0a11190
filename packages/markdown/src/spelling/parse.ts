import type { Root } from 'mdast';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// Raw HTML in running text and pictures are not of the inline subset: their marks are characters like others. References need
// definitions, which would make a text mean something else in another place. Only an author's comment may be HTML.
const subset = { disable: { null: ['htmlText', 'labelStartImage', 'definition', 'codeIndented'] } };

// Of GFM only tables: literal autolinks would change texts such as `www.x.org`, see micromark-extension-gfm-autolink-literal.
const processor = unified()
  .data({
    micromarkExtensions: [frontmatter(['yaml']), gfmTable(), subset],
    fromMarkdownExtensions: [frontmatterFromMarkdown(['yaml']), gfmTableFromMarkdown()],
  })
  .use(remarkParse)
  .freeze();

/** Parses the Markdown of a brief: CommonMark without raw HTML, pictures and definitions, with front matter and tables. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
