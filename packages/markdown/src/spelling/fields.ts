import { type CiteItem, parseInline, spellInline } from '@aide-memoire/prose';
import { type Path, suggest } from '@aide-memoire/schema';
import type { AttributeValues } from './attributes.ts';
import type { Reading } from './reading.ts';
import type { Run } from './run.ts';

/** How a value of the data stands in an attribute. */
interface Codec {
  /** A value that does not fit is handed on as it is: the check says what is wrong with it. */
  read(written: string | true): unknown;
  /** `undefined` for what an attribute cannot say. */
  write(value: unknown): string | true | undefined;
}

/** A word or a text. */
const text: Codec = {
  read: (written) => written,
  write: (value) => (typeof value === 'string' ? value : undefined),
};

const number: Codec = {
  read: (written) => (written !== true && /^\d+(?:\.\d+)?$/.test(written) ? Number(written) : written),
  write: (value) => (typeof value === 'number' ? String(value) : undefined),
};

/** A bare word is true. */
const flag: Codec = {
  read: (written) => (written === 'true' ? true : written === 'false' ? false : written),
  write: (value) => (value === true ? true : value === false ? 'false' : undefined),
};

/** Ids or codes, parted by commas. */
const list: Codec = {
  read: (written) => (written === true ? written : written.split(',').map((item) => item.trim())),
  write: (value) => (Array.isArray(value) ? value.join(',') : undefined),
};

/** Citations as in a text, without the brackets: `@source, p. 4; @other`. */
const cites: Codec = {
  read: (written) => {
    if (written === true) return written;
    const [cite] = parseInline(
      `[${written
        .split(';')
        .map((item) => `@${item.trim().replace(/^@/, '')}`)
        .join('; ')}]`,
    );
    return cite?.type === 'cite'
      ? cite.items.map(({ source, locator }) => (locator === undefined ? source : { source, locator }))
      : written;
  },
  write: (value) =>
    Array.isArray(value)
      ? spellInline([{ type: 'cite', items: value.map(toItem) }])
          .slice(1, -1)
          .replaceAll('@', '')
      : undefined,
};

function toItem(cite: unknown): CiteItem {
  return typeof cite === 'string' ? { source: cite } : (cite as CiteItem);
}

/** The codecs by name. */
export const attribute = { text, number, flag, list, cites } as const;

/** Which fields of an item stand in its attribute list. A field `thisEvent` is the attribute `this-event`. */
export type FieldTable = Readonly<Record<string, Codec>>;

const nameOf = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Reads the attributes of a run into fields, and notes their places under `path`. An unknown attribute is reported. */
export function readFields(
  run: Run,
  table: FieldTable,
  path: Path,
  reading: Reading,
  allowId = false,
): Record<string, unknown> {
  const fields = new Map(Object.keys(table).map((field) => [nameOf(field), field]));
  const result: Record<string, unknown> = {};
  if (run.id !== undefined) {
    if (allowId) {
      result.id = run.id.value;
      reading.place([...path, 'id'], run.id);
    } else {
      reading.report(
        { code: 'markdown/unknown-attribute', message: 'Nothing here takes an id.', note: 'Take it away.' },
        { start: run.id.from, end: run.id.end },
      );
    }
  }
  for (const entry of run.attributes) {
    const field = fields.get(entry.name);
    const codec = field === undefined ? undefined : table[field];
    if (field === undefined || codec === undefined) {
      const near = suggest(entry.name, fields.keys());
      const known = [...fields.keys()].join(', ');
      const note =
        near !== undefined
          ? `Did you mean "${near}"?`
          : known === ''
            ? 'This takes no attributes.'
            : `Known here: ${known}.`;
      reading.report(
        {
          code: 'markdown/unknown-attribute',
          message: `Unknown attribute "${entry.name}".`,
          note,
          ...(near === undefined ? {} : { expected: near }),
        },
        { start: entry.from, end: entry.end },
      );
      continue;
    }
    if (field in result) {
      reading.report(
        {
          code: 'markdown/attribute-twice',
          message: `"${entry.name}" stands here a second time.`,
          note: 'Keep one of them.',
        },
        { start: entry.from, end: entry.end },
      );
    }
    result[field] = codec.read(entry.value);
    reading.place([...path, field], entry);
  }
  return result;
}

/** The attributes for fields of an item, in the order of the table; fields in `without` are said elsewhere. */
export function writeFields(
  item: object,
  table: FieldTable,
  without: readonly string[] = [],
): AttributeValues {
  return Object.entries(table).flatMap(([field, codec]): [string, string | true][] => {
    if (without.includes(field)) return [];
    const value = codec.write(Reflect.get(item, field));
    return value === undefined ? [] : [[nameOf(field), value]];
  });
}
