import type * as z from 'zod';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Path, toPointer } from '../diagnostics/pointer.ts';
import { knownKeys } from './known-keys.ts';
import { suggest } from './suggest.ts';

type Issue = z.core.$ZodIssue;
type Draft = Omit<Diagnostic, 'severity' | 'path'>;

/** Turns zod's issues about a document into diagnostics. `root` is the document that was checked. */
export function explainIssues(
  issues: readonly Issue[],
  root: unknown,
  schema: z.core.$ZodType,
): Diagnostic[] {
  return issues.flatMap((issue) => explain(issue, [], root, schema));
}

function explain(issue: Issue, base: Path, root: unknown, schema: z.core.$ZodType): Diagnostic[] {
  const path: Path = [...base, ...issue.path];
  const value = valueAt(root, path);
  const error = (draft: Draft, at: Path = path): Diagnostic[] => [
    { severity: 'error', path: toPointer(at), ...draft },
  ];
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.flatMap((key) =>
        error(unknownKey(key, knownKeys(schema, path, root)), [...path, key]),
      );
    case 'invalid_union':
      return explainUnion(issue, path, root, schema);
    case 'invalid_type':
      return error(value === undefined ? missing(path, issue.expected) : wrongType(value, issue.expected));
    case 'invalid_value':
      return error(
        value === undefined ? missing(path, options(issue.values)) : notAnOption(value, issue.values),
      );
    case 'invalid_key':
      return error({
        code: 'schema/language-tag',
        message: `"${String(path.at(-1))}" is not a language tag.`,
        expected: 'a BCP 47 tag such as en, hi or en-IN',
        note: 'A text is a string, or a map from language tag to string.',
      });
    case 'too_small':
      return error(tooSmall(issue, value));
    case 'not_multiple_of':
      return error({
        code: 'schema/number',
        message: `${quoted(value)} is not a multiple of ${issue.divisor}.`,
        actual: quoted(value),
        expected: `a multiple of ${issue.divisor}`,
      });
    case 'too_big':
      return error({
        code: Array.isArray(value) ? 'schema/wrong-length' : 'schema/too-big',
        message: `This is too ${typeof value === 'number' ? 'big' : 'long'}: ${String(issue.maximum)} at most.`,
      });
    case 'custom':
      return error(custom(issue, value));
    default:
      return error(format(issue, value));
  }
}

/** Of the alternatives of a union, the one that the author seems to have meant. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  root: unknown,
  schema: z.core.$ZodType,
): Diagnostic[] {
  const value = valueAt(root, path);
  const isTypeMiss = (found: Issue) => found.code === 'invalid_type' && found.path.length === 0;
  const near = issue.errors.find((branch) => !branch.some(isTypeMiss));
  if (near !== undefined && near.length > 0)
    return near.flatMap((found) => explain(found, path, root, schema));
  const expected = issue.errors
    .flat()
    .flatMap((found) => (found.code === 'invalid_type' ? [kindOf(found.expected)] : []));
  const discriminator =
    'discriminator' in issue && typeof issue.discriminator === 'string' ? issue.discriminator : undefined;
  if (discriminator !== undefined) {
    // zod's path of this issue already ends with the discriminator.
    const known = 'options' in issue && Array.isArray(issue.options) ? issue.options : [];
    const draft = value === undefined ? missing(path, options(known)) : notAnOption(value, known);
    return [{ severity: 'error', path: toPointer(path), ...draft }];
  }
  const draft =
    value === undefined
      ? missing(path, [...new Set(expected)].join(' or '))
      : wrongType(value, [...new Set(expected)].join(' or '));
  return [{ severity: 'error', path: toPointer(path), ...draft }];
}

function unknownKey(key: string, known: readonly string[]): Draft {
  const near = suggest(key, known);
  return {
    code: 'schema/unknown-key',
    message: `Unknown key "${key}".`,
    ...(near === undefined ? {} : { expected: near }),
    note:
      near === undefined
        ? `Known here: ${known.join(', ')}. Keys of your own begin with "x-".`
        : `Did you mean "${near}"?`,
  };
}

function missing(path: Path, expected: string): Draft {
  const key = String(path.at(-1) ?? 'brief');
  return {
    code: 'schema/missing',
    message: `"${key}" is missing.`,
    expected: kindOf(expected),
    note: `Add "${key}" here.`,
  };
}

function wrongType(value: unknown, expected: string): Draft {
  const kind = expected.includes(' ') ? expected : kindOf(expected);
  return {
    code: 'schema/wrong-type',
    message: `Expected ${kind}, found ${kindOfValue(value)}.`,
    expected: kind,
    actual: kindOfValue(value),
  };
}

function notAnOption(value: unknown, values: readonly unknown[]): Draft {
  const near = typeof value === 'string' ? suggest(value, values.map(String)) : undefined;
  return {
    code: 'schema/not-an-option',
    message:
      values.length === 1
        ? `${quoted(value)} should be ${quoted(values[0])}.`
        : `${quoted(value)} is not one of the words allowed here.`,
    expected: options(values),
    actual: quoted(value),
    note: near === undefined ? `Allowed: ${options(values)}.` : `Did you mean "${near}"?`,
  };
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, value: unknown): Draft {
  if (value === '' || (typeof value === 'string' && value.trim() === '')) {
    return {
      code: 'schema/empty',
      message: 'This text is empty.',
      note: 'Write the text, or leave the key out.',
    };
  }
  if (Array.isArray(value)) {
    return {
      code: Number(issue.minimum) > 1 ? 'schema/wrong-length' : 'schema/empty',
      message: `At least ${String(issue.minimum)} needed here, found ${value.length}.`,
    };
  }
  return {
    code: 'schema/too-small',
    message: `This is too small: more than ${String(issue.minimum)} is needed.`,
    actual: quoted(value),
  };
}

function custom(issue: z.core.$ZodIssueCustom, value: unknown): Draft {
  const kind: unknown = issue.params?.code;
  if (kind === 'date') {
    return {
      code: 'schema/date',
      message: `Not a date: ${issue.message}.`,
      actual: quoted(value),
      expected: 'an EDTF date such as 2024, 2024-12, 2024-12-20, 2023-22 (summer) or 2024-01~/2024-04~',
      note: 'To print other words than the date itself, write a map with "edtf" and "label".',
    };
  }
  return { code: kind === 'missing' ? 'schema/missing' : 'schema/conflict', message: issue.message };
}

function format(issue: Issue, value: unknown): Draft {
  const kind = 'format' in issue ? issue.format : '';
  if (kind === 'date') {
    return {
      code: 'schema/date',
      message: `${quoted(value)} is not a day of the calendar.`,
      actual: quoted(value),
      expected: 'year-month-day: 2024-12-20',
    };
  }
  if (kind === 'url') {
    return {
      code: 'schema/url',
      message: `${quoted(value)} is not a web address.`,
      actual: quoted(value),
      expected: 'https://… or http://…',
    };
  }
  return {
    code: 'schema/format',
    message: `${quoted(value)} is not written as it should be here.`,
    actual: quoted(value),
    expected: 'pattern' in issue ? `${issue.pattern}` : issue.message,
  };
}

const options = (values: readonly unknown[]) => values.map(String).join(', ');

const quoted = (value: unknown) => {
  const text = typeof value === 'string' ? value : String(JSON.stringify(value));
  return `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
};

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  record: 'a map of languages',
  object: 'a map',
  array: 'a list',
  tuple: 'a list',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

const kindOf = (expected: string) => KINDS[expected] ?? expected;

function kindOfValue(value: unknown): string {
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  return typeof value === 'string' ? `text ${quoted(value)}` : `${quoted(value)}`;
}

/** What stands at a path of a document; `undefined` where the path leads nowhere. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, key) ? (value as Record<PropertyKey, unknown>)[key] : undefined;
  }
  return value;
}
