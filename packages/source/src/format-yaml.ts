import type { Brief } from '@aide-memoire/schema';
import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { writeYamlBrief } from './write.ts';

/**
 * Writes a checked brief as YAML in its canonical form, with the comments and empty lines of the text that it was read from. A comment
 * stays with its key or item. Gives `undefined` where one has lost its place: then nothing should be written.
 */
export function formatYamlBrief(brief: Brief, text: string): string | undefined {
  const canonical = writeYamlBrief(brief);
  const wanted = yamlComments(text);
  if (wanted.length === 0) return canonical;
  const before = parseDocument(text);
  const after = parseDocument(canonical);
  moveDocumentComments(before, after);
  moveComments(before.contents, after.contents);
  const formatted = after.toString({ lineWidth: 0 });
  const kept = yamlComments(formatted);
  return wanted.toSorted().join('\n') === kept.toSorted().join('\n') ? formatted : undefined;
}

/** The comments of a YAML text in their order, without the spaces around them. */
export function yamlComments(text: string): string[] {
  return [...new Lexer().lex(text)].filter((token) => token.startsWith('#')).map((token) => token.trim());
}

interface Commented {
  commentBefore?: string | null | undefined;
  comment?: string | null | undefined;
  spaceBefore?: boolean | undefined;
}

function moveDocumentComments(from: Document.Parsed, to: Document.Parsed): void {
  to.commentBefore = from.commentBefore;
  to.comment = from.comment;
}

function copy(from: unknown, to: unknown): void {
  if (!isCommented(from) || !isCommented(to)) return;
  if (from.commentBefore) to.commentBefore = from.commentBefore;
  if (from.comment) to.comment = from.comment;
  if (from.spaceBefore === true) to.spaceBefore = true;
}

const isCommented = (node: unknown): node is Commented => typeof node === 'object' && node !== null;

function moveComments(from: unknown, to: unknown): void {
  copy(from, to);
  if (isMap(from) && isMap(to)) movePairs(from, to);
  else if (isSeq(from) && isSeq(to)) moveItems(from, to);
}

function movePairs(from: YAMLMap, to: YAMLMap): void {
  for (const pair of from.items) {
    const name = isScalar(pair.key) ? pair.key.value : pair.key;
    const other = to.items.find((each) => (isScalar(each.key) ? each.key.value : each.key) === name);
    if (other === undefined || !isPair(other)) continue;
    copy(pair.key, other.key);
    moveComments(pair.value, other.value);
  }
}

/** The canonical form keeps the order of lists. */
function moveItems(from: YAMLSeq, to: YAMLSeq): void {
  for (const [index, item] of from.items.entries()) moveComments(item, to.items[index]);
}
