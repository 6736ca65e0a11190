import { type Path, suggest, type Text } from '@aide-memoire/schema';
import type { PhrasingContent } from 'mdast';
import { text } from '../../mdast/phrasing.ts';
import { attribute, type FieldTable, readFields, writeFields } from '../fields.ts';
import { foldWords } from '../language.ts';
import { splitPieces, wordsOf } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import type { Run } from '../run.ts';
import type { SectionSpelling } from '../spelling.ts';
import { type Columns, readTable, writeTable } from '../tables.ts';
import { defined, NONE, type Read, readCited, readText } from '../texts.ts';
import { NotSpellable, type Writing, type Written } from '../writing.ts';

const COLUMNS: Columns = {
  en: ['Actor', 'Response', 'Interest'],
  hi: ['पक्ष', 'प्रतिक्रिया', 'हित'],
};

const FIELDS: FieldTable = {
  actor: attribute.text,
  stance: attribute.text,
  quotes: attribute.list,
  on: attribute.text,
};
const INTEREST_FIELDS: FieldTable = { separator: attribute.text };

/** What may part interests, in order of preference. */
const SEPARATORS = [';', ' / ', ' • ', ' ¦ '] as const;

/** A table: actor with its stance, response (with its citations), interests. */
export const reactions: SectionSpelling<'reactions'> = {
  names: {
    en: ['Reactions', 'International reactions', 'Reactions and implications'],
    hi: ['प्रतिक्रियाएँ', 'अंतर्राष्ट्रीय प्रतिक्रियाएँ', 'प्रतिक्रियाएं'],
  },
  heading: ['reactions', 'heading'],
  read(blocks, reading) {
    const rows: Read[] = [];
    const columns = readTable(
      blocks,
      'reactions',
      COLUMNS,
      ([actor, response, interests], path) => {
        readFields(response, NONE, path, reading);
        rows.push({
          ...readActor(actor, path, reading),
          ...readCited(response.pieces, 'response', path, reading),
          interests: readInterests(interests, [...path, 'interests'], reading),
        });
      },
      reading,
    );
    return defined({ columns, rows });
  },
  write: ({ columns, rows }, writing) => [
    writeTable(
      columns,
      COLUMNS,
      rows.map((row) => {
        const name = writing.actors.nameOf(row.actor);
        const without = writing.actors.find(name) === row.actor ? ['actor'] : [];
        return [
          { nodes: [text(name)], attributes: writeFields(row, FIELDS, without) },
          { nodes: writing.cited(row.response, row.cites) },
          writeInterests(row.interests, writing),
        ];
      }),
      writing,
    ),
  ],
};

function readActor(cell: Run, path: Path, reading: Reading): Read {
  reading.place([...path, 'actor'], cell);
  const words = wordsOf(cell.pieces);
  const fields = readFields(cell, FIELDS, path, reading);
  const named = reading.actors.find(words);
  if (fields.actor === undefined) {
    if (named !== undefined) return { actor: named, ...fields };
    const near = suggest(words, reading.actors.all());
    const how = 'Or name its code or id behind the name: {actor=un}.';
    reading.report(
      {
        code: 'markdown/unknown-actor',
        message: `No actor is called "${words}".`,
        actual: words,
        ...(near === undefined ? {} : { expected: near }),
        note: near === undefined ? how : `Did you mean "${near}"? ${how}`,
      },
      cell,
    );
    // Somebody who is known, so that the check does not speak of the same cell again.
    return { actor: 'un', ...fields };
  }
  const id = typeof fields.actor === 'string' ? fields.actor : '';
  if (named !== id && foldWords(words) !== foldWords(reading.actors.nameOf(id))) {
    reading.report(
      {
        code: 'markdown/not-kept',
        severity: 'warning',
        message: `"${words}" is not kept: "${id}" is printed under its own name.`,
        note: 'To set another name, declare the actor under "actors".',
      },
      cell,
    );
  }
  return fields;
}

function readInterests(cell: Run, path: Path, reading: Reading): string[] {
  reading.place(path, cell);
  const { separator } = readFields(cell, INTEREST_FIELDS, path, reading);
  const pattern = typeof separator === 'string' ? `\\s+${escapePattern(separator.trim())}\\s+` : ';';
  return splitPieces(cell.pieces, new RegExp(pattern, 'gu')).flatMap(
    ({ pieces }, index) => readText(pieces, [...path, index], reading) ?? [],
  );
}

function writeInterests(interests: readonly Text[], writing: Writing): Written {
  const separator = SEPARATORS.find((mark) =>
    interests.every((interest) => !writing.words(interest).includes(mark.trim())),
  );
  if (separator === undefined) throw new NotSpellable('interests that hold every separator');
  const between = separator === ';' ? '; ' : separator;
  const nodes = interests.flatMap((interest, index): PhrasingContent[] => [
    ...(index === 0 ? [] : [text(between)]),
    ...writing.text(interest),
  ]);
  return { nodes, attributes: separator === ';' ? [] : [['separator', separator.trim()]] };
}

const escapePattern = (words: string) => words.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
