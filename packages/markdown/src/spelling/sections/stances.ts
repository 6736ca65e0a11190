import type { AgendaItem, Path } from '@aide-memoire/schema';
import type { List } from 'mdast';
import { text } from '../../mdast/phrasing.ts';
import { itemsOf } from '../blocks.ts';
import { attribute, type FieldTable, readFields, writeFields } from '../fields.ts';
import { readLabel, writeLabel } from '../labelled.ts';
import { wordsOf } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import { defined, type Read, readCited } from '../texts.ts';
import { list, type Writing } from '../writing.ts';

type Stances = NonNullable<AgendaItem['stances']>;

const FIELDS: FieldTable = { party: attribute.text, position: attribute.text };

/** Reads what parties want in a matter: `- **Pakistan:** words {position=proposes}`. */
export function readStances(node: List, path: Path, reading: Reading): Read[] {
  return itemsOf(node, reading).map((run, index) => {
    const itemPath = [...path, index];
    const { label, labelPieces, rest } = readLabel(run, [...itemPath, 'party'], reading);
    reading.placeKey(itemPath, run);
    reading.place(itemPath, run);
    const party = reading.actors.find(wordsOf(labelPieces)) ?? label;
    return defined({
      party,
      ...readFields(run, FIELDS, itemPath, reading),
      ...readCited(rest, 'text', itemPath, reading),
    });
  });
}

/** Writes stances as `readStances` reads them. */
export function writeStances(stances: Stances, writing: Writing): List {
  return list(
    stances.map((stance) => {
      const name = writing.actors.nameOf(stance.party);
      const behind = writing.cited(stance.text, stance.cites);
      const without = writing.actors.find(name) === stance.party ? ['party'] : [];
      const label = text(name);
      return {
        nodes:
          behind.length === 0
            ? [{ type: 'strong' as const, children: [label] }]
            : [writeLabel([label]), text(' '), ...behind],
        attributes: writeFields(stance, FIELDS, without),
      };
    }),
  );
}
