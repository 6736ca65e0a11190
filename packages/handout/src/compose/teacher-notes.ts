import { type Text, textIn } from '@aide-memoire/schema';
import type { Block } from '../tree/block.ts';
import { paragraph, strong, text } from '../tree/build.ts';
import type { Composer } from './composer.ts';
import { bullets } from './lists.ts';

/** The keys of an author's own fields that are for teachers begin so. */
const OWN = 'x-teacher-';

/** A note for teachers, and the object of the brief that it stands in. */
export interface TeacherNote {
  readonly path: string;
  readonly key: string;
  readonly value: unknown;
}

/** The notes for teachers in a brief, wherever they stand, in its order. */
export function teacherNotes(value: unknown, path = ''): TeacherNote[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]): TeacherNote[] =>
    key.startsWith(OWN)
      ? [{ path: `${path}/${key}`, key: key.slice(OWN.length), value: child }]
      : teacherNotes(child, `${path}/${key}`),
  );
}

/** Notes as a box of their own; nothing in a student's edition, or without notes. */
export function notesBox(notes: readonly TeacherNote[], composer: Composer): Block[] {
  if (composer.edition === 'student' || notes.length === 0) return [];
  return [
    {
      type: 'callout',
      tone: 'note',
      audience: 'teacher',
      title: [text(composer.words.paper.forTeachers)],
      children: notes.flatMap((note) => noteBlocks(note, composer)),
    },
  ];
}

function noteBlocks({ path, key, value }: TeacherNote, composer: Composer): Block[] {
  const label = /^notes?$/.test(key) ? [] : [strong([text(`${said(key)}:`)]), text(' ')];
  const words = wordsOf(value, composer.lang);
  if (words !== undefined)
    return [paragraph([...label, ...composer.inline(words, '')], { from: path, audience: 'teacher' })];
  if (typeof value !== 'object' || value === null) return [];
  const items = Object.entries(value).map(([name, child]) => {
    const own = Array.isArray(value) ? [] : [strong([text(`${said(name)}:`)]), text(' ')];
    return [...own, ...composer.inline(wordsOf(child, composer.lang) ?? JSON.stringify(child), '')];
  });
  const head = label.length === 0 ? [] : [paragraph(label, { keepWithNext: true })];
  return [...head, { ...bullets(items, path), audience: 'teacher' }];
}

/** A value as one text: a string, a number, a map from language to string. */
function wordsOf(value: unknown, lang: string): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value);
  const isText = entries.every(
    ([tag, each]) => /^[a-z]{2,3}(?:-\w+)*$/.test(tag) && typeof each === 'string',
  );
  return isText && lang.split('-').some((tag) => tag in value) ? textIn(value as Text, lang) : undefined;
}

/** `board-plan` as `Board plan`. */
function said(key: string): string {
  const words = key.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
