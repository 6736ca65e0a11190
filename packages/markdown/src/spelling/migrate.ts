import { indexLines, type MigratedText, migrateYamlText, type ReadOptions } from '@aide-memoire/source';
import { findFrontMatter } from './front-matter.ts';
import { noFrontMatter } from './read-value.ts';

/**
 * Leads a brief in Markdown to the current version: its front matter, which is where a version is said and what steps speak of. Its
 * comments, the order of its keys and all of the body stay as they were typed. Doing it again changes nothing. Never throws for a
 * bad text.
 */
export function migrateMarkdownText(text: string, options: ReadOptions = {}): MigratedText {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const body = text.slice(mark.length);
  const lines = indexLines(body);
  const front = findFrontMatter(body);
  if (front === undefined) {
    const diagnostics = [{ ...noFrontMatter(lines.range(0, 0)), ...options }];
    return { text, changed: false, diagnostics };
  }
  const { text: yaml, ...result } = migrateYamlText(front.yaml, options, { lines, offset: front.start });
  const end = front.start + front.yaml.length;
  return { ...result, text: mark + body.slice(0, front.start) + yaml + body.slice(end) };
}
