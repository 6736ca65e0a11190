import type * as z from 'zod';

/** A schema that says what a field is for, with examples; editors show both, and the pages of docs are made from them. */
export function field<Schema extends z.ZodType>(
  schema: Schema,
  description: string,
  ...examples: readonly unknown[]
): Schema {
  return schema.meta(examples.length === 0 ? { description } : { description, examples: [...examples] });
}
