import { type PaperTemplate, paragraph, type TableCell, type TableRow, text } from '@aide-memoire/handout';

const cell = (...children: TableCell['children']): TableCell => ({ type: 'tableCell', children });
const words = (value: string) => paragraph([text(value)]);

/**
 * A sheet with the events of the timeline in the order of their titles, and room to write when each took place; the teacher's has the dates
 * in it. It knows no format: whatever it makes, every writer can write.
 */
export const dateQuiz: PaperTemplate = {
  name: 'date-quiz',
  description: 'The events of the timeline, with room to write their dates.',
  editions: ['student', 'teacher'],
  pages: {
    paper: 'A4',
    margins: { top: 22, right: 20, bottom: 20, left: 20 },
    columns: 1,
    columnGap: 8,
    bodySize: 11,
    leading: 15,
  },
  needs: { what: 'a timeline', path: '/timeline' },
  blocks: (composer) => {
    const { brief, edition } = composer;
    const events = (brief.timeline?.entries ?? [])
      .map((entry, at) => ({ entry, from: `/timeline/entries/${at}`, title: composer.plain(entry.title) }))
      .toSorted((one, other) => (one.title < other.title ? -1 : 1));
    if (events.length === 0) return [];
    const rows = events.map(
      ({ entry, from }, at): TableRow => ({
        type: 'tableRow',
        from,
        pitch: 14,
        children: [
          cell(words(`${at + 1}.`)),
          { ...cell(paragraph(composer.inline(entry.title, `${from}/title`))), rowHeader: true },
          edition === 'teacher'
            ? { ...cell(paragraph(composer.when(entry.when, `${from}/when`))), audience: 'teacher' }
            : cell(),
        ],
      }),
    );
    const head = [cell(), cell(words('What happened')), cell(words('When'))];
    return [
      words('Write the date of each event, as exactly as you can.'),
      {
        type: 'table',
        summary: 'Events, with room for their dates',
        columns: [{ width: 1, align: 'end' }, { width: 10 }, { width: 6 }],
        children: [{ type: 'tableRow', header: true, children: head }, ...rows],
      },
    ];
  },
};
