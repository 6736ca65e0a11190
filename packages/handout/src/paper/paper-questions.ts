import type { Question } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { letter } from '../words/mcq.ts';

/** A question with its number in the paper and its place in the brief. */
export interface PaperQuestion<Kind extends Question = Question> {
  readonly question: Kind;
  /** JSON Pointer of the question. */
  readonly from: string;
  /** From 1, through the whole paper. */
  readonly number: number;
}

/** Questions of one kind. */
export interface PaperSection {
  /** A, B, C … */
  readonly letter: string;
  readonly kind: Question['kind'];
  readonly questions: readonly PaperQuestion[];
}

/** Written questions first, so that their numbers are those of the answer booklet. */
const KINDS = ['descriptive', 'short-note', 'essay', 'mcq'] as const;

/** The questions of a brief by section, numbered through; sections without questions are left out. */
export function paperSections({ brief }: Composer): PaperSection[] {
  const all = (brief.exam?.questions ?? []).map((question, index) => ({
    question,
    from: `/exam/questions/${index}`,
  }));
  const groups = KINDS.map((kind) => ({
    kind,
    members: all.filter(({ question }) => question.kind === kind),
  }));
  let number = 0;
  return groups
    .filter(({ members }) => members.length > 0)
    .map(({ kind, members }, index) => ({
      letter: letter(index),
      kind,
      questions: members.map((member) => {
        number += 1;
        return { ...member, number };
      }),
    }));
}
