import type { Cite, Text } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { text } from '../tree/build.ts';
import type { Inline } from '../tree/inline.ts';

/** What an id stands for elsewhere in the brief, with its sources: the name of an instrument, a term, a figure, a step, an actor. */
export function sayReference(id: string, composer: Composer): Inline[] {
  const { brief } = composer;
  const named: readonly (readonly [Text, readonly Cite[] | undefined] | undefined)[] = [
    pick(brief.instruments, id, (each) => [each.shortTitle ?? each.title, each.cites]),
    pick(brief.glossary, id, (each) => [each.term, each.cites]),
    pick(brief.statistics, id, (each) => [each.label, each.cites]),
    pick(brief.timeline?.entries, id, (each) => [each.title, each.cites]),
    pick(brief.agenda?.topics, id, (each) => [each.title, undefined]),
    pick(
      brief.agenda?.topics.flatMap(({ items }) => items),
      id,
      (each) => [each.text, each.cites],
    ),
    pick(brief.quotes, id, (each) => [each.text, each.cites]),
    pick(brief.event.venues, id, (each) => [each.city, undefined]),
    pick(brief.media, id, (each) => [each.caption ?? each.alt, undefined]),
    pick(brief.sources, id, (each) => [each.title, [id]]),
  ];
  const found = named.find((each) => each !== undefined);
  if (found === undefined) return [text(composer.actor(id))];
  const [name, cites] = found;
  return [...composer.inline(name, ''), ...composer.citation(cites)];
}

function pick<Entry extends { readonly id?: string | undefined }>(
  entries: readonly Entry[] | undefined,
  id: string,
  say: (entry: Entry) => readonly [Text, readonly Cite[] | undefined],
): readonly [Text, readonly Cite[] | undefined] | undefined {
  const entry = entries?.find((each) => each.id === id);
  return entry === undefined ? undefined : say(entry);
}
