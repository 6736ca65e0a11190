import type { Path, Question } from '@aide-memoire/schema';
import type { PhrasingContent } from 'mdast';
import { text } from '../../mdast/phrasing.ts';
import { attribute, type FieldTable, readFields, writeFields } from '../fields.ts';
import type { IdMaker } from '../ids.ts';
import { splitLabel, writeLabel } from '../labelled.ts';
import { defaultName, type Names, recognise } from '../language.ts';
import { type Piece, trimPieces, wordsOf } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import type { Run } from '../run.ts';
import { defined, type Read, readText } from '../texts.ts';
import { NotSpellable, type Writing, type Written } from '../writing.ts';

const ORIGIN_FIELDS: FieldTable = {
  exam: attribute.text,
  stage: attribute.text,
  paper: attribute.text,
  year: attribute.number,
  number: attribute.text,
  cites: attribute.cites,
  official: attribute.flag,
  author: attribute.text,
  from: attribute.text,
  change: attribute.text,
};

const FIELDS: FieldTable = {
  directive: attribute.list,
  syllabus: attribute.list,
  difficulty: attribute.text,
  marks: attribute.number,
  words: attribute.number,
  minutes: attribute.number,
  linkage: attribute.text,
  refs: attribute.list,
};

/** Labels of the kinds that are not plain questions. */
const KINDS = {
  'short-note': { en: ['Short note', 'Write a short note'], hi: ['संक्षिप्त टिप्पणी'] },
  essay: { en: ['Essay'], hi: ['निबंध'] },
} as const satisfies Record<string, Names>;

type Labelled = keyof typeof KINDS;

/** Reads `**Short note:** stem *(GS-II: International Relations)* {directive=analyse}`. */
export function readQuestion(run: Run, path: Path, number: number, ids: IdMaker, reading: Reading): Read {
  reading.placeKey(path, run);
  reading.place(path, run);
  const { origin: type, ...fields } = readFields(
    run,
    { origin: attribute.text, ...ORIGIN_FIELDS, ...FIELDS },
    path,
    reading,
    true,
  );
  const split = splitLabel(run.pieces);
  const kind =
    split === undefined ? undefined : recognise<Labelled>(KINDS, wordsOf(split.label), reading.lang);
  const { stem, tag } = splitTag(kind === undefined || split === undefined ? run.pieces : split.rest);
  const origin: Read = {};
  for (const field of Object.keys(ORIGIN_FIELDS)) {
    if (!(field in fields)) continue;
    origin[field] = fields[field];
    delete fields[field];
    const at = run.attributes.find(({ name }) => name === field);
    if (at !== undefined) reading.place([...path, 'origin', field], at);
  }
  const at = run.attributes.find(({ name }) => name === 'origin');
  if (at !== undefined) reading.place([...path, 'origin', 'type'], at);
  return defined({
    ...fields,
    id: ids.read(fields.id, `q${number}`),
    kind: kind ?? 'descriptive',
    stem: readText(stem, [...path, 'stem'], reading),
    tagLabel: tag === undefined ? undefined : readText(tag, [...path, 'tagLabel'], reading),
    origin: { type: type ?? originOf(origin), ...origin },
  });
}

/** What a question is whose origin is told only by its particulars. */
function originOf(origin: Read): string {
  if ('exam' in origin || 'year' in origin || 'paper' in origin) return 'asked';
  return 'from' in origin || 'change' in origin ? 'adapted' : 'practice';
}

/** The tag is an emphasis in brackets at the end. */
function splitTag(pieces: readonly Piece[]): { stem: Piece[]; tag?: Piece[] } {
  const trimmed = trimPieces(pieces);
  const last = trimmed.at(-1);
  if (last?.type !== 'emphasis') return { stem: trimmed };
  const children = last.children.map((child): Piece => ({ start: last.start, end: last.end, ...child }));
  const first = children[0];
  if (first?.type !== 'text' || !first.value.startsWith('(')) return { stem: trimmed };
  children[0] = { ...first, value: first.value.slice(1), start: first.start + 1 };
  const end = children.at(-1);
  if (end?.type !== 'text' || !end.value.endsWith(')')) return { stem: trimmed };
  children[children.length - 1] = { ...end, value: end.value.slice(0, -1), end: end.end - 1 };
  return { stem: trimmed.slice(0, -1), tag: children };
}

/** Writes a question as `readQuestion` reads it. */
export function writeQuestion(question: Question, number: number, ids: IdMaker, writing: Writing): Written {
  if (question.kind === 'mcq') throw new NotSpellable('a question with options');
  const stem = writing.text(question.stem);
  const { kind, origin } = question;
  const lead = leadOf(kind, writing);
  const tag: PhrasingContent[] =
    question.tagLabel === undefined
      ? []
      : [text(' '), { type: 'emphasis', children: bracket(writing.text(question.tagLabel)) }];
  return {
    nodes: [...lead, ...stem, ...tag],
    id: ids.write(question.id, `q${number}`),
    attributes: [
      ...(origin.type === 'practice' ? [] : ([['origin', origin.type]] as const)),
      ...writeFields(origin, ORIGIN_FIELDS),
      ...writeFields(question, FIELDS),
    ],
  };
}

function leadOf(kind: string, writing: Writing): PhrasingContent[] {
  if (kind === 'descriptive') return [];
  const names = Object.entries<Names>(KINDS).find(([name]) => name === kind)?.[1];
  if (names === undefined) throw new NotSpellable(`a question of the kind ${kind}`);
  return [writeLabel([text(defaultName(names, writing.lang))]), text(' ')];
}

function bracket(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  const opened: PhrasingContent[] =
    first?.type === 'text' ? [text(`(${first.value}`), ...rest] : [text('('), ...nodes];
  const last = opened.at(-1);
  return last?.type === 'text' ? [...opened.slice(0, -1), text(`${last.value})`)] : [...opened, text(')')];
}
