import { headingOf, type SectionComposer } from '../compose/section.ts';

/** Why the event matters now, in a box. */
export const whyInNews: SectionComposer = (composer) => {
  const { whyInNews: why } = composer.brief;
  if (why === undefined) return [];
  return [
    {
      type: 'callout',
      tone: 'note',
      from: '/whyInNews',
      title: headingOf('whyInNews', composer),
      children: composer.prose(why, '/whyInNews'),
    },
  ];
};
