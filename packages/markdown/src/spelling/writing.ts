import { type Phrasing, parseInline } from '@aide-memoire/prose';
import type { Cite, Text } from '@aide-memoire/schema';
import type { Heading, List, Paragraph, PhrasingContent, Table } from 'mdast';
import { joinTexts, text } from '../mdast/phrasing.ts';
import type { ActorNames } from './actors.ts';
import { type AttributeValues, looksLikeAttributes, spellAttributes } from './attributes.ts';
import { CiteMarks } from './cite-marks.ts';
import type { SpellingLang } from './language.ts';

/** Thrown for what the body of a file cannot say; such a section stands in the front matter. */
export class NotSpellable extends Error {
  override readonly name = 'NotSpellable';
}

/** Phrasing with the attributes that stand behind it. */
export interface Written {
  readonly nodes: readonly PhrasingContent[];
  readonly id?: string | undefined;
  readonly attributes?: AttributeValues;
  /** A list under a list item. */
  readonly below?: List | undefined;
  /** No attributes are read here, so words that look like them need no guard. */
  readonly plain?: boolean;
}

/** What the writers of sections share: the language, names of actors, and the making of nodes. */
export class Writing {
  readonly lang: SpellingLang;
  readonly actors: ActorNames;
  readonly cites = new CiteMarks();

  constructor(lang: SpellingLang, actors: ActorNames) {
    this.lang = lang;
    this.actors = actors;
  }

  /** The phrasing of a text field. */
  text(value: Text): PhrasingContent[] {
    return this.#lower(parseInline(this.words(value)));
  }

  /** The source of a text field. A text in several languages cannot stand in the body. */
  words(value: Text): string {
    if (typeof value !== 'string') throw new NotSpellable('a text in several languages');
    return value;
  }

  /** The phrasing of a text and of the citations behind it. */
  cited(value: Text | undefined, cites: readonly Cite[] | undefined): PhrasingContent[] {
    const nodes = value === undefined ? [] : this.text(value);
    if (cites === undefined) return nodes;
    const items = cites.map((cite) => {
      if (typeof cite === 'string') return { source: cite };
      if (cite.accessed !== undefined) throw new NotSpellable('a citation with a day of access');
      return { source: cite.source, ...(cite.locator === undefined ? {} : { locator: cite.locator }) };
    });
    const group = text(this.cites.add({ type: 'cite', items }));
    return value === undefined ? [group] : [...nodes, text(' '), group];
  }

  /** The paragraphs of running text; `cites` end the last. */
  prose(value: Text, cites?: readonly Cite[]): Paragraph[] {
    const parts = this.words(value).split('\n\n');
    return parts.map((part, index) =>
      paragraph(this.cited(part, index === parts.length - 1 ? cites : undefined)),
    );
  }

  #lower(nodes: readonly Phrasing[]): PhrasingContent[] {
    return nodes.map((node): PhrasingContent => {
      if (node.type === 'cite') return text(this.cites.add(node));
      return 'children' in node
        ? { ...node, children: joinTexts(this.#lower(node.children)) as never }
        : node;
    });
  }
}

/** A paragraph. */
export function paragraph(nodes: readonly PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children: joinTexts(nodes) };
}

/** A heading. */
export function heading(depth: Heading['depth'], written: Written): Heading {
  return { type: 'heading', depth, children: withAttributes(written) };
}

/** A list of items that are one paragraph each. */
export function list(items: readonly Written[], ordered = false): List {
  return {
    type: 'list',
    ordered,
    start: ordered ? 1 : null,
    spread: false,
    children: items.map((item) => ({
      type: 'listItem',
      spread: false,
      children: [
        { type: 'paragraph', children: withAttributes(item) },
        ...(item.below === undefined ? [] : [item.below]),
      ],
    })),
  };
}

/** A table; the first row is the heading row. */
export function table(rows: readonly (readonly Written[])[]): Table {
  return {
    type: 'table',
    align: (rows[0] ?? []).map(() => null),
    children: rows.map((row) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: withAttributes(cell) })),
    })),
  };
}

function withAttributes({ nodes, id, attributes = [], plain = false }: Written): PhrasingContent[] {
  const joined = joinTexts(nodes);
  let list = spellAttributes(id, attributes);
  // Words that look like an attribute list are kept from being read as one by an empty list behind them.
  if (!plain && list === '' && looksLikeAttributes(flat(joined))) list = '{}';
  return list === '' ? joined : joinTexts([...joined, text(joined.length === 0 ? list : ` ${list}`)]);
}

function flat(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => ('value' in node ? node.value : 'children' in node ? flat(node.children) : ''))
    .join('');
}
