import type * as z from 'zod';
import { Brief } from '../brief.ts';
import type { Path } from '../diagnostics/pointer.ts';
import { defOf, fits } from './alternatives.ts';
import { isTextOf } from './map-texts.ts';
import type { Text } from './text.ts';

/** Calls `visit` for every text field of a checked brief, in the order of the document, with the way to it. */
export function eachText(brief: Brief, visit: (text: Text, path: Path) => void): void {
  walk(Brief, brief, [], visit);
}

/** `way` is one list, longer and shorter as the walk goes on; a text gets a copy. */
function walk(
  schema: z.core.$ZodType,
  value: unknown,
  way: PropertyKey[],
  visit: (text: Text, path: Path) => void,
): void {
  const { innerType, options, element, items, shape, valueType } = defOf(schema);
  if (innerType !== undefined) {
    walk(innerType, value, way, visit);
  } else if (options !== undefined) {
    const fitting = isTextOf(options) ? undefined : options.find((option) => fits(option, value));
    if (fitting !== undefined) walk(fitting, value, way, visit);
    // What is left out is no text.
    else if (isTextOf(options) && value !== undefined) visit(value as Text, [...way]);
  } else if (typeof value === 'object' && value !== null) {
    const isList = Array.isArray(value);
    for (const key of Object.keys(value)) {
      const inner = isList ? (element ?? items?.[Number(key)]) : (shape?.[key] ?? valueType);
      if (inner === undefined) continue;
      way.push(isList ? Number(key) : key);
      walk(inner, Reflect.get(value, key), way, visit);
      way.pop();
    }
  }
}
