import { Slug } from './slug.ts';

/** An actor: an ISO 3166 code, the code of a known organisation, or the id of an actor that the brief declares. */
export const ActorId = Slug.meta({
  title: 'Actor id',
  description:
    'An ISO 3166 code (us, suhh), the code of a known organisation (un, nato), or an id of "actors".',
  examples: ['us', 'un'],
});
