import type { Exam, Path } from '@aide-memoire/schema';
import { suggest } from '@aide-memoire/schema';
import type { PhrasingContent } from 'mdast';
import { text } from '../../mdast/phrasing.ts';
import { eachBlock, itemsOf, type Part, partsOf } from '../blocks.ts';
import { attribute, type FieldTable, readFields, writeFields } from '../fields.ts';
import { IdMaker } from '../ids.ts';
import { defaultName, type Names, recognise } from '../language.ts';
import { readNotes, writeNotes } from '../notes.ts';
import type { Reading } from '../reading.ts';
import type { SectionSpelling } from '../spelling.ts';
import { defined, NONE, type Read, readParagraphs, readProse, readText, readTextList } from '../texts.ts';
import { heading, list, type Writing } from '../writing.ts';
import { readQuestion, writeQuestion } from './question.ts';

const PARTS = {
  audiences: { en: ['Audience', 'Audiences', 'For whom'], hi: ['पाठक वर्ग', 'किनके लिए'] },
  themes: { en: ['Themes'], hi: ['विषय', 'मुख्य विषय'] },
  syllabus: { en: ['Syllabus'], hi: ['पाठ्यक्रम'] },
  staticLinks: { en: ['Static links', 'Static linkage', 'Linked topics'], hi: ['स्थायी विषय', 'संबद्ध विषय'] },
  prelims: { en: ['Prelims facts', 'Facts for prelims'], hi: ['प्रारंभिक परीक्षा के तथ्य'] },
  questions: { en: ['Questions'], hi: ['प्रश्न'] },
  revision: { en: ['Revision', 'Flash cards'], hi: ['पुनरावृत्ति'] },
} as const satisfies Record<string, Names>;

type PartName = keyof typeof PARTS;

/** The heading over questions none of which has been asked; like `Questions`, it is not kept as an own heading. */
const PRACTICE: Names = { en: ['Practice questions'], hi: ['अभ्यास प्रश्न'] };

const SYLLABUS_FIELDS: FieldTable = { weight: attribute.text };
const HEADING_FIELDS: FieldTable = { heading: attribute.flag };

/** A note, then parts: audience, themes and syllabus as lists, questions as a numbered list. */
export const exam: SectionSpelling<'exam'> = {
  names: {
    en: ['For the exam', 'Exam relevance', 'Exam focus', 'Exam'],
    hi: ['परीक्षा के लिए', 'परीक्षा की दृष्टि से', 'परीक्षा उपयोगिता'],
  },
  heading: ['exam', 'heading'],
  read(blocks, reading) {
    const { lead, parts } = partsOf(blocks, 3, reading);
    const note = readParagraphs(lead, 'in the exam section before its parts', reading);
    const result: Read = defined({ note: readProse(note, ['exam', 'note'], reading) });
    for (const part of parts) Object.assign(result, readPart(part, result, reading));
    return result;
  },
  write: (value, writing) => [
    ...(value.note === undefined ? [] : writing.prose(value.note)),
    ...writeTexts('audiences', value, writing),
    ...writeTexts('themes', value, writing),
    ...writeSyllabus(value, writing),
    ...(value.staticLinks === undefined
      ? []
      : [heading(3, { nodes: nameOf('staticLinks', writing) }), writeNotes(value.staticLinks, writing)]),
    ...writeTexts('prelims', value, writing),
    ...writeQuestions(value, writing),
    ...writeRevision(value, writing),
  ],
};

const nameOf = (key: PartName, { lang }: Writing): PhrasingContent[] => [text(defaultName(PARTS[key], lang))];

function writeTexts(key: 'audiences' | 'themes' | 'prelims', value: Exam, writing: Writing) {
  const texts = value[key];
  if (texts === undefined) return [];
  const items = texts.map((item) => ({ nodes: writing.text(item) }));
  return [heading(3, { nodes: nameOf(key, writing) }), list(items)];
}

function readPart(part: Part, before: Read, reading: Reading): Read {
  const { id } = part.heading;
  const isQuestions =
    id?.value === 'questions' || recognise({ practice: PRACTICE }, part.words, reading.lang) !== undefined;
  const key = isQuestions ? 'questions' : recognise<PartName>(PARTS, part.words, reading.lang);
  if (key === undefined) {
    const known = [...Object.values<Names>(PARTS), PRACTICE].map((names) => defaultName(names, reading.lang));
    const near = suggest(part.words, known);
    const note =
      near === undefined
        ? `Known here: ${known.join(', ')}; other words over the questions: {#questions}.`
        : `Did you mean "${near}"?`;
    reading.report(
      { code: 'markdown/unknown-part', message: `The exam section has no part "${part.words}".`, note },
      part.heading,
    );
    return {};
  }
  if (key in before) {
    reading.report(
      {
        code: 'markdown/part-twice',
        message: 'This part stands here a second time.',
        note: 'Keep one of them.',
      },
      part.heading,
    );
  }
  const path: Path = ['exam', key];
  reading.placeKey(path, part.heading);
  reading.place(path, part.heading);
  if (key === 'questions') return readQuestions(part, reading);
  readFields(part.heading, NONE, path, reading);
  if (key === 'syllabus') return { syllabus: readSyllabus(part, path, reading) };
  if (key === 'staticLinks' || key === 'revision') {
    const notes: Read[] = [];
    const readList = (node: Parameters<typeof itemsOf>[0]) => readNotes(node, notes, path, reading);
    eachBlock(part.blocks, 'here: write a list', { list: readList }, reading);
    return { [key]: key === 'revision' ? notes.map(toCard) : notes };
  }
  return { [key]: readTextList(part.blocks, path, 'here: write a list', reading) };
}

/** A flash card stands as a label, its cue, and a text, its answer. */
function toCard({ label, text: answer, ...more }: Read): Read {
  return defined({ cue: label, answer, ...more });
}

function writeRevision({ revision }: Exam, writing: Writing) {
  if (revision === undefined) return [];
  const notes = revision.map(({ cue, answer }) => ({ label: cue, text: answer }));
  return [heading(3, { nodes: nameOf('revision', writing) }), writeNotes(notes, writing)];
}

function readSyllabus(part: Part, path: Path, reading: Reading): Read[] {
  const entries: Read[] = [];
  const readList = (node: Parameters<typeof itemsOf>[0]) => {
    for (const run of itemsOf(node, reading)) {
      const itemPath = [...path, entries.length];
      reading.place(itemPath, run);
      const fields = readFields(run, SYLLABUS_FIELDS, itemPath, reading);
      const [first, ...rest] = run.pieces;
      const code = first?.type === 'inlineCode' ? first.value : undefined;
      if (code !== undefined && first !== undefined) reading.place([...itemPath, 'code'], first);
      const why = code === undefined ? undefined : readText(rest, [...itemPath, 'why'], reading);
      // Without the marks of code, the whole item is the code: a path of letters, digits and strokes.
      entries.push(
        defined({ code: code ?? readText(run.pieces, [...itemPath, 'code'], reading), why, ...fields }),
      );
    }
  };
  eachBlock(part.blocks, 'here: write a list of syllabus codes', { list: readList }, reading);
  return entries;
}

function writeSyllabus({ syllabus }: Exam, writing: Writing) {
  if (syllabus === undefined) return [];
  const items = syllabus.map((entry) => ({
    nodes: [
      { type: 'inlineCode' as const, value: entry.code },
      ...(entry.why === undefined ? [] : [text(' '), ...writing.text(entry.why)]),
    ],
    attributes: writeFields(entry, SYLLABUS_FIELDS),
  }));
  return [heading(3, { nodes: nameOf('syllabus', writing) }), list(items)];
}

function readQuestions(part: Part, reading: Reading): Read {
  const { id: _, ...run } = part.heading;
  const own = readFields(run, HEADING_FIELDS, ['exam', 'questionsHeading'], reading).heading === true;
  const words = readText(run.pieces, ['exam', 'questionsHeading'], reading);
  const isDefault =
    !own && [PARTS.questions, PRACTICE].some((names) => defaultName(names, reading.lang) === words);
  const ids = new IdMaker();
  const questions: Read[] = [];
  const readList = (node: Parameters<typeof itemsOf>[0]) => {
    for (const item of itemsOf(node, reading)) {
      questions.push(
        readQuestion(item, ['exam', 'questions', questions.length], questions.length + 1, ids, reading),
      );
    }
  };
  eachBlock(part.blocks, 'among questions: they are a numbered list', { list: readList }, reading);
  return defined({
    questionsHeading: isDefault ? undefined : words,
    questions: questions.length === 0 ? undefined : questions,
  });
}

function writeQuestions({ questions = [], questionsHeading }: Exam, writing: Writing) {
  if (questions.length === 0 && questionsHeading === undefined) return [];
  const names = questions.every(({ origin }) => origin.type === 'practice') ? PRACTICE : PARTS.questions;
  const ids = new IdMaker();
  const words = questionsHeading ?? defaultName(names, writing.lang);
  const isDefault = [PARTS.questions, PRACTICE].some((known) => defaultName(known, writing.lang) === words);
  const title = heading(3, {
    nodes: writing.text(words),
    id: isDefault ? undefined : 'questions',
    attributes: isDefault && questionsHeading !== undefined ? [['heading', true]] : [],
  });
  if (questions.length === 0) return [title];
  return [
    title,
    list(
      questions.map((question, index) => writeQuestion(question, index + 1, ids, writing)),
      true,
    ),
  ];
}
