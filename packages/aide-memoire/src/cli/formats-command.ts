import { templates } from '@aide-memoire/handout';
import { spellings } from '../files/spellings.ts';
import { formats } from '../formats.ts';
import type { Action } from './command.ts';

/** `aide-memoire formats`: the lists are its data. */
export const runFormats: Action<object> = async ({ terminal }) => {
  const lists: readonly [string, readonly (readonly [string, string])[]][] = [
    ['Formats (--to)', Object.entries(formats).map(([name, { description }]) => [name, description])],
    [
      'Templates (--template), and their editions (--edition), the first being what is built unasked',
      Object.values(templates).map(({ name, editions }) => [name, editions.join(', ')]),
    ],
    [
      'Spellings of briefs (convert --to)',
      Object.entries(spellings).map(([name, { reads }]) => [name, reads.join(', ')]),
    ],
  ];
  for (const [title, rows] of lists) {
    const most = Math.max(...rows.map(([name]) => name.length));
    terminal.out(`${title}\n${rows.map(([name, about]) => `  ${name.padEnd(most)}  ${about}\n`).join('')}\n`);
  }
  return true;
};
