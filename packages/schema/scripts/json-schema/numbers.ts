import type { JsonSchema } from './json-schema.ts';

/**
 * Lets a number stand wherever a text may. Our reader of YAML takes the text of a scalar as it is written, but an editor's takes `2024`
 * and `1.5` for numbers, and would mark them as wrong.
 */
export function allowNumbers(schema: JsonSchema): JsonSchema {
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, below(key, value)]),
  ) as JsonSchema;
  if (schema.type !== 'string' || schema.const !== undefined) return inner;
  if (schema.enum === undefined) return { ...inner, type: ['string', 'number'] };
  const numbers = schema.enum
    .filter((word) => typeof word === 'string' && /^\d+(?:\.\d+)?$/.test(word))
    .map(Number);
  return numbers.length === 0
    ? inner
    : { ...inner, type: ['string', 'number'], enum: [...schema.enum, ...numbers] };
}

function below(key: string, value: unknown): unknown {
  // Keys of a map are always texts.
  if (key === 'propertyNames' || key === 'examples' || key === 'enum') return value;
  if (key === 'properties' || key === 'patternProperties' || key === '$defs') {
    return Object.fromEntries(
      Object.entries(Object(value)).map(([name, schema]) => [name, allowNumbers(schema as JsonSchema)]),
    );
  }
  if (Array.isArray(value)) return value.map((item: unknown) => (isSchema(item) ? allowNumbers(item) : item));
  return isSchema(value) ? allowNumbers(value) : value;
}

function isSchema(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
