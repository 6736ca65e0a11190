import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { CITE_MARK, takeCites } from './cite.ts';
import type { Cite, Phrasing } from './phrasing.ts';

/** Without any of these a text is only words, and need not be parsed. */
const SPECIAL = /[\\*_`[<]|&[#\p{L}]/u;

/** Whether a text has no marks and no citations. */
export const isOnlyWords = (source: string): boolean => !SPECIAL.test(source);

/** A field is never a block: behind this character no list, heading or table can begin. */
const SHIELD = '.';

// Raw HTML and images are not part of the subset: their marks are characters like others.
const extensions = [{ disable: { null: ['htmlText', 'labelStartImage'] } }];

/**
 * Parses a field's text into phrasing. Never fails: what is not of the subset stays as the characters it was written with.
 *
 * @example parseInline('A *word* [@un-charter, art. 2].')
 */
export function parseInline(source: string): Phrasing[] {
  if (isOnlyWords(source)) return source === '' ? [] : [{ type: 'text', value: source }];
  const { text, cites } = takeCites(source);
  const tree = fromMarkdown(SHIELD + text, { extensions });
  return unshield(phrasing(tree.children, cites));
}

function phrasing(nodes: readonly Nodes[], cites: Cite[]): Phrasing[] {
  return nodes.flatMap((node): Phrasing[] => {
    switch (node.type) {
      case 'text':
        return withCites(node.value, cites);
      case 'emphasis':
      case 'strong':
        return [{ type: node.type, children: phrasing(node.children, cites) }];
      case 'link':
        return [{ type: 'link', url: node.url, children: phrasing(node.children, cites) }];
      case 'inlineCode':
        return [{ type: 'inlineCode', value: restore(asLine(node.value), cites) }];
      case 'break':
        return [{ type: 'text', value: ' ' }];
      default:
        return 'children' in node ? phrasing(node.children, cites) : [];
    }
  });
}

/** A field is one line: an end of line is a space (CommonMark 0.31.2, sections 6.1 and 6.8). */
const asLine = (value: string) => value.replaceAll(/\r\n?|\n/g, ' ');

/** Puts the citations back where their marks stand; they come in the order of the text. */
function withCites(value: string, cites: Cite[]): Phrasing[] {
  return asLine(value)
    .split(CITE_MARK)
    .flatMap((part, index): Phrasing[] => {
      const text: Phrasing[] = part === '' ? [] : [{ type: 'text', value: part }];
      const cite = index === 0 ? undefined : cites.shift();
      return cite === undefined ? text : [cite, ...text];
    });
}

/** In code a citation is what it looks like. */
function restore(value: string, cites: Cite[]): string {
  return value.replaceAll(CITE_MARK, () => {
    const cite = cites.shift();
    return cite === undefined ? '' : spellCite(cite);
  });
}

function unshield(nodes: Phrasing[]): Phrasing[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return nodes;
  const value = first.value.slice(SHIELD.length);
  return value === '' ? rest : [{ ...first, value }, ...rest];
}

/** The source form of a citation group. */
export function spellCite({ items }: Cite): string {
  const parts = items.map(({ source, locator }) =>
    locator === undefined ? `@${source}` : `@${source}, ${locator}`,
  );
  return `[${parts.join('; ')}]`;
}
