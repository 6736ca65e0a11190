import type * as z from 'zod';

/** What we read of zod's definition of a schema, whichever kind of schema it is. */
export type SchemaDef = z.core.$ZodTypeDef & {
  readonly innerType?: z.core.$ZodType;
  readonly in?: z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly element?: z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly valueType?: z.core.$ZodType;
};

/** The definition of a schema. */
export const defOf = (schema: z.core.$ZodType): SchemaDef => schema._zod.def;

/** The keys by which the alternatives of our unions are told apart. */
const DISCRIMINATORS = ['type', 'kind', 'format'];

/** Whether a value is of this alternative of a union: an object has the literals that the schema asks for, if any. */
export function fits(schema: z.core.$ZodType, value: unknown): boolean {
  const { shape, innerType, options } = defOf(schema);
  if (innerType !== undefined) return fits(innerType, value);
  if (options !== undefined) return options.some((option) => fits(option, value));
  if (typeof value !== 'object' || value === null) return shape === undefined;
  if (shape === undefined) return false;
  return DISCRIMINATORS.every((key) => {
    const allowed = shape[key]?._zod.values;
    return allowed === undefined || allowed.has(Reflect.get(value, key));
  });
}
