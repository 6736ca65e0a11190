import { eachBlock, itemsOf } from '../blocks.ts';
import { readFields } from '../fields.ts';
import { IdMaker, slugOf } from '../ids.ts';
import { readLabel, writeLabelled } from '../labelled.ts';
import type { SectionSpelling } from '../spelling.ts';
import { NONE, type Read, readCited } from '../texts.ts';
import { list } from '../writing.ts';

const termId = (term: string, index: number) => slugOf(term) || `term-${index + 1}`;

/** Terms: `- **Line of Control:** definition {#loc}`. */
export const glossary: SectionSpelling<'glossary'> = {
  names: { en: ['Key terms', 'Glossary', 'Terms'], hi: ['शब्दावली', 'मुख्य शब्द', 'पारिभाषिक शब्द'] },
  heading: ['headings', 'glossary'],
  read(blocks, reading) {
    const terms: Read[] = [];
    const ids = new IdMaker();
    const readList = (node: Parameters<typeof itemsOf>[0]) => {
      for (const run of itemsOf(node, reading)) {
        const path = ['glossary', terms.length];
        const found = readLabel(run, [...path, 'term'], reading);
        reading.placeKey(path, run);
        reading.place(path, run);
        const { id } = readFields(run, NONE, path, reading, true);
        terms.push({
          id: ids.read(id, termId(found.label, terms.length)),
          term: found.label,
          ...readCited(found.rest, 'definition', path, reading),
        });
      }
    };
    eachBlock(blocks, 'in a glossary', { list: readList }, reading);
    return terms;
  },
  write(terms, writing) {
    const ids = new IdMaker();
    const items = terms.map(({ id, term, definition, cites }, index) => ({
      nodes: writeLabelled(writing.text(term), writing.cited(definition, cites)),
      id: ids.write(id, termId(writing.words(term), index)),
    }));
    return [list(items)];
  },
};
