import * as fc from 'fast-check';
import { cites, labelledOf, list, proseOf, record, rows, slug, withId } from './any-parts.ts';

/** Questions of all kinds; the optional fields that stay in the body, and those that do not. */
function anyQuestion(text: fc.Arbitrary<string>, isPlain: boolean): fc.Arbitrary<{ id: string }> {
  const origin = fc.oneof(
    record({ type: fc.constant('practice') }, { author: text }),
    record({ type: fc.constant('adapted'), from: text, change: text }),
    record(
      {
        type: fc.constant('asked'),
        exam: slug,
        stage: fc.constant('mains'),
        paper: slug,
        year: fc.integer({ min: 1900, max: 2024 }),
        cites,
      },
      { number: text, official: fc.boolean() },
    ),
  );
  const common = {
    syllabus: list(fc.constant('a/b')),
    tagLabel: text,
    difficulty: fc.constant('hard'),
    linkage: text,
    minutes: fc.constant(7.5),
  };
  const written = { kind: fc.constantFrom('descriptive', 'short-note', 'essay'), stem: text, origin };
  const short = { directive: list(slug), marks: fc.constantFrom(10, 12.5), words: fc.constant(150) };
  const plain = withId(written, { ...common, ...short });
  if (isPlain) return plain;
  const answer = record(
    {
      intro: list(text, 0),
      body: list(record({ heading: text, points: list(text) })),
      conclusion: list(text, 0),
    },
    { demand: text, keywords: list(text), avoid: list(text) },
  );
  const guided = withId(
    { ...written, answer, rubric: list(record({ criterion: text, marks: fc.constant(2.5) })) },
    common,
  );
  return fc.oneof(plain, guided, anyMcq(text, { stem: text, origin }, common));
}

type Fields = Record<string, fc.Arbitrary<unknown>>;

/** Multiple-choice questions of every format; what is derivable is left out. */
function anyMcq(text: fc.Arbitrary<string>, required: Fields, common: Fields): fc.Arbitrary<{ id: string }> {
  const kind = fc.constant('mcq');
  const optional = { ...common, marks: fc.constant(2), negative: fc.constant(0.66), explanation: text };
  const statement = (correct: boolean) => record({ text, correct: fc.constant(correct) }, { why: text });
  const mcq = (format: string, parts: Fields) =>
    withId({ kind, format: fc.constant(format), ...required, ...parts }, optional);
  const pair = record({ left: text, right: text }, { why: text });
  return fc.oneof(
    mcq('single', {
      options: fc.tuple(record({ key: fc.constant('a'), text }), record({ key: fc.constant('b'), text })),
      answer: fc.constant('b'),
    }),
    mcq('statements-select', { statements: fc.tuple(statement(true), statement(false), statement(true)) }),
    mcq('statements-count', { statements: fc.tuple(statement(true), statement(false)) }),
    mcq('assertion-reason', {
      statements: fc.tuple(statement(true), statement(true)),
      explains: fc.boolean(),
    }),
    mcq('pairs-count', { pairs: fc.tuple(pair, pair, pair) }),
    mcq('chronology', {
      events: fc.tuple(
        record({ text, when: fc.constant('1999-02-21') }),
        record({ text, when: fc.constant('1972') }),
        record({ text, when: fc.constant('1966-01') }),
      ),
    }),
  );
}

/** An exam section; `isPlain` leaves out what must stand in the front matter. */
export function anyExam(text: fc.Arbitrary<string>, isPlain = false): fc.Arbitrary<unknown> {
  const heading = fc.oneof(text, fc.constantFrom('Timeline', 'Agenda', 'Conclusion: the end', 'Context'));
  const prose = proseOf(text);
  const labelled = labelledOf(text);
  return record(
    {},
    {
      heading,
      note: prose,
      audiences: list(text),
      themes: list(text),
      syllabus: list(
        record(
          { code: fc.constantFrom('upsc-cse/mains/gs2/ir', 'a/b') },
          { weight: fc.constant('primary'), why: text },
        ),
      ),
      staticLinks: list(labelled),
      prelims: list(text),
      revision: list(record({ cue: text, answer: text })),
      questionsHeading: fc.oneof(text, fc.constantFrom('Questions', 'Practice questions')),
      questions: rows(anyQuestion(text, isPlain)),
    },
  );
}
