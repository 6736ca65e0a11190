import type { Path } from '@aide-memoire/schema';
import { eachBlock, itemsOf, type Part, partsOf, piecesOf, strayBlock } from '../blocks.ts';
import { attribute, type FieldTable, readFields, writeFields } from '../fields.ts';
import { IdMaker, slugOf } from '../ids.ts';
import type { Reading } from '../reading.ts';
import type { SectionSpelling } from '../spelling.ts';
import { defined, NONE, type Read, readCited, readParagraphs, readProse, readText } from '../texts.ts';
import { heading, list, paragraph } from '../writing.ts';
import { readStances, writeStances } from './stances.ts';

const FIELDS: FieldTable = { result: attribute.text, refs: attribute.list };

/**
 * Paragraphs, then a heading with a list for each topic; a paragraph before the list is the topic's note, a list below an
 * item says what the parties want in it.
 */
export const agenda: SectionSpelling<'agenda'> = {
  names: {
    en: ['Agenda', 'Discussion agenda', 'Key issues', 'Agenda and key issues'],
    hi: ['कार्यसूची', 'एजेंडा', 'वार्ता के विषय'],
  },
  heading: ['agenda', 'heading'],
  read(blocks, reading) {
    const { lead, parts } = partsOf(blocks, 3, reading);
    const intro = readParagraphs(lead, 'in the agenda before its topics', reading);
    const ids = new IdMaker();
    return defined({
      intro: readProse(intro, ['agenda', 'intro'], reading),
      topics: parts.map((part, index) => readTopic(part, index, ids, reading)),
    });
  },
  write(value, writing) {
    const ids = new IdMaker();
    return [
      ...(value.intro === undefined ? [] : writing.prose(value.intro)),
      ...value.topics.flatMap((topic, index) => {
        const title = writing.text(topic.title);
        const id = ids.write(topic.id, topicId(writing.words(topic.title), index));
        return [
          heading(3, { nodes: title, id }),
          ...(topic.note === undefined ? [] : [paragraph(writing.text(topic.note))]),
          list(
            topic.items.map((item) => ({
              nodes: writing.cited(item.text, item.cites),
              id: item.id,
              attributes: writeFields(item, FIELDS),
              below: item.stances === undefined ? undefined : writeStances(item.stances, writing),
            })),
          ),
        ];
      }),
    ];
  },
};

const topicId = (title: string, index: number) => slugOf(title) || `topic-${index + 1}`;

function readTopic(part: Part, index: number, ids: IdMaker, reading: Reading): Read {
  const path: Path = ['agenda', 'topics', index];
  reading.placeKey(path, part.heading);
  reading.place(path, part.heading);
  const title = readText(part.heading.pieces, [...path, 'title'], reading);
  const { id } = readFields(part.heading, NONE, path, reading, true);
  let note: string | undefined;
  const items: Read[] = [];
  eachBlock(
    part.blocks,
    'in a topic',
    {
      paragraph: (node) => {
        if (note !== undefined || items.length > 0)
          strayBlock(node, 'here: a topic is one paragraph at most, and a list', reading);
        else note = readText(piecesOf(node, reading), [...path, 'note'], reading);
      },
      list: (node) => {
        for (const run of itemsOf(node, reading, true)) {
          const itemPath = [...path, 'items', items.length];
          reading.place(itemPath, run);
          items.push({
            ...readCited(run.pieces, 'text', itemPath, reading),
            ...readFields(run, FIELDS, itemPath, reading, true),
            ...(run.below === undefined
              ? {}
              : { stances: readStances(run.below, [...itemPath, 'stances'], reading) }),
          });
        }
      },
    },
    reading,
  );
  return defined({ id: ids.read(id, topicId(title ?? '', index)), title, note, items });
}
