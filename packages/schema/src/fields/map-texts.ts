import type * as z from 'zod';
import { Brief } from '../brief.ts';
import { Prose, Text } from './text.ts';

type Def = z.core.$ZodTypeDef & {
  innerType?: z.core.$ZodType;
  options?: readonly z.core.$ZodType[];
  element?: z.core.$ZodType;
  items?: readonly z.core.$ZodType[];
  shape?: Record<string, z.core.$ZodType>;
  valueType?: z.core.$ZodType;
};

/** `.meta()` and `.describe()` copy a schema but not the alternatives inside, so those tell a text from other unions. */
const TEXTS = new Set<unknown>([Text._zod.def.options, Prose._zod.def.options]);

/** The keys by which the alternatives of our unions are told apart. */
const DISCRIMINATORS = ['type', 'kind', 'format'];

/** A copy of a brief in which every text (each language of it) has gone through `change`. */
export function mapTexts(brief: Brief, change: (text: string) => string): Brief {
  return walk(Brief, brief, change) as Brief;
}

function walk(schema: z.core.$ZodType, value: unknown, change: (text: string) => string): unknown {
  const { innerType, options, element, items, shape, valueType }: Def = schema._zod.def;
  if (innerType !== undefined) return walk(innerType, value, change);
  if (options !== undefined) {
    if (TEXTS.has(options)) return changeText(value, change);
    const fitting = options.find((option) => fits(option, value));
    return fitting === undefined ? value : walk(fitting, value, change);
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => {
      const schemaOfItem = element ?? items?.[index];
      return schemaOfItem === undefined ? item : walk(schemaOfItem, item, change);
    });
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, child]): [string, unknown] => {
    const field = shape?.[key] ?? valueType;
    return [key, field === undefined ? child : walk(field, child, change)];
  });
  return Object.fromEntries(entries);
}

function changeText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([lang, text]) => [lang, change(String(text))]));
}

/** Which alternative of a union a checked value is: an object has the literals that its schema asks for, if any. */
function fits(schema: z.core.$ZodType, value: unknown): boolean {
  const { shape, innerType, options }: Def = schema._zod.def;
  if (innerType !== undefined) return fits(innerType, value);
  if (options !== undefined) return options.some((option) => fits(option, value));
  if (typeof value !== 'object' || value === null) return shape === undefined;
  if (shape === undefined) return false;
  return DISCRIMINATORS.every((key) => {
    const allowed = shape[key]?._zod.values;
    return allowed === undefined || allowed.has(Reflect.get(value, key));
  });
}
