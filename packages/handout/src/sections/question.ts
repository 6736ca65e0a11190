import { profileOf, syllabusNode, wordsIn } from '@aide-memoire/exams';
import type { AskedOrigin, Question } from '@aide-memoire/schema';
import type { Question as QuestionBlock } from '../blocks/question.ts';
import type { Composer } from '../compose/composer.ts';
import { joinInline } from '../compose/lists.ts';
import { paragraph, text } from '../tree/build.ts';
import type { Paragraph } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { answerBlocks } from './answer.ts';
import { mcqBlocks } from './mcq.ts';

/** How a question is put. */
export interface QuestionSetting {
  /** In a paper every question says what it is, and nothing helps to answer it. */
  readonly isPaper?: boolean;
  /** For each place among the options, the index of the one that stands there. */
  readonly order?: readonly number[];
  /** Goes before ids, where a question is printed more than once. */
  readonly prefix?: string;
}

/** A question as it is put; what is for teachers stands behind it in their edition. */
export function questionBlock(
  question: Question,
  from: string,
  composer: Composer,
  setting: QuestionSetting = {},
): QuestionBlock {
  const lead = leadOf(question, composer);
  const tag =
    question.tagLabel === undefined ? undefined : composer.inline(question.tagLabel, `${from}/tagLabel`);
  const provenance = provenanceOf(question, composer, setting.isPaper === true);
  const limits = limitsOf(question, composer);
  return {
    type: 'question',
    from,
    keepTogether: true,
    ...(lead === undefined ? {} : { lead }),
    stem: composer.inline(question.stem, `${from}/stem`),
    ...(tag === undefined ? {} : { tag }),
    ...(provenance === undefined ? {} : { provenance }),
    ...(limits === undefined ? {} : { limits }),
    children: [
      ...(question.kind === 'mcq' ? mcqBlocks(question, from, composer, setting) : []),
      ...(setting.isPaper === true ? [] : linkageOf(question, from, composer)),
      ...answerBlocks(question, from, composer),
    ],
  };
}

/** How the question hangs together with the event. */
function linkageOf({ linkage }: Question, from: string, composer: Composer): Paragraph[] {
  if (linkage === undefined) return [];
  return [
    paragraph(composer.inline(linkage, `${from}/linkage`), { variant: 'note', from: `${from}/linkage` }),
  ];
}

/** What kind of task a question is, where its stem does not say so. */
function leadOf({ kind }: Question, { words }: Composer): Inline[] | undefined {
  if (kind === 'short-note') return [text(words.labels.shortNote)];
  return kind === 'essay' ? [text(words.labels.essay)] : undefined;
}

/**
 * Where a question was asked, what it was made from, or who made it for practice. Under a heading that says what it is, a practice
 * question without an author says nothing; in a paper every question says what it is.
 */
function provenanceOf({ origin }: Question, composer: Composer, isNamed: boolean): Inline[] | undefined {
  const { words, lang } = composer;
  const name = isNamed ? words.paper.oneOf[origin.type] : undefined;
  if (origin.type === 'practice') {
    const said = [name, origin.author].filter((part) => part !== undefined);
    return said.length === 0 ? undefined : [text(said.join(', '))];
  }
  if (origin.type === 'adapted') {
    const lead = name === undefined ? words.labels.adaptedFrom : `${name}: ${words.labels.adaptedFrom}`;
    return [text(`${lead} ${origin.from}: ${origin.change}`)];
  }
  return askedOf(origin, composer, name === undefined ? '' : `${name}: `, lang);
}

/** Exam, paper, year and number of a question that was asked, with where that is known from. */
function askedOf(origin: AskedOrigin, composer: Composer, lead: string, lang: string): Inline[] {
  const { words } = composer;
  const exam = profileOf(origin.exam, origin.year)?.name ?? syllabusNode(origin.exam)?.text;
  const paper = syllabusNode(`${origin.exam}/${origin.stage}/${origin.paper}`)?.text;
  const parts = [
    exam === undefined ? origin.exam : wordsIn(exam, lang),
    ...(exam === undefined || syllabusNode(`${origin.exam}/${origin.stage}/${origin.paper}`) === undefined
      ? [origin.stage]
      : []),
    paper === undefined ? origin.paper : wordsIn(paper, lang),
    String(origin.year),
    ...(origin.number === undefined ? [] : [words.paper.questionNumber(origin.number)]),
    ...(origin.official === false ? [words.labels.unofficial] : []),
  ];
  return [text(`${lead}${parts.join(', ')}`), ...composer.citation(origin.cites)];
}

function limitsOf(question: Question, composer: Composer): Inline[] | undefined {
  const { marks } = question;
  const words = question.kind === 'mcq' ? undefined : question.words;
  const said: Inline[][] = [];
  if (marks !== undefined) said.push([text(composer.words.marksOf(String(marks)))]);
  if (words !== undefined) said.push([text(composer.words.wordsOf(String(words)))]);
  if (question.minutes !== undefined)
    said.push([text(composer.words.paper.minutesOf(String(question.minutes)))]);
  if (question.kind === 'mcq' && question.negative !== undefined)
    said.push([text(composer.words.paper.lossOf(String(question.negative)))]);
  return said.length === 0 ? undefined : joinInline(said, ', ');
}
