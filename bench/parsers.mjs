import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parse } from 'yaml';

const processor = unified()
  .data('micromarkExtensions', [frontmatter(['yaml']), gfmTable()])
  .data('fromMarkdownExtensions', [frontmatterFromMarkdown(['yaml']), gfmTableFromMarkdown()])
  .use(remarkParse);

/** remark-parse alone, with the extensions that a brief needs. */
export const parseMarkdown = (text) => processor.parse(text);

/** yaml alone. */
export const parseYaml = (text) => parse(text);
