import type * as z from 'zod';
import type { Path } from '../diagnostics/pointer.ts';

/** The keys that the schema knows at a path, by walking it beside the document. */
export function knownKeys(schema: z.core.$ZodType, path: Path): string[] {
  let places: z.core.$ZodType[] = unwrap(schema);
  for (const key of path) places = places.flatMap((place) => step(place, key)).flatMap(unwrap);
  return [...new Set(places.flatMap((place) => Object.keys(shapeOf(place))))];
}

type Def = z.core.$ZodTypeDef & {
  innerType?: z.core.$ZodType;
  in?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  element?: z.core.$ZodType;
  shape?: Record<string, z.core.$ZodType>;
  discriminator?: string;
};

const defOf = (schema: z.core.$ZodType): Def => schema._zod.def;
const shapeOf = (schema: z.core.$ZodType) => defOf(schema).shape ?? {};

function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { innerType, in: input, options: alternatives } = defOf(schema);
  if (innerType !== undefined) return unwrap(innerType);
  if (input !== undefined) return unwrap(input);
  return alternatives === undefined ? [schema] : alternatives.flatMap(unwrap);
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  const { element } = defOf(schema);
  if (element !== undefined) return [element];
  const field = shapeOf(schema)[String(key)];
  return field === undefined ? [] : [field];
}
