import { certainlyBefore, textIn } from '@aide-memoire/schema';
import { defineRule } from '../../rule.ts';

export const officeHolder = defineRule({
  id: 'actor/office-holder',
  severity: 'warning',
  title: 'An office that the person held at another time',
  why: 'At Dayton Milošević signed as President of Serbia; he became President of Yugoslavia two years later.',
  mend: 'Give the office of the day of the event.',
  example: {
    wrong: 'Slobodan Milošević, President of Yugoslavia (1995)',
    right: 'Slobodan Milošević, President of Serbia (1995)',
  },
  table: 'tenures',
  check: ({ brief, tables, eventDate }) => {
    if (eventDate === undefined) return [];
    return (brief.delegations ?? []).flatMap(({ members }, place) =>
      members.flatMap(({ person, office }, index) => {
        const name = textIn(person, 'en')?.toLowerCase();
        const said = textIn(office, 'en');
        if (name === undefined || said === undefined) return [];
        const rows = tables.tenures.filter(
          (row) => name.includes(row.person) && said.toLowerCase().startsWith(row.office),
        );
        const longest = Math.max(...rows.map((row) => row.office.length));
        const fitting = rows.filter((row) => row.office.length === longest);
        const never = fitting.every(
          ({ from, to }) =>
            certainlyBefore(eventDate, from) || (to !== undefined && certainlyBefore(to, eventDate)),
        );
        if (fitting.length === 0 || !never) return [];
        const held = tables.tenures.find(
          ({ person: who, from, to }) =>
            name.includes(who) &&
            !certainlyBefore(eventDate, from) &&
            (to === undefined || !certainlyBefore(to, eventDate)),
        );
        return [
          {
            path: ['delegations', place, 'members', index, 'office'],
            message: `In ${eventDate} ${textIn(person, 'en') ?? ''} was not ${said}.`,
            actual: said,
            ...(held === undefined ? {} : { expected: held.office }),
            note: `Held ${fitting.map(({ from, to }) => `${from} to ${to ?? 'now'}`).join(', ')}. Source: ${fitting[0]?.source ?? ''}.`,
          },
        ];
      }),
    );
  },
});
