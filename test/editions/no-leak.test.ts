import { compose, type Handout, type Template, templates } from '@aide-memoire/handout';
import { type Brief, checkBrief, teacherSecrets } from '@aide-memoire/schema';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyBriefWithSecrets } from './any-secrets.ts';

/** Every string of a tree, letters and digits alone; what stands in several nodes runs on. */
const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return ` ${value}`;
  if (typeof value !== 'object' || value === null) return '';
  return Object.values(value).map(wordsOf).join('');
};
const fold = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
const said = ({ meta, pages, notes, children }: Handout) => fold(wordsOf([meta, pages, notes, children]));

const printed = (brief: Brief, template: Template, edition: 'student' | 'teacher') => {
  const { handout, diagnostics } = compose(brief, { template, edition });
  expect(diagnostics.filter(({ code }) => code === 'compose/teacher-only')).toEqual([]);
  return said(handout);
};

const forStudents = Object.values(templates).filter(({ editions }) => editions.includes('student'));
const forTeachers = Object.values(templates).filter(({ editions }) => editions.includes('teacher'));

describe('of any brief', () => {
  it('a student’s tree holds nothing for teachers, and the teacher’s handout all of it', () => {
    let secrets = 0;
    fc.assert(
      fc.property(anyBriefWithSecrets, (value) => {
        const { brief } = checkBrief(value);
        fc.pre(brief !== undefined);
        const found = teacherSecrets(brief);
        secrets += found.length;
        for (const template of forStudents) {
          const text = printed(brief, template, 'student');
          for (const secret of found)
            expect(text.includes(fold(secret)), `${template.name}: ${secret}`).toBe(false);
        }
        const taught = forTeachers.map((template) => printed(brief, template, 'teacher'));
        // Dates are printed in words.
        for (const secret of found.filter((each) => !/^\d{4}-\d\d-\d\d$/.test(each)))
          expect(
            taught.some((text) => text.includes(fold(secret))),
            secret,
          ).toBe(true);
      }),
      { numRuns: 60 },
    );
    // The search would be empty if the briefs had no secrets.
    expect(secrets).toBeGreaterThan(500);
  });
});
