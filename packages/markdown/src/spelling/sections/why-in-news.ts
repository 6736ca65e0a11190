import { spanOf } from '../pieces.ts';
import type { SectionSpelling } from '../spelling.ts';
import { readParagraphs, readText } from '../texts.ts';
import { paragraph } from '../writing.ts';

/** One paragraph. */
export const whyInNews: SectionSpelling<'whyInNews'> = {
  names: {
    en: ['Why in news', 'Why in the news', 'In the news'],
    hi: ['चर्चा में क्यों', 'ख़बरों में क्यों', 'सुर्ख़ियों में क्यों'],
  },
  heading: ['headings', 'whyInNews'],
  read(blocks, reading) {
    const [first = [], ...more] = readParagraphs(blocks, 'in "why in news"', reading);
    for (const pieces of more) {
      const at = spanOf(pieces);
      if (at !== undefined)
        reading.report(
          {
            code: 'markdown/stray-block',
            message: '"Why in news" is one paragraph.',
            note: 'Join the paragraphs.',
          },
          at,
        );
    }
    return readText(first, ['whyInNews'], reading) ?? '';
  },
  write: (value, writing) => [paragraph(writing.text(value))],
};
