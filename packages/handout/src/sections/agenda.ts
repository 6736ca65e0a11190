import { bullets } from '../compose/lists.ts';
import { chapter, part, type SectionComposer } from '../compose/section.ts';
import { emphasis, paragraph, text } from '../tree/build.ts';
import type { Inline } from '../tree/inline.ts';

/** What is talked about: numbered topics with their matters. */
export const agenda: SectionComposer = (composer) => {
  const { agenda: section } = composer.brief;
  if (section === undefined) return [];
  const topics = section.topics.map((topic, index) => {
    const from = `/agenda/topics/${index}`;
    const items = topic.items.map((item, place): Inline[] => {
      const said = composer.cited(item.text, item.cites, `${from}/items/${place}/text`);
      return item.result === undefined
        ? said
        : [...said, text(' '), emphasis([text(`(${composer.words.results[item.result] ?? item.result})`)])];
    });
    const note =
      topic.note === undefined ? [] : [paragraph(composer.inline(topic.note, `${from}/note`), { from })];
    const title: Inline[] = [text(`${index + 1}. `), ...composer.inline(topic.title, `${from}/title`)];
    return part(`agenda-${topic.id}`, title, [...note, bullets(items, `${from}/items`)], from);
  });
  const intro = section.intro === undefined ? [] : composer.prose(section.intro, '/agenda/intro');
  return chapter('agenda', composer, [...intro, ...topics]);
};
