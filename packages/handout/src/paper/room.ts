import type { Question } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { PAPERS } from '../tree/handout.ts';
import { examOf } from './profile.ts';

/** Distance of ruled lines, millimetres: what students write on. */
export const PITCH = 8;

/** Words that somebody writes by hand on a ruled page, margins and crossings-out counted. */
const WORDS_A_PAGE = 100;
/** Where no words are asked for, marks stand for them. */
const MARKS_A_PAGE = 5;
const PAGES_UNTOLD = 2;

/**
 * Pages to answer a question on: those of the exam's profile for its marks and words, else by its words, else by its marks. So
 * 10 marks (150 words) get two pages and 15 marks (250 words) three.
 */
export function pagesFor(question: Question, composer: Composer): number {
  const words = question.kind === 'mcq' ? undefined : question.words;
  const { marks } = question;
  const pair = examOf(question, composer)?.pairs.find(
    (each) => each.marks === marks && (words === undefined || each.words === words),
  );
  if (pair?.pages !== undefined) return pair.pages;
  const wanted = words ?? pair?.words;
  if (wanted !== undefined) return Math.ceil(wanted / WORDS_A_PAGE);
  return marks === undefined ? PAGES_UNTOLD : Math.ceil(marks / MARKS_A_PAGE);
}

const MM_A_POINT = 25.4 / 72;
/** What a heading with its rule takes, millimetres. */
const HEADING = 14;
/** What a line that says "continued" takes. */
const CONTINUED = 9;
/** Letters are this wide against the size of type on average, those of wide scripts counted. */
const LETTER_WIDTH = 0.58;

/** Lines that have room on a page below `letters` letters of a question and its heading; on a further page without `letters`. */
export function linesOnPage({ pages }: Composer, letters?: number): number {
  const { width, height } = PAPERS[pages.paper];
  const room = height - pages.margins.top - pages.margins.bottom;
  if (letters === undefined) return Math.floor((room - CONTINUED) / PITCH);
  const measure = width - pages.margins.left - pages.margins.right;
  const rows = Math.ceil((letters * pages.bodySize * LETTER_WIDTH * MM_A_POINT) / measure) + 1;
  return Math.max(1, Math.floor((room - HEADING - rows * pages.leading * MM_A_POINT) / PITCH));
}
