import { chapter, type SectionComposer } from '../compose/section.ts';
import { text } from '../tree/build.ts';
import type { Figure } from '../tree/core.ts';
import type { Inline } from '../tree/inline.ts';

/** Pictures, each with its credit, licence and, for a map, whose boundaries it shows. */
export const media: SectionComposer = (composer) => {
  const { labels } = composer.words;
  const figures = (composer.brief.media ?? []).map((item, index): Figure => {
    const from = `/media/${index}`;
    const remarks = [
      `${labels.credit}: ${composer.plain(item.credit)}`,
      item.licence,
      ...(item.conformsTo === undefined ? [] : [`${labels.boundaries} ${item.conformsTo}`]),
    ];
    const words: Inline[] =
      item.caption === undefined ? [] : [...composer.inline(item.caption, `${from}/caption`), text('. ')];
    return {
      type: 'figure',
      from,
      id: `media-${item.id}`,
      image: item.src,
      alt: composer.plain(item.alt),
      caption: [...words, text(`${remarks.join('; ')}.`)],
      align: 'center',
    };
  });
  return chapter('media', composer, figures);
};
