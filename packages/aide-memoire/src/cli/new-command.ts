import type { SpellingName } from '../files/spelling-names.ts';
import { newBrief } from '../new-brief.ts';
import type { Action } from './command.ts';
import { besideData, Telling } from './telling.ts';

interface Flags {
  readonly title?: string;
  readonly lang?: string;
  readonly to?: SpellingName;
  readonly out?: string;
}

/** `aide-memoire new`: the name of the file written is its data, or with `--out -` its text. */
export const runNew: Action<Flags> = async ({ args, flags, terminal }) => {
  const [id = ''] = args;
  const { out, ...about } = flags;
  const isOut = out === '-';
  const telling = new Telling(isOut ? besideData(terminal) : terminal, {}, {}, false);
  const { written, diagnostics, ok } = await newBrief({
    id,
    ...about,
    today: terminal.today,
    cwd: terminal.cwd,
    ...(isOut ? { sink: terminal.out } : out === undefined ? {} : { out }),
  });
  telling.findings(diagnostics);
  for (const name of written) telling.data(`${name}\n`);
  return ok;
};
