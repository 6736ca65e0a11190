import type { AgendaItem } from '@aide-memoire/schema';
import type { Composer } from '../compose/composer.ts';
import { bullets, joinInline } from '../compose/lists.ts';
import { chapter, part, type SectionComposer } from '../compose/section.ts';
import { emphasis, paragraph, text } from '../tree/build.ts';
import type { Inline } from '../tree/inline.ts';
import { sayReference } from './references.ts';

/** What is talked about: numbered topics with their matters. */
export const agenda: SectionComposer = (composer) => {
  const { agenda: section } = composer.brief;
  if (section === undefined) return [];
  const topics = section.topics.map((topic, index) => {
    const from = `/agenda/topics/${index}`;
    const items = topic.items.map((item, place): Inline[] => {
      const at = `${from}/items/${place}`;
      const said = composer.cited(item.text, item.cites, `${at}/text`);
      const remarks = [...result(item, composer), ...stances(item, at, composer), ...seen(item, composer)];
      return remarks.length === 0
        ? said
        : [...said, text(' '), emphasis([text('('), ...joinInline(remarks, '; '), text(')')])];
    });
    const note =
      topic.note === undefined ? [] : [paragraph(composer.inline(topic.note, `${from}/note`), { from })];
    const title: Inline[] = [text(`${index + 1}. `), ...composer.inline(topic.title, `${from}/title`)];
    return part(`agenda-${topic.id}`, title, [...note, bullets(items, `${from}/items`)], from);
  });
  const intro = section.intro === undefined ? [] : composer.prose(section.intro, '/agenda/intro');
  return chapter('agenda', composer, [...intro, ...topics]);
};

/** `Pakistan: proposes; India: on conditions – Required the agreement of Bangladesh`. */
function stances({ stances: all = [] }: AgendaItem, from: string, composer: Composer): Inline[][] {
  return all.map(({ party, position, text: words, cites }, index) => {
    const at = `${from}/stances/${index}`;
    const stand = composer.words.positions[position] ?? position;
    return [
      text(`${composer.actor(party, 'shortName')}: ${stand}`),
      ...(words === undefined ? [] : [text(' – '), ...composer.inline(words, `${at}/text`)]),
      ...composer.citation(cites),
    ];
  });
}

/** What the brief says on the matter elsewhere. */
function seen({ refs = [] }: AgendaItem, composer: Composer): Inline[][] {
  if (refs.length === 0) return [];
  const said = refs.map((id) => sayReference(id, composer));
  return [[text(`${composer.words.labels.see} `), ...joinInline(said, ', ')]];
}

function result({ result: outcome }: AgendaItem, { words }: Composer): Inline[][] {
  return outcome === undefined ? [] : [[text(words.results[outcome] ?? outcome)]];
}
