import type { Parent } from 'unist';
import type { Block } from '../tree/block.ts';
import { emphasis, strong, text } from '../tree/build.ts';
import type { BlockBase } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';

/** Exam questions in a row, numbered. */
export interface Questions extends BlockBase, Parent {
  readonly type: 'questions';
  /** Number of the first question. */
  readonly start: number;
  readonly children: Question[];
}

/** One question as it is put to a student. Answers are blocks of their own, for teachers. */
export interface Question extends BlockBase, Parent {
  readonly type: 'question';
  /** What kind of task it is where that is not plain: `Short note`. */
  readonly lead?: Inline[];
  readonly stem: Inline[];
  /** Printed after the stem: paper and subject. */
  readonly tag?: Inline[];
  /** `Asked: UPSC CSE Mains GS II, 2013`; always present for an asked question, never for a practice one. */
  readonly provenance?: Inline[];
  /** `10 marks, 150 words`, already in words. */
  readonly limits?: Inline[];
  /** Further blocks that belong to the question: options, ruled lines. */
  readonly children: Block[];
}

/** Questions are a numbered list. */
export function questions(node: Questions): Block[] {
  const { type: _, start, children, ...base } = node;
  return [
    {
      ...base,
      type: 'list',
      ordered: true,
      start,
      children: children.map(
        ({ type: __, lead, stem, tag, provenance, limits, children: more, ...rest }) => ({
          ...rest,
          type: 'listItem',
          keepTogether: true,
          children: [{ type: 'paragraph', children: line({ lead, stem, tag, provenance, limits }) }, ...more],
        }),
      ),
    },
  ];
}

/** The words of a question in one line; writers that set marks in the margin still print the rest so. */
export function line(parts: {
  lead: Inline[] | undefined;
  stem: Inline[];
  tag: Inline[] | undefined;
  provenance: Inline[] | undefined;
  limits: Inline[] | undefined;
}): Inline[] {
  const { lead, stem, tag, provenance, limits } = parts;
  const after = [tag, provenance, limits].filter((part): part is Inline[] => part !== undefined);
  return [
    ...(lead === undefined ? [] : [strong([...lead, text(':')]), text(' ')]),
    ...stem,
    ...after.flatMap((part) => [text(' '), emphasis([text('('), ...part, text(')')])]),
  ];
}
