import { toPointer } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

export const unused = defineRule({
  id: 'actor/unused',
  severity: 'warning',
  title: 'A declared actor that nothing refers to',
  why: 'A registry with entries that nobody uses hides the ones that are misspelt.',
  mend: 'Refer to it, or take it away. The change offered takes it away.',
  example: {
    wrong: 'actors: [{ id: jansangh, … }] and no reference to it',
    right: 'reactions.rows: [{ actor: jansangh, … }]',
  },
  mends: true,
  check: ({ brief, modelled }) =>
    (brief.actors ?? []).flatMap(({ id }, index) =>
      modelled.has(id)
        ? []
        : [
            {
              path: ['actors', index],
              message: `Nothing refers to the actor “${id}”.`,
              patch: [{ op: 'remove', path: toPointer(['actors', index]) } as const],
            },
          ],
    ),
});

export const undefinedActor = defineRule({
  id: 'actor/undefined',
  severity: 'error',
  title: 'A reference to an actor that is not there',
  why: 'Names, flags and tables are made from actors; without one there is nothing to print.',
  mend: 'Use an ISO 3166 code, the code of a known organisation, or declare the actor. (In a file that is read, this is `reference/unknown-actor`.)',
  example: { wrong: 'party: rus', right: 'party: ru' },
  check: ({ modelled, actors }) =>
    [...modelled].flatMap((id) =>
      actors.isKnown(id) ? [] : [{ path: ['actors'], message: `There is no actor “${id}”.`, actual: id }],
    ),
});

export const duplicate = defineRule({
  id: 'actor/duplicate',
  severity: 'warning',
  title: 'One actor under two ids',
  why: 'Counts, reactions and the check of parties then see two actors where there is one.',
  mend: 'Keep one of them, and refer to that.',
  example: {
    wrong: 'actors: [{ id: us, name: United States }, { id: usa, name: United States }]',
    right: 'actors: [{ id: us, name: United States }]',
  },
  check: ({ brief }) => {
    const seen = new Map<string, string>();
    return (brief.actors ?? []).flatMap((actor, index) => {
      const keys = [
        ...(typeof actor.name === 'string' ? [actor.name] : Object.values(actor.name)),
        ...(actor.wikidata === undefined ? [] : [actor.wikidata]),
      ].map((key) => key.toLowerCase());
      const first = keys.map((key) => seen.get(key)).find((id) => id !== undefined);
      for (const key of keys) if (!seen.has(key)) seen.set(key, actor.id);
      if (first === undefined) return [];
      return [{ path: ['actors', index], message: `“${actor.id}” is the same actor as “${first}”.` }];
    });
  },
});
