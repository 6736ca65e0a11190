import { type CiteItem, parseInline, spellInline, trimInline } from '@aide-memoire/prose';
import { Brief, type Cite, type Path, Prose, paragraphsOf, Text, toPointer } from '@aide-memoire/schema';

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

/** A brief whose citations have been moved. */
export interface ClosedCites {
  readonly brief: Brief;
  /** The text that a citation was moved out of, by where it stands now; both as JSON Pointers. */
  readonly moved: ReadonlyMap<string, string>;
}

/**
 * The brief with every citation group that ends a text moved into the `cites` of what the text belongs to, where that can have any:
 * `text: "Agreed. [@s1]"` is `text: Agreed.` and `cites: [s1]`. No citation is there twice, and none is more than its source's id
 * if it says no more.
 */
export function closeCites(brief: Brief): ClosedCites {
  const moved = new Map<string, string>();
  return { brief: walk(Brief, brief, [], moved) as Brief, moved };
}

// Unions are left alone: of the alternatives in the vocabulary none has both texts and citations.
function walk(schema: Schema, value: unknown, path: Path, moved: Map<string, string>): unknown {
  const { innerType, element, shape } = schema._zod.def;
  if (innerType !== undefined) return walk(innerType, value, path, moved);
  if (Array.isArray(value)) {
    if (element === undefined) return value;
    return value.map((item, index) => walk(element, item, [...path, index], moved));
  }
  if (shape === undefined || typeof value !== 'object' || value === null) return value;
  const fields = Object.fromEntries(
    Object.entries(value).map(([key, child]) => {
      const field = shape[key];
      return [key, field === undefined ? child : walk(field, child, [...path, key], moved)];
    }),
  );
  return 'cites' in shape ? settle(shape, fields, path, moved) : fields;
}

type Fields = Readonly<Record<string, unknown>>;

/** Moves the citations that end the texts of an object behind those that it has. */
function settle(
  shape: Readonly<Record<string, Schema>>,
  fields: Fields,
  path: Path,
  moved: Map<string, string>,
): Fields {
  const settled: Record<string, unknown> = { ...fields };
  const own = Array.isArray(fields.cites) ? (fields.cites as readonly Cite[]) : [];
  const all = new Map(own.map((cite) => [JSON.stringify(shorten(cite)), shorten(cite)]));
  for (const [key, schema] of Object.entries(shape)) {
    if (!isText(schema) || settled[key] === undefined) continue;
    const { text, cites } = partOf(settled[key]);
    // A text that is citations alone stays: without it the object could lack what it must have.
    if (cites.length === 0 || text === undefined) continue;
    for (const cite of cites) {
      const written = JSON.stringify(cite);
      if (all.has(written)) continue;
      moved.set(toPointer([...path, 'cites', all.size]), toPointer([...path, key]));
      all.set(written, cite);
    }
    settled[key] = text;
  }
  if (all.size > 0) settled.cites = [...all.values()];
  // The keys in the order of the vocabulary, as the check gives them.
  const order = Object.keys(shape).filter((key) => key in settled);
  return { ...Object.fromEntries(order.map((key) => [key, settled[key]])), ...settled };
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
