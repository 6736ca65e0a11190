import type * as z from 'zod';
import { Brief } from '../brief.ts';
import { defOf, fits } from './alternatives.ts';
import { isForTeachers } from './for-teachers.ts';

/** The keys of an author's own fields that are for teachers only begin so. */
const OWN = 'x-teacher-';

/**
 * A brief without what is for teachers only: answers, rubrics, keys, explanations, which statements are true and why, and every
 * `x-teacher-…`. It is no complete brief any more where the vocabulary asks for one of these.
 */
export function redact(brief: Brief): Record<string, unknown> {
  return withoutSecrets(Brief, brief, () => undefined) as Record<string, unknown>;
}

/**
 * The strings of a brief that no student's file may hold: those of three words or more that stand in a field for teachers and in no
 * other. Shorter ones, and keys, could stand there by chance.
 */
export function teacherSecrets(brief: Brief): string[] {
  const secret: unknown[] = [];
  const open = withoutSecrets(Brief, brief, (value) => secret.push(value));
  const told = stringsIn(open).map(fold).join('\n');
  const long = stringsIn(secret).filter((text) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).length >= 3);
  return [...new Set(long)].filter((text) => !told.includes(fold(text)));
}

/** A copy without what is for teachers; each such value goes to `take`. */
function withoutSecrets(
  schema: z.core.$ZodType | undefined,
  value: unknown,
  take: (value: unknown) => void,
): unknown {
  const { innerType, options, element, items, shape, valueType } = schema === undefined ? {} : defOf(schema);
  if (innerType !== undefined) return withoutSecrets(innerType, value, take);
  if (options !== undefined) {
    return withoutSecrets(
      options.find((option) => fits(option, value)),
      value,
      take,
    );
  }
  if (Array.isArray(value))
    return value.map((item, index) => withoutSecrets(element ?? items?.[index], item, take));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, child]): [string, unknown][] => {
    const field = shape?.[key] ?? valueType;
    if (key.startsWith(OWN) || (field !== undefined && isForTeachers(field))) {
      take(child);
      return [];
    }
    return [[key, withoutSecrets(field, child, take)]];
  });
  return Object.fromEntries(entries);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** Letters and digits alone: marks and spaces do not make a secret another one. */
const fold = (text: string) =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
