import type { Path } from '@aide-memoire/schema';
import { type Part, partsOf } from '../blocks.ts';
import { readFields } from '../fields.ts';
import { type Names, recognise } from '../language.ts';
import { spanOf } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import type { SectionSpelling } from '../spelling.ts';
import { defined, NONE, type Read, readCited, readParagraphs, readProse, readText } from '../texts.ts';
import { heading, paragraph } from '../writing.ts';

const PARTS = {
  immediateOutlook: { en: ['Immediate outlook', 'Outlook'], hi: ['तात्कालिक परिदृश्य'] },
  strategicSignificance: { en: ['Strategic significance'], hi: ['रणनीतिक महत्त्व', 'रणनीतिक महत्व'] },
} as const satisfies Record<string, Names>;

type Known = keyof typeof PARTS;

/** Ids that say which part a heading of other words begins. `more` is any further part. */
const IDS: Readonly<Record<string, Known | 'more'>> = {
  'immediate-outlook': 'immediateOutlook',
  'strategic-significance': 'strategicSignificance',
  more: 'more',
};

/** Paragraphs, then a heading and a paragraph for each part. */
export const conclusion: SectionSpelling<'conclusion'> = {
  names: { en: ['Conclusion', 'To conclude'], hi: ['निष्कर्ष', 'उपसंहार'] },
  heading: ['conclusion', 'heading'],
  read(blocks, reading) {
    const { lead, parts } = partsOf(blocks, 3, reading);
    const body = readParagraphs(lead, 'in the conclusion before its parts', reading);
    const result: Read = defined({ body: readProse(body, ['conclusion', 'body'], reading) });
    const more: Read[] = [];
    for (const part of parts) {
      const { id } = part.heading;
      const key =
        (id === undefined ? undefined : IDS[String(id.value)]) ??
        recognise<Known>(PARTS, part.words, reading.lang) ??
        'more';
      if (id !== undefined && IDS[String(id.value)] === undefined) {
        const note = `Known here: ${Object.keys(IDS).join(', ')}.`;
        reading.report(
          {
            code: 'markdown/unknown-part',
            message: `The conclusion has no part "${String(id.value)}".`,
            note,
          },
          id,
        );
      }
      if (key !== 'more' && key in result) {
        reading.report(
          {
            code: 'markdown/part-twice',
            message: 'This part stands here a second time.',
            note: 'Keep one of them.',
          },
          part.heading,
        );
      }
      if (key === 'more') more.push(readPart(part, ['conclusion', 'more', more.length], reading));
      else result[key] = readPart(part, ['conclusion', key], reading);
    }
    return more.length === 0 ? result : { ...result, more };
  },
  write(value, writing) {
    const keys = Object.keys(PARTS) as Known[];
    const parts = [
      ...keys.map((key) => ({ key, part: value[key] })),
      ...(value.more ?? []).map((part) => ({ key: 'more' as const, part })),
    ];
    return [
      ...writing.prose(value.body),
      ...parts.flatMap(({ key, part }) => {
        if (part === undefined) return [];
        const label = writing.text(part.label);
        const said = recognise<Known>(PARTS, writing.words(part.label), writing.lang) ?? 'more';
        const id = said === key ? undefined : Object.keys(IDS).find((name) => IDS[name] === key);
        return [heading(3, { nodes: label, id }), paragraph(writing.cited(part.text, part.cites))];
      }),
    ];
  },
};

function readPart(part: Part, path: Path, reading: Reading): Read {
  const { id: _, ...headingRun } = part.heading;
  readFields(headingRun, NONE, path, reading);
  reading.placeKey(path, part.heading);
  reading.place(path, part.heading);
  const [first = [], ...others] = readParagraphs(part.blocks, 'here: write a paragraph', reading);
  for (const pieces of others) {
    const at = spanOf(pieces);
    if (at !== undefined)
      reading.report(
        {
          code: 'markdown/stray-block',
          message: 'A part of the conclusion is one paragraph.',
          note: 'Join the paragraphs.',
        },
        at,
      );
  }
  return defined({
    label: readText(part.heading.pieces, [...path, 'label'], reading),
    ...readCited(first, 'text', path, reading),
  });
}
