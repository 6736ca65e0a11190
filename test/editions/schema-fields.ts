import type * as z from 'zod';

/** A field of the vocabulary: where it stands, and whether it may be left out. */
export interface Field {
  /** `event.venues[].city`. */
  readonly path: string;
  readonly schema: z.core.$ZodType;
  readonly optional: boolean;
  /** Part of a date or citation, which may also be written in one string; the same wherever it stands. */
  readonly shared?: boolean;
}

/** Every field of a schema, however deep. Alternatives of an object are its fields together; a text is one field. */
export function fieldsOf(schema: z.core.$ZodType, path = '', optional = false): Field[] {
  const def = schema._zod.def as z.core.$ZodTypeDef & Record<string, unknown>;
  switch (def.type) {
    case 'optional':
      return fieldsOf(def.innerType as z.core.$ZodType, path, true);
    case 'array':
      return [
        ...own(path, schema, optional),
        ...fieldsOf(def.element as z.core.$ZodType, `${path}[]`, false),
      ];
    case 'object': {
      const inside = Object.entries(def.shape as Record<string, z.core.$ZodType>).flatMap(([key, child]) =>
        fieldsOf(child, path === '' ? key : `${path}.${key}`),
      );
      return [...own(path, schema, optional), ...inside];
    }
    case 'union': {
      const options = def.options as z.core.$ZodType[];
      // A date and a citation are a string or an object.
      const shared = options.some(({ _zod }) => _zod.def.type !== 'object' && _zod.def.type !== 'union');
      const fields = options.flatMap((option) => fieldsOf(option, path, optional));
      return distinct(fields.map((field) => (shared && field.path !== path ? { ...field, shared } : field)));
    }
    default:
      return own(path, schema, optional);
  }
}

const own = (path: string, schema: z.core.$ZodType, optional: boolean): Field[] =>
  path === '' || path.endsWith(']') ? [] : [{ path, schema, optional }];

function distinct(fields: readonly Field[]): Field[] {
  return [...new Map(fields.map((field) => [field.path, field])).values()];
}
