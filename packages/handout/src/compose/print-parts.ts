import { partComposers } from '../sections/index.ts';
import { type PartName, type PartPlace, placeOf } from '../sections/parts.ts';
import type { ReadingTemplate } from '../templates/template.ts';
import type { Block } from '../tree/block.ts';
import { text } from '../tree/build.ts';
import type { Composer } from './composer.ts';
import { notesBox, type TeacherNote, teacherNotes } from './teacher-notes.ts';

const QUESTION = /^\/exam\/questions\/\d+\//;

/** The parts of a brief one after another, in a template's order or in one's own. */
export function printParts(
  template: ReadingTemplate,
  order: readonly PartPlace[] | undefined,
  composer: Composer,
): Block[] {
  const places = order ?? defaultOrder(template);
  // Notes on a question stand with its answer.
  const notes = teacherNotes(composer.brief).filter(({ path }) => !QUESTION.test(path));
  const placed = new Set<TeacherNote>();
  const parts = places.flatMap((place) => {
    const { name, group } = readPlace(place);
    if (!Object.hasOwn(partComposers, name)) {
      composer.report(unknownPart(name));
      return [];
    }
    const blocks = partComposers[name](composer, group);
    if (blocks.length === 0) return [];
    const own = notes.filter((note) => note.path.startsWith(`${placeOf(name)}/`) && !placed.has(note));
    for (const note of own) placed.add(note);
    return withNotes(blocks, notesBox(own, composer));
  });
  const rest = notes.filter((note) => !placed.has(note));
  return [...stamp(composer), ...notesBox(rest, composer), ...parts];
}

/** The parts that a template prints, in its order. */
function defaultOrder({ sections }: ReadingTemplate): PartName[] {
  return (Object.keys(sections) as PartName[]).filter((name) => sections[name]);
}

function readPlace(place: PartPlace): { name: PartName; group?: number } {
  const [name, group] = place.split('/');
  return group === undefined ? { name: name as PartName } : { name: name as PartName, group: Number(group) };
}

const unknownPart = (name: string) =>
  ({
    code: 'compose/unknown-part',
    severity: 'warning',
    message: `There is no part "${name}" to print.`,
    actual: name,
    expected: Object.keys(partComposers).join(', '),
    note: 'Name the sections of a brief, or statistics, quotes, media, related, corrections, imprint, event; keyNotes/2 is its second group.',
  }) as const;

/** Notes go to the end of a chapter, else behind the blocks. */
function withNotes(blocks: readonly Block[], box: readonly Block[]): Block[] {
  const last = blocks.at(-1);
  if (box.length === 0 || last?.type !== 'section') return [...blocks, ...box];
  return [...blocks.slice(0, -1), { ...last, children: [...last.children, ...box] }];
}

/** The stamp of verification, where there is something to say about it. */
function stamp(composer: Composer): Block[] {
  const { brief, words } = composer;
  const { verification } = brief;
  if (verification === undefined || verification.status === 'verified' || verification.note === undefined)
    return [];
  return [
    {
      type: 'callout',
      tone: 'warning',
      from: '/verification',
      title: [text(words.marks[verification.status])],
      children: composer.prose(verification.note, '/verification/note'),
    },
  ];
}
