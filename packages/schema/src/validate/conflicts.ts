import type { Brief } from '../brief.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Path } from '../diagnostics/pointer.ts';
import { Question } from '../questions/question.ts';
import { type Delegation, Delegations } from '../sections/delegations.ts';
import { Event } from '../sections/event.ts';
import { conflict } from './conflict.ts';
import { checkMcq } from './mcq.ts';
import { valuesAt } from './walk.ts';

/** Checks what is written against what can be derived from the rest of the brief: marks, keys, sides. */
export function checkConflicts({ event, delegations = [], exam }: Brief): Diagnostic[] {
  return [
    ...checkEvent(event, delegations),
    ...(exam?.questions ?? []).flatMap((question, index) =>
      checkQuestion(question, ['exam', 'questions', index]),
    ),
  ];
}

/** The same for a document with other mistakes: looks at those parts of it that are right by themselves. */
export function checkConflictsInParts(value: unknown): Diagnostic[] {
  const [event] = valuesAt(value, 'event').map(([, part]) => Event.safeParse(part).data);
  const [delegations] = valuesAt(value, 'delegations').map(([, part]) => Delegations.safeParse(part).data);
  return [
    ...(event === undefined ? [] : checkEvent(event, delegations ?? [])),
    ...valuesAt(value, 'exam/questions/*').flatMap(([path, part]) => {
      const question = Question.safeParse(part).data;
      return question === undefined ? [] : checkQuestion(question, path);
    }),
  ];
}

function checkEvent(event: Event, delegations: readonly Delegation[]): Diagnostic[] {
  return [...structure(event, delegations), ...resumes(event), ...excluded(event, delegations)];
}

const SIDES: Readonly<Record<string, number>> = { bilateral: 2, trilateral: 3 };

/** More parties than the structure has sides. Fewer prove nothing: not every delegation need be listed. */
function structure(event: Event, delegations: readonly Delegation[]): Diagnostic[] {
  const sides = event.structure === undefined ? undefined : SIDES[event.structure];
  const parties = new Set(
    delegations
      .filter(({ role, embeddedIn }) => role === 'party' && embeddedIn === undefined)
      .map(({ party }) => party),
  );
  if (sides === undefined || parties.size <= sides) return [];
  return [
    conflict(
      ['event', 'structure'],
      `The event is called ${String(event.structure)}, but ${parties.size} delegations take part as parties.`,
      {
        actual: String(event.structure),
        note: 'Change the structure, or the role of those who are not parties.',
      },
    ),
  ];
}

/** Only what has been broken off can go on. */
function resumes(event: Event): Diagnostic[] {
  const { status } = event;
  if (event.resumes === undefined || status === undefined || status === 'adjourned' || status === 'suspended')
    return [];
  return [
    conflict(['event', 'resumes'], `An event that is ${status} does not resume.`, {
      note: 'Take "resumes" away, or make the status "adjourned" or "suspended".',
    }),
  ];
}

/** Nobody is both at the table and left out. */
function excluded(event: Event, delegations: readonly Delegation[]): Diagnostic[] {
  const parties = new Set(delegations.filter(({ role }) => role === 'party').map(({ party }) => party));
  return (event.excluded ?? []).flatMap(({ actor }, index) =>
    parties.has(actor)
      ? [
          conflict(
            ['event', 'excluded', index, 'actor'],
            `"${actor}" is called excluded, but has a delegation that is a party.`,
          ),
        ]
      : [],
  );
}

function checkQuestion(question: Question, path: Path): Diagnostic[] {
  if (question.kind === 'mcq') return checkMcq(question, path);
  const { rubric, marks } = question;
  if (rubric === undefined || marks === undefined) return [];
  const sum = rubric.reduce((total, criterion) => total + criterion.marks, 0);
  if (sum === marks) return [];
  return [
    conflict([...path, 'rubric'], `The criteria add up to ${sum} marks, the question has ${marks}.`, {
      expected: String(marks),
      actual: String(sum),
    }),
  ];
}
