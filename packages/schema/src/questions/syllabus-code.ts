import * as z from 'zod';

/** Path of a syllabus node or profile: upsc-cse/mains/gs2/ir. */
export const SyllabusCode = z
  .string()
  .regex(/^[a-z0-9]+(?:[-/][a-z0-9]+)*$/)
  .meta({
    title: 'Syllabus code',
    description: 'Path of a node of a syllabus, from the exam down.',
    examples: ['upsc-cse/mains/gs2/ir'],
  });
