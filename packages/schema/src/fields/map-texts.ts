import type * as z from 'zod';
import { Brief } from '../brief.ts';
import { defOf, fits } from './alternatives.ts';
import { Prose, Text } from './text.ts';

/** `.meta()` and `.describe()` copy a schema but not the alternatives inside, so those tell a text from other unions. */
const TEXTS = new Set<unknown>([Text._zod.def.options, Prose._zod.def.options]);

/** Whether the alternatives of a union are those of a text. */
export const isTextOf = (options: unknown): boolean => TEXTS.has(options);

/** A copy of a brief in which every text (each language of it) has gone through `change`. */
export function mapTexts(brief: Brief, change: (text: string) => string): Brief {
  return walk(Brief, brief, (value) => changeText(value, change)) as Brief;
}

/**
 * A copy of a document in which the value of every text field, a string or a map from language to string, is what `change` gives
 * for it. The document need not have been checked: what is not of the vocabulary stays as it is.
 */
export function mapTextFields(document: unknown, change: (value: unknown) => unknown): unknown {
  return walk(Brief, document, change);
}

function walk(schema: z.core.$ZodType, value: unknown, change: (value: unknown) => unknown): unknown {
  const { innerType, options, element, items, shape, valueType } = defOf(schema);
  if (innerType !== undefined) return walk(innerType, value, change);
  if (options !== undefined) {
    if (isTextOf(options)) return change(value);
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
