import type * as z from 'zod';

/** Fields that no student may see. `.optional()` and the like are part of the schema that stands here. */
const TEACHERS = new WeakSet<object>();

/** Says of a field that it is for teachers only: no student's file may hold it. */
export function forTeachers<Schema extends z.ZodType>(schema: Schema): Schema {
  TEACHERS.add(schema);
  return schema;
}

/** Whether a field is for teachers only. */
export const isForTeachers = (schema: object): boolean => TEACHERS.has(schema);
