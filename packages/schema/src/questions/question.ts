import * as z from 'zod';
import { Mcq } from './mcq.ts';
import { WrittenQuestion } from './written.ts';

/** A question: `kind` says how it is answered, and for `mcq` `format` says what it is made of. */
export const Question = z
  .discriminatedUnion('kind', [WrittenQuestion, Mcq])
  .meta({ title: 'Question', description: 'A question, answered in writing or by choosing.' });
export type Question = WrittenQuestion | Mcq;
