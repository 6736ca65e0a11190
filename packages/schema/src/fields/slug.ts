import * as z from 'zod';

/** An id: small Latin letters, digits and single hyphens. Unique in its collection. */
export const Slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(80)
  .meta({
    title: 'Id',
    description: 'Small Latin letters, digits and single hyphens.',
    examples: ['miami-talks'],
  });

/** A Wikidata item. */
export const WikidataId = z
  .string()
  .regex(/^Q[1-9]\d*$/)
  .meta({
    title: 'Wikidata item',
    description: 'Q and the number of an item of Wikidata.',
    examples: ['Q30'],
  });
