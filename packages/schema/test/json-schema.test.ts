import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { generate } from '../scripts/generate-json-schema.ts';
import type { JsonSchema } from '../scripts/json-schema/json-schema.ts';
import { EDTF_PATTERN } from '../src/edtf/pattern.ts';
import { Brief, parseEdtf } from '../src/index.ts';

const file = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const schema = JSON.parse(file('brief.schema.json')) as JsonSchema;
const ajv = new Ajv2020({ allErrors: false, allowUnionTypes: true, strictRequired: false });
addFormats.default(ajv);
ajv.addSchema(schema, 'brief');

/** The part of the schema at a JSON Pointer, as a check. */
function checkAt(pointer: string): ValidateFunction {
  const check = ajv.getSchema(`brief#${pointer}`);
  if (check === undefined) throw new RangeError(`There is no schema at ${pointer}.`);
  return check;
}

const validate = checkAt('');

const EXAMPLES = [
  'simla-1972/json/shimla-samjhauta-1972.json',
  'singapore-2018/json/singapore-summit-2018.json',
  'us-russia-miami-talks/json/us-russia-miami-talks.json',
].map((name) => [name, JSON.parse(file(`../../examples/briefs/${name}`)) as unknown] as const);

it('the schema and the page of docs are what the script makes', () => {
  for (const [name, text] of Object.entries(generate())) expect(file(name), name).toBe(text);
});

/** Every map with fields: its name, and its fields. */
const objects = Object.entries({ Brief: schema, ...schema.$defs }).flatMap(([name, { properties }]) =>
  properties === undefined ? [] : [[name, Object.entries(properties)] as const],
);

/** What a field comes to, behind references. */
function resolved(field: JsonSchema): JsonSchema {
  const target = schema.$defs?.[(field.$ref ?? '').replace('#/$defs/', '')];
  return target === undefined ? field : { ...resolved(target), ...field };
}

/** A list or map, whose parts say what they are, or a closed choice. */
function speaksForItself(field: JsonSchema): boolean {
  const { type, anyOf, properties, items, enum: choice, const: only } = resolved(field);
  const plain = typeof items === 'object' && /string|number/.test(String(resolved(items).type));
  return (
    choice !== undefined ||
    only !== undefined ||
    properties !== undefined ||
    type === 'boolean' ||
    (type === 'array' && !plain) ||
    anyOf?.every(
      (option) => resolved(option).properties !== undefined || resolved(option).anyOf !== undefined,
    ) === true
  );
}

describe.each(objects)('every field of %s', (name, fields) => {
  it.each(fields)('%s has a title, a description and, where it is open, an example', (_key, field) => {
    expect(field.title).toMatch(/^[$A-Z]/);
    expect(field.description).toMatch(/^.{6,}[.…]$/su);
    if (!speaksForItself(field)) expect(resolved(field).examples?.length).toBeGreaterThan(0);
  });

  it.each(fields)('%s has examples that are right', (key, field) => {
    const check = checkAt(`${name === 'Brief' ? '' : `/$defs/${name}`}/properties/${key}`);
    for (const example of resolved(field).examples ?? [])
      expect(check(example), JSON.stringify(check.errors)).toBe(true);
  });
});

it.each(EXAMPLES)('%s is right', (_, brief) => {
  expect(validate(brief), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ $schema: './brief.schema.json', ...Object(brief) })).toBe(true);
});

/** Every place of a document, with a copy of the document in which something is changed there. */
function* changed(
  root: unknown,
  change: (parent: Record<string, unknown>, key: string) => void,
): Generator<[string, unknown]> {
  const visit = function* (value: unknown, path: readonly string[]): Generator<[string, unknown]> {
    if (typeof value !== 'object' || value === null) return;
    for (const key of Object.keys(value)) {
      const copy: unknown = structuredClone(root);
      let parent: unknown = copy;
      for (const step of path) parent = Reflect.get(Object(parent), step);
      change(parent as Record<string, unknown>, key);
      yield [`/${[...path, key].join('/')}`, copy];
      yield* visit(Reflect.get(value, key), [...path, key]);
    }
  };
  yield* visit(root, []);
}

type Change = (parent: Record<string, unknown>, key: string) => void;

const put =
  (value: unknown): Change =>
  (parent, key) => {
    parent[key] = value;
  };

const CHANGES: readonly [string, Change][] = [
  [
    'a key that is not known',
    (parent, key) => {
      if (Array.isArray(parent)) parent.push({ unknown: 1 });
      else parent[`${key}z`] = 1;
    },
  ],
  ['a map in its place', put({ deep: { deeper: true } })],
  ['true in its place', put(true)],
  ['an empty text in its place', put(' ')],
  ['an empty list in its place', put([])],
  [
    'it taken away',
    (parent, key) => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1);
      else delete parent[key];
    },
  ],
];

describe.each(CHANGES)('with %s', (_, change) => {
  it('JSON Schema and zod agree at every place of an example', () => {
    const [, brief] = EXAMPLES[1] ?? [];
    const apart: string[] = [];
    let count = 0;
    for (const [path, copy] of changed(brief, change)) {
      count += 1;
      if (validate(copy) !== Brief.safeParse(copy).success) apart.push(path);
    }
    expect(count).toBeGreaterThan(300);
    expect(apart).toEqual([]);
  });
});

describe('what editors would mark without need', () => {
  const brief = Object(EXAMPLES[1]?.[1]) as Record<string, unknown>;

  it('is let pass: bare numbers, as YAML reads them, and own keys', () => {
    const event = { ...Object(brief.event), track: 1.5, cameo: 46 } as unknown;
    expect(validate({ ...brief, title: 1984, event, 'x-own': [1] })).toBe(true);
    expect(validate({ ...brief, own: [1] })).toBe(false);
    expect(validate({ ...brief, event: { ...Object(event), track: 3 } })).toBe(false);
  });
});

it('the pattern of dates lets every date of the profile pass', () => {
  const pattern = new RegExp(EDTF_PATTERN);
  const unit = fc.constantFrom(...'0123456789X-/.?~%');
  fc.assert(
    fc.property(fc.string({ unit, minLength: 4, maxLength: 12 }), (text) => {
      if (parseEdtf(text) !== undefined) expect(pattern.test(text)).toBe(true);
    }),
    { numRuns: 2000 },
  );
  for (const text of [
    '2024-12-20~',
    '198X?',
    '19XX',
    '../2024',
    '/2024',
    '2024/',
    '2024-01~/2024-04~',
    '-0043',
    '2024-XX-XX',
    '2023-41',
  ])
    expect([parseEdtf(text) !== undefined, pattern.test(text)], text).toEqual([true, true]);
  for (const text of ['2024-13', 'December', '2024/2025/2026', '/', '24'])
    expect(pattern.test(text), text).toBe(false);
});
