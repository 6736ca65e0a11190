import * as fc from 'fast-check';

/** An id. */
export const slug = fc.constantFrom('a', 'b2', 'some-id', 'q1', 't-2024', 'd-us', 'us', 'x9');
/** Citations. */
export const cites = fc.array(
  fc.oneof(
    fc.constantFrom('s1', 's2'),
    fc.record({
      source: fc.constantFrom('s1', 's2'),
      locator: fc.constantFrom('p. 4', 'art. 2(4)', 'paras 1–3', '*x*'),
    }),
  ),
  { minLength: 1, maxLength: 3 },
);
/** A date. */
export const edtf = fc.constantFrom(
  '2024',
  '2024-12',
  '2024-12-20',
  '2023-22',
  '2024-01~/2024-04~',
  '1985/..',
  '198X',
);
/** An actor. */
export const actor = fc.constantFrom('us', 'ru', 'un', 'own', 'suhh');

/** A list of what has ids. */
export function rows<T extends { id: string }>(item: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.uniqueArray(item, { minLength: 1, maxLength: 3, selector: ({ id }) => id });
}

/** An object whose optional fields are there sometimes. */
export function record(
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>> = {},
) {
  return fc.record({ ...required, ...optional }, { requiredKeys: Object.keys(required) });
}

/** A short list. */
export const list = (item: fc.Arbitrary<unknown>, minLength = 1) =>
  fc.array(item, { minLength, maxLength: 3 });

/** An object with an id. */
export const withId = (
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>> = {},
) => record({ id: slug, ...required }, optional) as fc.Arbitrary<{ id: string }>;

/** A text under a label. */
export const labelledOf = (text: fc.Arbitrary<string>) => record({ label: text, text }, { cites });

/** Paragraphs. */
export const proseOf = (text: fc.Arbitrary<string>) =>
  fc.array(text, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n'));
