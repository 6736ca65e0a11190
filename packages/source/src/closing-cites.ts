import { type CiteItem, parseInline, spellInline, trimInline } from '@aide-memoire/prose';
import { Brief, type Cite, Prose, paragraphsOf, Text } from '@aide-memoire/schema';

/** What is read of a schema here; every zod schema is of this shape. */
interface Schema {
  readonly _zod: { readonly def: SchemaDef };
}

interface SchemaDef {
  readonly type: string;
  readonly innerType?: Schema;
  readonly element?: Schema;
  readonly options?: readonly Schema[];
  readonly shape?: Readonly<Record<string, Schema>>;
}

/** `.meta()` copies a schema but not the alternatives inside it, so those tell a text from other unions. */
const TEXTS = new Set<unknown>([Text._zod.def.options, Prose._zod.def.options]);

/**
 * The brief with every citation group that ends a text moved into the `cites` of what the text belongs to, where that can have any:
 * `text: "Agreed. [@s1]"` is `text: Agreed.` and `cites: [s1]`. No citation is there twice, and none is more than its source's id
 * if it says no more.
 */
export function closeCites(brief: Brief): Brief {
  return walk(Brief, brief) as Brief;
}

// Unions are left alone: of the alternatives in the vocabulary none has both texts and citations.
function walk(schema: Schema, value: unknown): unknown {
  const { innerType, element, shape } = schema._zod.def;
  if (innerType !== undefined) return walk(innerType, value);
  if (Array.isArray(value)) return element === undefined ? value : value.map((item) => walk(element, item));
  if (shape === undefined || typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const field = shape[key];
      return [key, field === undefined ? child : walk(field, child)];
    }),
  );
  return 'cites' in shape ? settle(shape, fields) : fields;
}

type Fields = Readonly<Record<string, unknown>>;

/** Moves the citations that end the texts of an object behind those that it has. */
function settle(shape: Readonly<Record<string, Schema>>, fields: Fields): Fields {
  const settled: Record<string, unknown> = { ...fields };
  const moved: Cite[] = [];
  for (const [key, schema] of Object.entries(shape)) {
    if (!isText(schema) || settled[key] === undefined) continue;
    const { text, cites } = partOf(settled[key]);
    // A text that must be there cannot be citations alone.
    if (cites.length === 0 || (text === undefined && schema._zod.def.type !== 'optional')) continue;
    moved.push(...cites);
    if (text === undefined) delete settled[key];
    else settled[key] = text;
  }
  const own = Array.isArray(settled.cites) ? (settled.cites as readonly Cite[]) : [];
  if (own.length > 0 || moved.length > 0) settled.cites = unique([...own, ...moved].map(shorten));
  return settled;
}

function isText(schema: Schema): boolean {
  const { innerType, options } = schema._zod.def;
  return innerType === undefined ? TEXTS.has(options) : isText(innerType);
}

/** A text without the citations that end it, and those; no text if there are only citations, in one of the languages even. */
function partOf(value: unknown): { text: unknown; cites: Cite[] } {
  if (typeof value === 'string') return partText(value);
  const parts = Object.entries(Object(value)).map(
    ([lang, text]) => [lang, typeof text === 'string' ? partText(text) : { text, cites: [] }] as const,
  );
  const cites = parts.flatMap(([, part]) => part.cites);
  if (parts.some(([, { text }]) => text === undefined)) return { text: value, cites: [] };
  return { text: Object.fromEntries(parts.map(([lang, { text }]) => [lang, text])), cites };
}

function partText(text: string): { text: string | undefined; cites: Cite[] } {
  // In its canonical spelling a text that ends with citations ends with their bracket.
  if (!text.endsWith(']')) return { text, cites: [] };
  const paragraphs = paragraphsOf(text);
  const items: CiteItem[] = [];
  for (let last = paragraphs.pop(); last !== undefined; last = paragraphs.pop()) {
    const nodes = trimInline(parseInline(last));
    const before = items.length;
    for (let end = nodes.at(-1); end?.type === 'cite'; end = nodes.at(-1)) {
      items.unshift(...end.items);
      nodes.splice(0, nodes.length, ...trimInline(nodes.slice(0, -1)));
    }
    if (nodes.length > 0) {
      paragraphs.push(items.length === before ? last : spellInline(nodes));
      break;
    }
  }
  return { text: paragraphs.length === 0 ? undefined : paragraphs.join('\n\n'), cites: items.map(toCite) };
}

const toCite = ({ source, locator }: CiteItem): Cite =>
  locator === undefined ? source : { source, locator };

/** A citation that says only its source is that source's id. */
function shorten(cite: Cite): Cite {
  return typeof cite === 'string' || Object.keys(cite).length > 1 ? cite : cite.source;
}

function unique(cites: readonly Cite[]): Cite[] {
  return [...new Map(cites.map((cite) => [JSON.stringify(cite), cite])).values()];
}
