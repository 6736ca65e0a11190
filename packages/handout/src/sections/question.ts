import { profileOf, syllabusNode, wordsIn } from '@aide-memoire/exams';
import type { Question } from '@aide-memoire/schema';
import type { Question as QuestionBlock } from '../blocks/question.ts';
import type { Composer } from '../compose/composer.ts';
import { joinInline } from '../compose/lists.ts';
import { paragraph, text } from '../tree/build.ts';
import type { Paragraph } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';
import { answerBlocks } from './answer.ts';
import { mcqBlocks } from './mcq.ts';

/** A question as it is put to a student: never its answer. */
export function questionBlock(question: Question, from: string, composer: Composer): QuestionBlock {
  const lead = leadOf(question, composer);
  const tag =
    question.tagLabel === undefined ? undefined : composer.inline(question.tagLabel, `${from}/tagLabel`);
  const provenance = provenanceOf(question, composer);
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
      ...(question.kind === 'mcq' ? mcqBlocks(question, from, composer) : []),
      ...linkageOf(question, from, composer),
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

/** Where a question was asked, or what it was made from; nothing for a practice question. */
function provenanceOf({ origin }: Question, composer: Composer): Inline[] | undefined {
  const { words, lang } = composer;
  if (origin.type === 'practice') return undefined;
  if (origin.type === 'adapted')
    return [text(`${words.labels.adaptedFrom} ${origin.from}: ${origin.change}`)];
  const name = profileOf(origin.exam, origin.year)?.name ?? syllabusNode(origin.exam)?.text;
  const paper = syllabusNode(`${origin.exam}/${origin.stage}/${origin.paper}`)?.text;
  const parts = [
    name === undefined ? origin.exam : wordsIn(name, lang),
    paper === undefined ? origin.paper : wordsIn(paper, lang),
    String(origin.year),
    ...(origin.official === false ? [words.labels.unofficial] : []),
  ];
  return composer.cited(parts.join(', '), origin.cites, '');
}

function limitsOf(question: Question, composer: Composer): Inline[] | undefined {
  const { marks } = question;
  const words = question.kind === 'mcq' ? undefined : question.words;
  const said: Inline[][] = [];
  if (marks !== undefined) said.push([text(composer.words.marksOf(String(marks)))]);
  if (words !== undefined) said.push([text(composer.words.wordsOf(String(words)))]);
  return said.length === 0 ? undefined : joinInline(said, ', ');
}
