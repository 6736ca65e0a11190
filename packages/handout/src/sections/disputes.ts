import { bullets } from '../compose/lists.ts';
import { chapter, part, type SectionComposer } from '../compose/section.ts';
import { paragraph } from '../tree/build.ts';

/** Where sources differ: the versions, each with its sources, and which one the brief follows. */
export const disputes: SectionComposer = (composer) => {
  const { disputes: all = [] } = composer.brief;
  const parts = all.map(({ about, variants, resolution }, index) => {
    const from = `/disputes/${index}`;
    const versions = variants.map(({ text, cites }, place) =>
      composer.cited(text, cites, `${from}/variants/${place}/text`),
    );
    const followed =
      resolution === undefined
        ? []
        : [paragraph(composer.inline(resolution, `${from}/resolution`), { from: `${from}/resolution` })];
    return part(
      `dispute-${index + 1}`,
      composer.inline(about, `${from}/about`),
      [bullets(versions, `${from}/variants`), ...followed],
      from,
    );
  });
  return chapter('disputes', composer, parts);
};
