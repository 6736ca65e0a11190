import { type Delegation, type Path, suggest } from '@aide-memoire/schema';
import { text } from '../../mdast/phrasing.ts';
import { type Block, eachBlock, itemsOf, type Part, partsOf } from '../blocks.ts';
import { attribute, type FieldTable, readFields, writeFields } from '../fields.ts';
import { IdMaker } from '../ids.ts';
import { defaultName, type Names, recognise } from '../language.ts';
import { takeCites, wordsOf } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import type { SectionSpelling } from '../spelling.ts';
import { defined, NONE, type Read, readText, readTextList } from '../texts.ts';
import { heading, list, type Writing } from '../writing.ts';
import { readMember, writeMember } from './member.ts';

const FIELDS: FieldTable = { party: attribute.text, role: attribute.text, embeddedIn: attribute.text };
/** `heading` says that the words are the author's own heading although they are the party's name. */
const READ_FIELDS: FieldTable = { ...FIELDS, heading: attribute.flag };

const AIMS = {
  objectives: { en: ['Objectives', 'Objective'], hi: ['उद्देश्य'] },
  redLines: { en: ['Red lines', 'Red line'], hi: ['सीमा रेखाएँ', 'सीमा रेखा'] },
  leverage: { en: ['Leverage'], hi: ['दबाव के साधन'] },
} as const satisfies Record<string, Names>;

type Aim = keyof typeof AIMS;

/** Delegations: a heading each, a list of members, and parts for what they want. */
export const delegations: SectionSpelling<'delegations'> = {
  names: {
    en: ['Delegations', 'Participants', 'Delegates', 'Parties'],
    hi: ['प्रतिनिधिमंडल', 'प्रतिभागी', 'पक्ष'],
  },
  heading: ['headings', 'participants'],
  read(blocks, reading) {
    const { lead, parts } = partsOf(blocks, 3, reading);
    eachBlock(lead, 'before the first delegation', {}, reading);
    const ids = new IdMaker();
    return parts.map((part, index) => readDelegation(part, ['delegations', index], ids, reading));
  },
  write(value, writing) {
    const ids = new IdMaker();
    return value.flatMap((delegation) => writeDelegation(delegation, ids, writing));
  },
};

function readDelegation(part: Part, path: Path, ids: IdMaker, reading: Reading): Read {
  reading.placeKey(path, part.heading);
  reading.place(path, part.heading);
  const { heading: ownHeading, ...fields } = readFields(part.heading, READ_FIELDS, path, reading, true);
  const { pieces, cites } = takeCites(part.heading.pieces);
  if (cites !== undefined) reading.place([...path, 'cites'], cites);
  const words = wordsOf(pieces);
  const named = reading.actors.find(words);
  const party = fields.party ?? named;
  if (fields.party === undefined) reading.place([...path, 'party'], part.heading);
  const isName = ownHeading !== true && typeof party === 'string' && words === reading.actors.nameOf(party);
  const id = ids.read(fields.id, `d-${typeof party === 'string' ? party : 'nobody'}`);
  const { lead, parts } = partsOf(part.blocks, 4, reading);
  return defined({
    role: 'party',
    ...fields,
    id,
    party,
    heading: isName ? undefined : readText(pieces, [...path, 'heading'], reading),
    members: readMembers(lead, path, reading),
    ...readAims(parts, path, reading),
    cites: cites?.data,
  });
}

function readMembers(blocks: readonly Block[], path: Path, reading: Reading): Read[] {
  const members: Read[] = [];
  const readList = (node: Parameters<typeof itemsOf>[0]) => {
    for (const run of itemsOf(node, reading)) {
      members.push(readMember(run, [...path, 'members', members.length], reading));
    }
  };
  eachBlock(blocks, 'in a delegation: its members are a list', { list: readList }, reading);
  return members;
}

function readAims(parts: readonly Part[], path: Path, reading: Reading): Read {
  const aims: Read = {};
  for (const part of parts) {
    const key = recognise<Aim>(AIMS, part.words, reading.lang);
    if (key === undefined) {
      const known = Object.values<Names>(AIMS).map((names) => defaultName(names, reading.lang));
      const near = suggest(part.words, known);
      const note = near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean "${near}"?`;
      reading.report(
        { code: 'markdown/unknown-part', message: `A delegation has no part "${part.words}".`, note },
        part.heading,
      );
      continue;
    }
    readFields(part.heading, NONE, path, reading);
    reading.placeKey([...path, key], part.heading);
    aims[key] = readTextList(part.blocks, [...path, key], 'here: write a list', reading);
  }
  return aims;
}

function writeDelegation(delegation: Delegation, ids: IdMaker, writing: Writing) {
  const { actors, lang } = writing;
  const name = actors.nameOf(delegation.party);
  const words = delegation.heading === undefined ? [text(name)] : writing.text(delegation.heading);
  const cites =
    delegation.cites === undefined ? [] : [text(' '), ...writing.cited(undefined, delegation.cites)];
  const known = typeof delegation.heading === 'string' ? delegation.heading : name;
  const without = [
    ...(actors.find(known) === delegation.party ? ['party'] : []),
    ...(delegation.role === 'party' ? ['role'] : []),
  ];
  const ownName = delegation.heading === name ? ([['heading', true]] as const) : [];
  return [
    heading(3, {
      nodes: [...words, ...cites],
      id: ids.write(delegation.id, `d-${delegation.party}`),
      attributes: [...ownName, ...writeFields(delegation, FIELDS, without)],
    }),
    list(delegation.members.map((member) => writeMember(member, writing))),
    ...(Object.keys(AIMS) as Aim[]).flatMap((key) => {
      const aims = delegation[key];
      if (aims === undefined) return [];
      const items = aims.map((aim) => ({ nodes: writing.text(aim) }));
      return [heading(4, { nodes: [text(defaultName(AIMS[key], lang))] }), list(items)];
    }),
  ];
}
