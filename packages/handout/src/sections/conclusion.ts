import type { Labelled } from '@aide-memoire/schema';
import { chapter, part, type SectionComposer } from '../compose/section.ts';
import { paragraph } from '../tree/build.ts';

/** What remains to be said. */
export const conclusion: SectionComposer = (composer) => {
  const { conclusion: section } = composer.brief;
  if (section === undefined) return [];
  const one = ({ label, text, cites }: Labelled, key: string) => {
    const from = `/conclusion/${key}`;
    const body = paragraph(composer.cited(text, cites, `${from}/text`), { from: `${from}/text` });
    return part(`conclusion-${key.replace('/', '-')}`, composer.inline(label, `${from}/label`), [body], from);
  };
  const { immediateOutlook, strategicSignificance, more = [] } = section;
  return chapter('conclusion', composer, [
    ...composer.prose(section.body, '/conclusion/body'),
    ...(immediateOutlook === undefined ? [] : [one(immediateOutlook, 'immediateOutlook')]),
    ...(strategicSignificance === undefined ? [] : [one(strategicSignificance, 'strategicSignificance')]),
    ...more.map((labelled, index) => one(labelled, `more/${index}`)),
  ]);
};
