/** Keys of a brief that tell an answer, by where they stand. */
const IN_QUESTION = ['answer', 'rubric', 'explanation', 'explains'];
const IN_PART: Readonly<Record<string, readonly string[]>> = {
  statements: ['correct', 'why'],
  pairs: ['correct', 'why'],
  events: ['when'],
};

/** The answers that a brief in JSON tells by its structure, however short: `exam.questions.0.answer`. */
export function keysIn(text: string): string[] {
  try {
    return walk(JSON.parse(text), []);
  } catch {
    return [];
  }
}

function walk(value: unknown, path: readonly string[]): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const isQuestion = 'stem' in value && 'kind' in value;
  const part = path.length > 1 ? IN_PART[path.at(-2) ?? ''] : undefined;
  return Object.entries(value).flatMap(([key, child]) => {
    const telling =
      (isQuestion && IN_QUESTION.includes(key)) ||
      part?.includes(key) === true ||
      key.startsWith('x-teacher-');
    return telling ? [[...path, key].join('.')] : walk(child, [...path, key]);
  });
}
