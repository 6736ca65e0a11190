import { syllabusNode } from '@aide-memoire/exams';
import { suggest } from '@aide-memoire/schema';
import type { Context } from '../../context.ts';
import { defineRule } from '../../rule.ts';

/** Codes of the brief's main places in a syllabus. */
const primaryOf = ({ brief }: Context) =>
  (brief.exam?.syllabus ?? []).filter(({ weight }) => weight !== 'secondary').map(({ code }) => code);

const isUpsc = (code: string) => code === 'upsc-cse' || code.startsWith('upsc-cse/');

export const noIndiaAngle = defineRule({
  id: 'exam/no-india-angle',
  severity: 'warning',
  title: 'A brief for UPSC in which India does not occur',
  why: 'General Studies asks what an event means for India’s interests.',
  mend: 'Add `context.indiaAngle`.',
  example: {
    wrong: 'syllabus: upsc-cse/…, and the word India nowhere',
    right: 'indiaAngle: [Oil prices, …]',
  },
  check: (context) => {
    if (!primaryOf(context).some(isUpsc)) return [];
    const { brief, texts } = context;
    if ((brief.context?.indiaAngle ?? []).length > 0) return [];
    if (texts.some(({ plain }) => /\bIndian?\b|भारत/u.test(plain))) return [];
    return [{ path: ['exam'], message: 'The brief is for UPSC, and India occurs nowhere in it.' }];
  },
});

export const unknownCode = defineRule({
  id: 'exam/unknown-code',
  severity: 'warning',
  title: 'A syllabus code that the table does not know',
  why: 'Its wording cannot be printed, and no index will find it.',
  mend: 'Use a code of the table, or hand in a table with nodes of your own.',
  example: { wrong: 'upsc-cse/mains/gs2/international', right: 'upsc-cse/mains/gs2/ir' },
  table: 'syllabus',
  check: ({ brief, tables }) => {
    const named = [
      ...(brief.exam?.syllabus ?? []).map(({ code }, index) => ({
        code,
        path: ['exam', 'syllabus', index, 'code'],
      })),
      ...(brief.exam?.questions ?? []).flatMap(({ syllabus = [] }, place) =>
        syllabus.map((code, index) => ({ code, path: ['exam', 'questions', place, 'syllabus', index] })),
      ),
    ];
    return named.flatMap(({ code, path }) => {
      if (syllabusNode(code, tables.syllabus) !== undefined) return [];
      const near = suggest(
        code,
        tables.syllabus.map((node) => node.code),
      );
      return [
        {
          path,
          message: `There is no syllabus node “${code}”.`,
          actual: code,
          ...(near === undefined ? {} : { expected: near }),
        },
      ];
    });
  },
});

export const noPrimary = defineRule({
  id: 'exam/no-primary',
  severity: 'warning',
  title: 'No main place in a syllabus, or too many',
  why: 'The index lists a brief under its main places: with none it is lost, with five it is everywhere.',
  mend: 'Make one to three entries primary.',
  example: {
    wrong: 'every entry has weight: secondary',
    right: 'one entry without weight, or weight: primary',
  },
  options: { most: 3 },
  check: (context, { most }) => {
    const entries = context.brief.exam?.syllabus ?? [];
    const count = primaryOf(context).length;
    if (entries.length === 0 || (count > 0 && count <= most)) return [];
    const message =
      count === 0 ? 'No entry of the syllabus is primary.' : `${count} entries of the syllabus are primary.`;
    return [{ path: ['exam', 'syllabus'], message }];
  },
});

const isForUpsc = (context: Context) => (context.brief.exam?.syllabus ?? []).some(({ code }) => isUpsc(code));

export const noPrelims = defineRule({
  id: 'exam/no-prelims',
  severity: 'info',
  title: 'No facts for the objective paper',
  why: 'The same event is asked in Prelims as dates, places and parties.',
  mend: 'Add `exam.prelims`, a few facts.',
  example: {
    wrong: 'exam without prelims',
    right: 'prelims: [Dated 2 July 1972; in force from 4 August 1972.]',
  },
  check: (context) =>
    isForUpsc(context) && (context.brief.exam?.prelims ?? []).length === 0
      ? [{ path: ['exam'], message: 'The exam part has no facts for Prelims.' }]
      : [],
});

export const noStatic = defineRule({
  id: 'exam/no-static',
  severity: 'info',
  title: 'No link to what stands in the textbooks',
  why: 'News is asked together with what lies behind it: a treaty, a body, an article of the Charter.',
  mend: 'Add `exam.staticLinks`.',
  example: {
    wrong: 'exam without staticLinks',
    right: 'staticLinks: [{ label: UN Charter, text: Article 33, peaceful settlement }]',
  },
  check: (context) =>
    isForUpsc(context) && (context.brief.exam?.staticLinks ?? []).length === 0
      ? [{ path: ['exam'], message: 'The exam part has no static linkage.' }]
      : [],
});
