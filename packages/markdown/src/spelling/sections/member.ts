import { cleanText, type Member, type Path } from '@aide-memoire/schema';
import { text } from '../../mdast/phrasing.ts';
import { attribute, type FieldTable, readFields, writeFields } from '../fields.ts';
import { readLabel, writeLabelled } from '../labelled.ts';
import { defaultName, recognise } from '../language.ts';
import { type Piece, takeCites, wordsOf } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import type { Run } from '../run.ts';
import { defined, type Read, readText } from '../texts.ts';
import type { Writing, Written } from '../writing.ts';
import { FUNCTIONS } from './functions.ts';

const FIELDS: FieldTable = {
  function: attribute.text,
  collective: attribute.flag,
  count: attribute.number,
  participation: attribute.text,
  representedBy: attribute.text,
  note: attribute.text,
};

/** As `FIELDS`; `label` says that the label is the author's own wording although it is the default one. */
const READ_FIELDS: FieldTable = { ...FIELDS, label: attribute.flag };

/** Reads `**Head:** **Indira Gandhi**, Prime Minister {note="…"}`. */
export function readMember(run: Run, path: Path, reading: Reading): Read {
  const found = readLabel(run, [...path, 'functionLabel'], reading);
  reading.placeKey(path, run);
  reading.place(path, run);
  const { label: ownLabel, ...fields } = readFields(run, READ_FIELDS, path, reading);
  const { pieces, cites } = takeCites(found.rest);
  if (cites !== undefined) reading.place([...path, 'cites'], cites);
  const known = recognise(FUNCTIONS, wordsOf(found.labelPieces), reading.lang);
  const memberFunction = fields.function ?? known ?? 'other';
  const isDefault = ownLabel !== true && cleanText(found.label) === defaultLabel(memberFunction, reading);
  const { person, office } = splitPerson(pieces);
  return defined({
    function: memberFunction,
    functionLabel: isDefault ? undefined : found.label,
    person: readText(person, [...path, 'person'], reading),
    office: readText(office, [...path, 'office'], reading),
    ...fields,
    cites: cites?.data,
  });
}

function defaultLabel(memberFunction: unknown, { lang }: Reading | Writing): string | undefined {
  const names =
    typeof memberFunction === 'string' && memberFunction in FUNCTIONS
      ? FUNCTIONS[memberFunction as Member['function']]
      : undefined;
  return names === undefined ? undefined : defaultName(names, lang);
}

/** Bold words are a person; the office stands behind a comma. Other words are an office. */
function splitPerson(pieces: readonly Piece[]): { person: Piece[]; office: Piece[] } {
  const [first, second, ...rest] = pieces;
  if (first?.type !== 'strong') return { person: [], office: [...pieces] };
  const person = first.children.map((child): Piece => ({ start: first.start, end: first.end, ...child }));
  if (second === undefined) return { person, office: [] };
  const comma = second.type === 'text' ? /^\s*,\s*/u.exec(second.value) : null;
  if (second.type !== 'text' || comma === null) return { person: [], office: [...pieces] };
  const length = comma[0].length;
  return {
    person,
    office: [{ ...second, value: second.value.slice(length), start: second.start + length }, ...rest],
  };
}

/** Writes a member as `readMember` reads it. */
export function writeMember(member: Member, writing: Writing): Written {
  const fallback = defaultLabel(member.function, writing) ?? member.function;
  const label = writing.text(member.functionLabel ?? fallback);
  const office = member.office === undefined ? [] : writing.text(member.office);
  const person =
    member.person === undefined ? [] : [{ type: 'strong' as const, children: writing.text(member.person) }];
  const cites = member.cites === undefined ? [] : [text(' '), ...writing.cited(undefined, member.cites)];
  const comma = person.length > 0 && office.length > 0 ? [text(', ')] : [];
  const known =
    typeof member.functionLabel === 'string'
      ? recognise(FUNCTIONS, member.functionLabel, writing.lang)
      : member.function;
  const attributes = writeFields(member, FIELDS, known === member.function ? ['function'] : []);
  const ownDefault = member.functionLabel === fallback ? ([['label', true]] as const) : [];
  return {
    nodes: writeLabelled(label, [...person, ...comma, ...office, ...cites]),
    attributes: [...ownDefault, ...attributes],
  };
}
