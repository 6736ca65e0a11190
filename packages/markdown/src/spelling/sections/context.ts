import { type Cite, suggest } from '@aide-memoire/schema';
import { partsOf } from '../blocks.ts';
import { readFields } from '../fields.ts';
import { defaultName, type Names, recognise } from '../language.ts';
import { type Piece, takeCites } from '../pieces.ts';
import type { Reading } from '../reading.ts';
import type { SectionSpelling } from '../spelling.ts';
import { defined, NONE, type Read, readParagraphs, readProse, readTextList } from '../texts.ts';
import { heading, list } from '../writing.ts';

const POINTS = {
  background: { en: ['Background'], hi: ['पृष्ठभूमि'] },
  significance: { en: ['Significance', 'Why it matters'], hi: ['महत्त्व', 'महत्व'] },
  challenges: { en: ['Challenges', 'Concerns', 'Issues'], hi: ['चुनौतियाँ', 'चुनौतियां'] },
  wayForward: { en: ['Way forward', 'The way forward', 'Way ahead'], hi: ['आगे की राह'] },
  indiaAngle: {
    en: ['What it means for India', 'India angle', 'Implications for India', 'India'],
    hi: ['भारत के लिए अर्थ', 'भारत के लिए निहितार्थ', 'भारत'],
  },
} as const satisfies Record<string, Names>;

type Point = keyof typeof POINTS;

/** Paragraphs, then parts with lists; citations that end the last paragraph are those of the section. */
export const context: SectionSpelling<'context'> = {
  names: {
    en: ['Context', 'Background and context', 'Context and background', 'Context and significance'],
    hi: ['संदर्भ', 'संदर्भ एवं महत्त्व', 'संदर्भ और महत्त्व', 'पृष्ठभूमि और संदर्भ'],
  },
  heading: ['context', 'heading'],
  read(blocks, reading) {
    const { lead, parts } = partsOf(blocks, 3, reading);
    const paragraphs = readParagraphs(lead, 'in the context before its parts', reading);
    const cites = takeLastCites(paragraphs, reading);
    const result: Read = defined({ body: readProse(paragraphs, ['context', 'body'], reading), cites });
    for (const part of parts) {
      const key = recognise<Point>(POINTS, part.words, reading.lang);
      if (key === undefined) {
        const known = Object.values<Names>(POINTS).map((names) => defaultName(names, reading.lang));
        const near = suggest(part.words, known);
        const note = near === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean "${near}"?`;
        reading.report(
          { code: 'markdown/unknown-part', message: `The context has no part "${part.words}".`, note },
          part.heading,
        );
        continue;
      }
      if (key in result) {
        const note = 'Keep one of them.';
        const message = 'This part stands here a second time.';
        reading.report({ code: 'markdown/part-twice', message, note }, part.heading);
      }
      const path = ['context', key];
      readFields(part.heading, NONE, path, reading);
      reading.placeKey(path, part.heading);
      result[key] = readTextList(part.blocks, path, 'here: write a list', reading);
    }
    return result;
  },
  write: (value, writing) => [
    ...writing.prose(value.body, value.cites),
    ...(Object.keys(POINTS) as Point[]).flatMap((key) => {
      const points = value[key];
      if (points === undefined) return [];
      const name = writing.text(defaultName(POINTS[key], writing.lang));
      return [heading(3, { nodes: name }), list(points.map((point) => ({ nodes: writing.text(point) })))];
    }),
  ],
};

/** Takes the citations that end the last paragraph; a paragraph of nothing else is not a paragraph. */
function takeLastCites(paragraphs: Piece[][], reading: Reading): Cite[] | undefined {
  const data: Cite[] = [];
  for (let last = paragraphs.pop(); last !== undefined; last = paragraphs.pop()) {
    const { pieces, cites } = takeCites(last);
    if (cites !== undefined) {
      reading.place(['context', 'cites'], cites);
      data.unshift(...cites.data);
    }
    if (pieces.length > 0) {
      paragraphs.push(pieces);
      break;
    }
  }
  return data.length === 0 ? undefined : data;
}
