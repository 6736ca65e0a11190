import { Text } from '../fields/text.ts';

/** Why the event matters now: the first box of a handout. */
export const WhyInNews = Text.meta({
  title: 'Why in news',
  description: 'Why the event matters now, in at most 60 words.',
  examples: ['In April 2025 Pakistan announced that it would hold the agreement in abeyance.'],
});
