import type * as z from 'zod';
import type { Path } from '../diagnostics/pointer.ts';
import { defOf, fits } from '../fields/alternatives.ts';

/** The keys that the schema knows at a path, by walking it beside the document. Of a union, those of the alternative that is meant. */
export function knownKeys(schema: z.core.$ZodType, path: Path, root: unknown): string[] {
  let value = root;
  let places = unwrap(schema, value);
  for (const key of path) {
    value = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
    places = places.flatMap((place) => step(place, key)).flatMap((place) => unwrap(place, value));
  }
  return [...new Set(places.flatMap((place) => Object.keys(defOf(place).shape ?? {})))];
}

function unwrap(schema: z.core.$ZodType, value: unknown): z.core.$ZodType[] {
  const { innerType, in: input, options } = defOf(schema);
  if (innerType !== undefined) return unwrap(innerType, value);
  if (input !== undefined) return unwrap(input, value);
  if (options === undefined) return [schema];
  const meant = options.filter((option) => fits(option, value));
  return (meant.length === 0 ? options : meant).flatMap((option) => unwrap(option, value));
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  const { element, shape } = defOf(schema);
  if (element !== undefined) return [element];
  const field = shape?.[String(key)];
  return field === undefined ? [] : [field];
}
