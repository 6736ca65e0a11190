import { type Path, type Precedent, parseEdtf } from '@aide-memoire/schema';
import type { PhrasingContent } from 'mdast';
import { text } from '../../mdast/phrasing.ts';
import { findAttributes, LIST_PATTERN, spellAttributes } from '../attributes.ts';
import { attribute, type FieldTable, readFields, writeFields } from '../fields.ts';
import { splitPieces, trimPieces, wordsOf } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import type { Run } from '../run.ts';
import { defined, NONE, type Read, readText } from '../texts.ts';
import type { Writing, Written } from '../writing.ts';

const FIELDS: FieldTable = { brief: attribute.text, note: attribute.text };
/** A cell without precedents. */
const NOTHING = '–';
const ITEM = new RegExp(String.raw`\s*\(([^()]*)\)(?:\s+(${LIST_PATTERN}))?(?:,\s*|$)`, 'gu');

const yearsOf = (written: string) => written.split(',').map((year) => year.trim());
const isYears = (written: string) => yearsOf(written).every((year) => parseEdtf(year) !== undefined);

/** Reads `Camp David (1978), Geneva summits (1985, 2018)`: several years are as many precedents of one name. */
export function readPrecedents(cell: Run, path: Path, reading: Reading): Read[] {
  // An attribute list behind the last precedent has been taken for one of the cell.
  const pieces = trimPieces(cell.pieces);
  const words = wordsOf(pieces);
  if (words === '' || words === NOTHING) {
    readFields(cell, NONE, path, reading);
    return [];
  }
  const found: Read[] = [];
  let name: typeof pieces = [];
  const parts = splitPieces(pieces, ITEM);
  parts.forEach(({ pieces: before, match }, index) => {
    name = [...name, ...before];
    const written = match?.[1];
    if (match === undefined && name.length === 0) return;
    if (written === undefined || !isYears(written) || name.length === 0) {
      reading.report(
        {
          code: 'markdown/precedent',
          message: 'This is not a list of precedents with their years.',
          expected: 'Name (1978), Other name (1985, 2018)',
          note: 'Put the year, or an EDTF date, in brackets behind the name.',
        },
        name[0] ?? cell,
      );
      name = [];
      return;
    }
    const itemPath = [...path, found.length];
    const isLast = index === parts.length - 2;
    const list = match?.[2] === undefined ? undefined : findAttributes(match[2]);
    const at = { start: name[0]?.start ?? cell.start, end: name.at(-1)?.end ?? cell.end };
    const attributes =
      isLast && list === undefined
        ? cell.attributes
        : (list?.entries ?? []).map((entry) => ({ ...entry, ...at }));
    const fields = readFields({ pieces: [], attributes, ...at }, FIELDS, itemPath, reading);
    const label = readText(name, [...itemPath, 'name'], reading);
    for (const year of yearsOf(written)) {
      reading.place([...path, found.length], at);
      found.push(defined({ name: label, year, ...fields }));
    }
    name = [];
  });
  return found;
}

/** Writes precedents as `readPrecedents` reads them. */
export function writePrecedents(precedents: readonly Precedent[], writing: Writing): Written {
  if (precedents.length === 0) return { nodes: [text(NOTHING)] };
  const groups: { first: Precedent; years: string[] }[] = [];
  for (const precedent of precedents) {
    const last = groups.at(-1);
    if (last !== undefined && last.first.name === precedent.name && isBare(last.first) && isBare(precedent)) {
      last.years.push(precedent.year);
    } else groups.push({ first: precedent, years: [precedent.year] });
  }
  const nodes = groups.flatMap(({ first, years }, index): PhrasingContent[] => {
    const isLast = index === groups.length - 1;
    const list = isLast ? '' : spellAttributes(undefined, writeFields(first, FIELDS));
    const behind = ` (${years.join(', ')})${list === '' ? '' : ` ${list}`}${isLast ? '' : ', '}`;
    return [...writing.text(first.name), text(behind)];
  });
  // The attributes of the last precedent are those that end the cell.
  return { nodes, attributes: writeFields(groups.at(-1)?.first ?? {}, FIELDS) };
}

const isBare = ({ brief, note }: Precedent) => brief === undefined && note === undefined;
