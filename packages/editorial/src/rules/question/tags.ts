import { paperOf, syllabusNode } from '@aide-memoire/exams';
import { textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

const LABEL = /\bGS[\s-]*(?:Paper[\s-]*)?(IV|I{1,3}|[1-4])\b/iu;
const NUMERALS: Readonly<Record<string, string>> = {
  I: 'gs1',
  II: 'gs2',
  III: 'gs3',
  IV: 'gs4',
  1: 'gs1',
  2: 'gs2',
  3: 'gs3',
  4: 'gs4',
};

export const tagMismatch = defineRule({
  id: 'question/tag-mismatch',
  severity: 'warning',
  title: 'A question under a node that it does not belong to',
  why: 'Track-2 diplomacy is no matter of internal security: a wrong tag sends the student to the wrong paper.',
  mend: 'Tag it by what it asks; print makes the label from the code.',
  example: {
    wrong: '“Track 2 diplomacy … Evaluate”, syllabus: [upsc-cse/mains/gs3/security]',
    right: 'syllabus: [upsc-cse/mains/gs2/ir]',
  },
  table: 'syllabus',
  check: ({ brief, tables }) =>
    (brief.exam?.questions ?? []).flatMap(({ stem, syllabus = [], tagLabel }, index) => {
      const path = ['exam', 'questions', index];
      const numeral = LABEL.exec(textIn(tagLabel, brief.lang) ?? '')?.[1]?.toUpperCase();
      const papers = syllabus.map((code) => paperOf(code, tables.syllabus)?.code.split('/').at(-1) ?? '');
      const labelled = numeral === undefined ? undefined : NUMERALS[numeral];
      const found = [];
      if (labelled !== undefined && papers.some((paper) => paper !== '') && !papers.includes(labelled))
        found.push({
          path: [...path, 'tagLabel'],
          message: `The label says ${labelled}, the codes say ${papers.join(', ')}.`,
          actual: textIn(tagLabel, brief.lang) ?? '',
        });
      const said = ` ${Object.values(typeof stem === 'string' ? { stem } : stem)
        .join(' ')
        .toLowerCase()} `;
      const speaksOf = (terms: { en: readonly string[]; hi: readonly string[] }) =>
        [...terms.en, ...terms.hi].some((term) => said.includes(term));
      syllabus.forEach((code, place) => {
        const terms = syllabusNode(code, tables.syllabus)?.terms;
        if (terms === undefined || speaksOf(terms)) return;
        const [exam] = code.split('/');
        const other = tables.syllabus.find(
          (node) => node.terms !== undefined && node.code.startsWith(`${exam}/`) && speaksOf(node.terms),
        );
        if (other === undefined) return;
        found.push({
          path: [...path, 'syllabus', place],
          message: `The question holds no word of “${syllabusNode(code, tables.syllabus)?.text.en ?? code}”, and speaks of ${other.text.en.toLowerCase()}.`,
          actual: code,
          expected: other.code,
        });
      });
      return found;
    }),
});

export const tagMissing = defineRule({
  id: 'question/tag-missing',
  severity: 'warning',
  title: 'A question without a place in a syllabus',
  why: 'Without one it appears in no index, and nobody knows for which paper to practise it.',
  mend: 'Add `syllabus`.',
  example: { wrong: 'stem: …', right: 'stem: …, syllabus: [upsc-cse/mains/gs2/ir]' },
  check: ({ brief }) =>
    (brief.exam?.questions ?? []).flatMap(({ syllabus = [] }, index) =>
      syllabus.length > 0
        ? []
        : [{ path: ['exam', 'questions', index], message: 'The question has no syllabus code.' }],
    ),
});
