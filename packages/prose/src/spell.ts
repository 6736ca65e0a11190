import type { Nodes, PhrasingContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { CITE_MARK } from './cite.ts';
import { parseInline, spellCite } from './parse.ts';
import type { Cite, Phrasing } from './phrasing.ts';
import { trimInline } from './trim.ts';

const SHIELD = '.';

const SPELT_MARK = new RegExp(`(\\\\*)${CITE_MARK}`, 'g');

/**
 * An address in angle brackets may begin with a digit or a mark, which mdast-util-to-markdown does not guard against:
 * it escapes `<` before letters only, and `<1.@x>` would read back as a link (CommonMark 0.31.2, section 6.5).
 */
const AUTOLINK = { character: '<', after: '\\S', inConstruct: 'phrasing' } as const;

/** Spells phrasing as the text of a field; `parseInline` of it gives the same phrasing back. Equal phrasing has one spelling. */
export function spellInline(nodes: readonly Phrasing[]): string {
  const cites: Cite[] = [];
  const children = join(toMdast(nodes, cites));
  const [only, ...others] = children;
  // Words that read back as they are need no escapes: `a_b` has one spelling, not two.
  if (cites.length === 0 && others.length === 0 && only?.type === 'text' && readsAsItself(only.value))
    return only.value;
  const paragraph: Nodes = {
    type: 'paragraph',
    children: join([{ type: 'text', value: SHIELD }, ...children]),
  };
  const text = toMarkdown(paragraph, { emphasis: '*', strong: '*', unsafe: [AUTOLINK] })
    .replace(/\n$/, '')
    .slice(SHIELD.length);
  return text.replaceAll(SPELT_MARK, (_, before: string) => {
    const cite = cites.shift();
    return guardBackslash(before) + (cite === undefined ? '' : spellCite(cite));
  });
}

/** Before a mark a single backslash means itself; before the bracket of a citation it must not take away what that means. */
export function guardBackslash(backslashes: string): string {
  return backslashes.length % 2 === 0 ? backslashes : `${backslashes}\\`;
}

/** The canonical spelling of a field's text, without white space at its ends. Texts that say the same have the same. */
export function canonicalInline(source: string): string {
  return spellInline(trimInline(parseInline(source)));
}

function readsAsItself(value: string): boolean {
  const [only, ...others] = parseInline(value);
  return others.length === 0 && only?.type === 'text' && only.value === value;
}

function toMdast(nodes: readonly Phrasing[], cites: Cite[]): PhrasingContent[] {
  return nodes.map((node): PhrasingContent => {
    switch (node.type) {
      case 'cite':
        cites.push(node);
        return { type: 'text', value: CITE_MARK };
      case 'emphasis':
      case 'strong':
      case 'link':
        return { ...node, children: join(toMdast(node.children, cites)) };
      default:
        return node;
    }
  });
}

/** Neighbouring texts become one, because characters are escaped text by text. */
function join(nodes: PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined[joined.length - 1] = { type: 'text', value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}
